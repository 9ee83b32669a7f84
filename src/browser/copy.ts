import { startCopyButton } from '../search/view/copy-button.ts';

/** Buttons with `data-copy` put its text on the clipboard and say so. */
export function startCopying(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const toText = (): string => button.dataset.copy ?? '';
    const label = button.querySelector('[data-copy-label]') ?? button;
    // What cannot be copied is shown, to be copied by hand.
    startCopyButton(button, { label, toText, toFailure: toText });
  }
}
