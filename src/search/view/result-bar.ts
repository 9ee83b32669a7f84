import { toCount } from '../../catalogue/wording.ts';
import { SORTS } from '../protocol.ts';
import type { SearchSort } from '../protocol.ts';
import { startCopyButton } from './copy-button.ts';
import { element } from './element.ts';

const SORT_NAMES = {
  relevance: 'Relevance',
  newest: 'Newest first',
  oldest: 'Oldest first',
  added: 'Recently added',
  title: 'Title',
} as const satisfies Record<SearchSort, string>;

/** The line over the results: how many, in which order, and their address to take along. It is kept between answers. */
export interface ResultBar {
  readonly root: HTMLElement;
  readonly show: (works: number, sort: SearchSort) => void;
  /** Says that an answer is on its way. */
  readonly wait: () => void;
  /** Says again what stands there. */
  readonly stopWaiting: () => void;
}

/**
 * @param changeSort is told the order that the reader has chosen
 * @param menu stands among the actions
 */
export function createResultBar(
  changeSort: (sort: SearchSort) => void,
  menu: HTMLElement,
): ResultBar {
  const count = element('span', { class: 'search-page__count' });
  const options = SORTS.map((sort) => element('option', { value: sort }, SORT_NAMES[sort]));
  const select = element('select', {}, ...options);
  select.addEventListener('change', () => {
    const chosen = SORTS.find((sort) => sort === select.value);
    if (chosen) changeSort(chosen);
  });
  let known = '';
  const order = element(
    'label',
    { class: 'search-page__sort' },
    element('span', {}, 'Order'),
    select,
  );
  return {
    root: element('div', { class: 'search-page__bar' }, count, menu, createCopyButton(), order),
    show: (works, sort) => {
      known = toCount(works, 'work');
      count.textContent = known;
      select.value = sort;
    },
    wait: () => {
      count.textContent = 'Searching…';
    },
    stopWaiting: () => {
      count.textContent = known;
    },
  };
}

function createCopyButton(): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'link', 'aria-live': 'polite' },
    'Copy this search',
  );
  startCopyButton(button, {
    label: button,
    toText: () => location.href,
    // The same address stands in the browser's own bar.
    toFailure: () => 'Copy it from the address bar',
  });
  return button;
}
