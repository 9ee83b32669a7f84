import * as words from '#words';
import type { KeptPage } from '../../offline/messages.ts';
import { element, findElement } from '../../search/view/element.ts';
import { readSettings } from '../../search/view/settings.ts';
import { askWorker } from './ask-worker.ts';

/** Lists what is kept, on the page for that; it stands in for pages that are not kept, too. */
const root = document.querySelector<HTMLElement>('[data-offline-page]:has([data-offline-list])');
if (root) start(root);

function start(root: HTMLElement): void {
  const find = (name: string): HTMLElement =>
    findElement(root, `[data-offline-${name}]`, HTMLElement);
  const [list, forget, status] = [find('list'), find('forget'), find('status')];
  const isOwnAddress = location.pathname === readSettings().links.offline;
  if (isOwnAddress) showAsItself(root);
  find('again').addEventListener('click', () => {
    location.reload();
  });
  const show = (pages: readonly KeptPage[]): void => {
    list.replaceChildren(...createLists(pages));
    forget.hidden = pages.every(({ isSaved }) => isSaved);
  };
  forget.addEventListener('click', () => {
    void askWorker({ kind: 'forget' }).then((pages = []) => {
      show(pages);
      status.textContent = words.pagesForgotten;
    });
  });
  void askWorker({ kind: 'list' }).then((pages = []) => {
    show(pages);
  });
}

/** The page begins as what it is at other addresses, where nobody should wait for it to say so. */
function showAsItself(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-offline-missing]')) {
    part.hidden = true;
  }
  for (const part of root.querySelectorAll('[data-offline-own]')) part.classList.add('is-shown');
}

function createLists(pages: readonly KeptPage[]): readonly HTMLElement[] {
  if (pages.length === 0) return [element('p', { class: 'mt-8' }, words.noPagesKept)];
  const lists = [
    { title: words.pagesOfSavedWorks, listed: pages.filter(({ isSaved }) => isSaved) },
    { title: words.pagesOpenedLast, listed: pages.filter(({ isSaved }) => !isSaved) },
  ];
  return lists
    .filter(({ listed }) => listed.length > 0)
    .flatMap(({ title, listed }) => [
      element('h2', { class: 'label mt-9 mb-2' }, title),
      element('ul', { class: 'tally' }, ...listed.map(createItem)),
    ]);
}

function createItem({ url, title, lang }: KeptPage): HTMLElement {
  const link = element('a', { class: 'link-quiet', href: url, lang }, toText(title));
  return element('li', {}, link);
}

/** A text as HTML writes it. */
function toText(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}
