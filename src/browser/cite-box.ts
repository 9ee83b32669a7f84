import * as words from '#words';
import { startCopyButton } from '../search/view/copy-button.ts';
import { keepStored, readStored } from './stored.ts';

/** Where the choice is kept; theme.js reads it before the first paint. */
const KEY = 'citation-style';

/** Lets the box on a work's page copy the citation that it shows, and keeps the chosen style for other works. */
export function startCiteBox(): void {
  const box = document.querySelector('[data-cite]');
  const button = box?.querySelector<HTMLElement>('[data-cite-copy]');
  if (!box || !button) return;
  box.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) keepStored(KEY, target.value);
  });
  addEventListener('pageshow', () => {
    showKeptStyle(box);
  });
  const findPanel = (): Element | null | undefined =>
    box.querySelector('input:checked')?.closest('label')?.nextElementSibling;
  startCopyButton(button, {
    label: button.querySelector('[data-copy-label]') ?? button,
    toText: () => findPanel()?.textContent ?? '',
    toHtml: () => (findPanel()?.matches('[data-cite-rich]') ? findPanel()?.innerHTML : undefined),
    toFailure: () => {
      const panel = findPanel();
      if (panel) getSelection()?.selectAllChildren(panel);
      return words.selectedForCopying;
    },
  });
}

/** Browsers bring a page back as it was left, which may have been before the style was chosen. */
function showKeptStyle(box: Element): void {
  const kept = readStored(KEY);
  for (const input of box.querySelectorAll('input')) input.checked ||= input.value === kept;
}
