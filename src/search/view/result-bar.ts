import * as words from '#words';
import { SORTS } from '../protocol.ts';
import type { SearchSort } from '../protocol.ts';
import { startCopyButton } from './copy-button.ts';
import { element } from './element.ts';

/** The line over the results: how many, in which order, and their address to take along. It is kept between answers. */
export interface ResultBar {
  readonly root: HTMLElement;
  readonly show: (works: number, sort: SearchSort) => void;
  /** Says that an answer is on its way. */
  readonly wait: () => void;
  /** Says again what stands there. */
  readonly stopWaiting: () => void;
  /** Puts the focus on what was found: where what had it is gone. */
  readonly focus: () => void;
}

/**
 * @param changeSort is told the order that the reader has chosen
 * @param menu stands among the actions
 */
export function createResultBar(
  changeSort: (sort: SearchSort) => void,
  menu: HTMLElement,
): ResultBar {
  const count = element('span', { class: 'search-page__count', tabindex: -1 });
  const options = SORTS.map((sort) => element('option', { value: sort }, words.sorts[sort]));
  const select = element('select', {}, ...options);
  select.addEventListener('change', () => {
    const chosen = SORTS.find((sort) => sort === select.value);
    if (chosen) changeSort(chosen);
  });
  let known = '';
  const order = element(
    'label',
    { class: 'search-page__sort' },
    element('span', {}, words.order),
    select,
  );
  return {
    root: element('div', { class: 'search-page__bar' }, count, menu, createCopyButton(), order),
    show: (works, sort) => {
      known = words.countWorks(works);
      count.textContent = known;
      select.value = sort;
    },
    wait: () => {
      count.textContent = words.searching;
    },
    stopWaiting: () => {
      count.textContent = known;
    },
    focus: () => {
      count.focus();
    },
  };
}

function createCopyButton(): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'link', 'aria-live': 'polite' },
    words.copySearch,
  );
  startCopyButton(button, {
    label: button,
    toText: () => location.href,
    // The same address stands in the browser's own bar.
    toFailure: () => words.copyFromAddressBar,
  });
  return button;
}
