import { startCopyButton } from '../search/view/copy-button.ts';

/**
 * Buttons with `data-copy` put its text on the clipboard and say so; those with `data-copy-path` put the address of
 * that path there.
 */
export function startCopying(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy], [data-copy-path]')) {
    const toText = (): string => readText(button.dataset);
    const label = button.querySelector('[data-copy-label]') ?? button;
    // What cannot be copied is shown, to be copied by hand.
    startCopyButton(button, { label, toText, toFailure: toText });
  }
}

/** Paths become addresses on the host that the reader is on, which may be another than the site was built for. */
function readText({ copy, copyPath }: DOMStringMap): string {
  return copyPath === undefined ? (copy ?? '') : new URL(copyPath, location.href).href;
}
