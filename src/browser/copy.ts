/** How long "Copied" stands on a button, in milliseconds: long enough to be read, and to be heard. */
const SHOWN = 2500;

/** Buttons with `data-copy` put its text on the clipboard and say so. */
export function startCopying(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.addEventListener('click', () => {
      void copy(button);
    });
  }
}

async function copy(button: HTMLElement): Promise<void> {
  const text = button.dataset.copy ?? '';
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
