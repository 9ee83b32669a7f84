/** How long "Copied" stands on a button, in milliseconds: long enough to be read, and to be heard. */
const SHOWN = 2500;

/** What a button copies, and what it says. */
export interface Copying {
  /** Where the button's words stand; they are read once, and come back after "Copied". */
  readonly label: Element;
  /** Asked at each click. */
  readonly toText: () => string;
  /** What is said, and stays, where the clipboard is forbidden. */
  readonly toFailure: () => string;
}

/** Lets a button put a text on the clipboard and say so. */
export function startCopyButton(button: HTMLElement, { label, toText, toFailure }: Copying): void {
  const resting = label.textContent;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const copy = async (): Promise<void> => {
    clearTimeout(timer);
    try {
      await navigator.clipboard.writeText(toText());
    } catch {
      label.textContent = toFailure();
      return;
    }
    label.textContent = 'Copied';
    // Clicks that came in the meantime have set timers of their own.
    clearTimeout(timer);
    timer = setTimeout(() => {
      label.textContent = resting;
    }, SHOWN);
  };
  button.addEventListener('click', () => void copy());
}
