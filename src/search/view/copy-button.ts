import * as words from '#words';
/** How long "Copied" stands on a button, in milliseconds: long enough to be read, and to be heard. */
const SHOWN = 2500;

/** What a button copies, and what it says. */
export interface Copying {
  /** Where the button's words stand; they are read once, and come back after "Copied". */
  readonly label: Element;
  /** Asked at each click. */
  readonly toText: () => string;
  /** The same as rich text, for programs that take it; none where there is only plain text. */
  readonly toHtml?: () => string | undefined;
  /** How they get onto the clipboard, where the usual way will not do; throws where it is forbidden. */
  readonly write?: (text: string, html: string | undefined) => Promise<void>;
  /** What is said, and stays, where the clipboard is forbidden. */
  readonly toFailure: () => string;
}

/** Lets a button put a text on the clipboard and say so. */
export function startCopyButton(
  button: HTMLElement,
  { label, toText, toHtml, write = writeToClipboard, toFailure }: Copying,
): void {
  const resting = label.textContent;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const copy = async (): Promise<void> => {
    clearTimeout(timer);
    try {
      await write(toText(), toHtml?.());
    } catch {
      label.textContent = toFailure();
      return;
    }
    label.textContent = words.copied;
    // Clicks that came in the meantime have set timers of their own.
    clearTimeout(timer);
    timer = setTimeout(() => {
      label.textContent = resting;
    }, SHOWN);
  };
  button.addEventListener('click', () => void copy());
}

/**
 * Plain and rich text go together, so that each program takes what it can.
 * @throws where the clipboard is forbidden
 */
export async function writeToClipboard(text: string, html: string | undefined): Promise<void> {
  if (html === undefined || !('ClipboardItem' in window)) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const toBlob = (form: string, type: string): Blob => new Blob([form], { type });
  const item = {
    'text/plain': toBlob(text, 'text/plain'),
    'text/html': toBlob(html, 'text/html'),
  };
  await navigator.clipboard.write([new ClipboardItem(item)]);
}
