import * as words from '#words';
import type { Permalinks } from '../catalogue/permalink.ts';
import { WORKS_FORMS } from '../exports/forms.ts';
import type { SearchClient } from '../search/client.ts';
import { NO_FILTERS } from '../search/protocol.ts';
import type { WorkSearch } from '../search/protocol.ts';
import { createDelayedText } from '../search/view/delayed.ts';
import { element } from '../search/view/element.ts';
import type { PageExtras } from '../search/view/page-view.ts';
import { toSlug } from '../text/slug.ts';
import { formatBibliographyAddress } from './bibliography/address.ts';
import { startExports } from './exports.ts';
import type { CollectWorks } from './work-texts.ts';

/** A menu that leads to a bibliography of all works found, whether shown or not, and writes them into files. */
export function createSearchMenu(
  links: Permalinks,
  list: SearchClient['list'],
  collect: CollectWorks,
): PageExtras['menu'] {
  let search: WorkSearch = {
    text: '',
    filters: NO_FILTERS,
    sort: 'newest',
  };
  const label = element('span');
  const bibliography = element('a', { class: 'link' }, words.formattedBibliography);
  const buttons = WORKS_FORMS.map(({ id, name }) =>
    element('button', { type: 'button', class: 'link', 'data-export': id }, name),
  );
  const status = element('p', { role: 'status' });
  const items = [bibliography, ...buttons].map((item) => element('li', {}, item));
  const root = element(
    'details',
    { class: 'search-menu', name: 'page-menus', 'data-menu': true },
    element('summary', { class: 'link' }, label),
    element('div', { class: 'search-menu__panel' }, element('ul', {}, ...items), status),
  );
  const message = createDelayedText(status);
  startExports(root, {
    ids: () => list(search),
    name: () => toSlug(search.text).slice(0, 60) || words.searchFileName,
    collect,
    say: (text) => {
      message.set(text, 0);
    },
  });
  return {
    root,
    show: (works, address) => {
      search = address;
      root.hidden = works === 0;
      message.set('', 0);
      label.textContent = words.citeOrExport(works);
      bibliography.href =
        links.bibliography + formatBibliographyAddress({ source: { kind: 'search', search } });
    },
  };
}
