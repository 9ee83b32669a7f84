/** How long "Copied" stands on a button, in milliseconds: long enough to be read, and to be heard. */
const SHOWN = 2500;

/**
 * Buttons with `data-copy` put its text on the clipboard and say so; those with `data-copy-path` put the address of
 * that path there.
 */
export function startCopying(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy], [data-copy-path]')) {
    button.addEventListener('click', () => {
      void copy(button);
    });
  }
}

async function copy(button: HTMLElement): Promise<void> {
  const text = toText(button.dataset);
  const label = button.querySelector('[data-copy-label]') ?? button;
  const before = label.textContent;
  try {
    await navigator.clipboard.writeText(text);
    label.textContent = 'Copied';
  } catch {
    // The clipboard may be forbidden: the text is shown to be copied by hand.
    label.textContent = text;
    return;
  }
  setTimeout(() => {
    label.textContent = before;
  }, SHOWN);
}

/** Paths become addresses on the host that the reader is on, which may be another than the site was built for. */
function toText({ copy, copyPath }: DOMStringMap): string {
  return copyPath === undefined ? (copy ?? '') : new URL(copyPath, location.href).href;
}
