import type { Permalinks } from '../../catalogue/permalink.ts';
import { toCount } from '../../catalogue/wording.ts';
import type { SearchAddress } from '../address.ts';
import type { SearchAnswer, SearchFilters, SearchSort } from '../protocol.ts';
import { element, findElement } from './element.ts';
import { createFacetView } from './facets.ts';
import { countFilters, createFilterChips, NO_FILTERS } from './filter-chips.ts';
import { createHints } from './hints.ts';
import { createIndexLinks } from './index-links.ts';
import { createMatches } from './matches.ts';
import { createResultBar } from './result-bar.ts';
import { createResultCard } from './result-card.ts';

/** Only what takes longer is said to be loading, in milliseconds. */
const SLOW = 200;

/** What stands on the page besides search itself. */
export interface PageExtras {
  /** A menu in the line over the results, told of every answer. */
  readonly menu: {
    readonly root: HTMLElement;
    readonly show: (works: number, address: SearchAddress) => void;
  };
  /** Adds to results that were just drawn. */
  readonly decorate: (results: HTMLElement) => void;
}

/** What the reader can do on the page. */
export interface PageActions {
  readonly extras: PageExtras;
  readonly ask: (text: string) => void;
  readonly filter: (filters: SearchFilters) => void;
  readonly sort: (sort: SearchSort) => void;
  readonly showMore: () => void;
}

/** What the page can show: that it waits, an answer, or why there is none. */
export interface PageView {
  readonly wait: () => void;
  readonly show: (answer: SearchAnswer, address: SearchAddress) => void;
  readonly fail: (message: string) => void;
}

/**
 * The parts of the search page below its form, ready to be filled.
 * @param root the page as it was built
 * @param actions are told what the reader does
 * @throws where a part is missing in `root`
 */
export function createPageView(
  root: HTMLElement,
  links: Permalinks,
  actions: PageActions,
): PageView {
  const main = findElement(root, '[data-search-main]', HTMLElement);
  const hints = findElement(root, '[data-search-hints]', HTMLElement);
  const asked = findElement(root, '[data-search-asked]', HTMLElement);
  const fallback = findElement(root, '[data-search-fallback]', HTMLElement);
  const results = findElement(root, '[data-search-results]', HTMLElement);
  const facets = createFacetView(
    findElement(root, '[data-search-facets]', HTMLElement),
    actions.filter,
  );
  const filterCount = startFilters(root);
  const { menu, decorate } = actions.extras;
  const bar = createResultBar(actions.sort, menu.root);
  const body = element('div');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let focusedWork: number | undefined;
  const showMore = (from: number): void => {
    focusedWork = from;
    actions.showMore();
  };

  return {
    wait: () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (bar.root.isConnected) return;
        main.replaceChildren(element('p', { class: 'search-page__wait' }, 'Fetching the index…'));
      }, SLOW);
    },
    show: (answer, { text, filters, sort }) => {
      clearTimeout(timer);
      fallback.classList.remove('is-shown');
      results.hidden = false;
      if (!bar.root.isConnected) main.replaceChildren(bar.root, body);
      bar.show(answer.works.total, sort);
      menu.show(answer.works.total, { text, filters, sort });
      facets.show(answer.facets, filters);
      asked.textContent = text === '' ? '' : `For “${text}”`;
      filterCount(countFilters(filters));
      hints.replaceChildren(...createHints(answer.hints, actions.ask));
      body.replaceChildren(
        ...createFilterChips(answer.facets, filters, actions.filter),
        ...createMatches(
          text === '' ? { ...answer, topics: { total: 0, results: [] } } : answer,
          links,
        ),
        ...(answer.works.total > 0
          ? createWorks(answer, links, showMore)
          : [createNothing(answer, text, links, countFilters(filters) > 0, actions)]),
      );
      decorate(body);
      // Where the list has grown, the reader goes on at the first work that came.
      if (focusedWork !== undefined) focusWork(body, focusedWork);
      focusedWork = undefined;
    },
    fail: (message) => {
      clearTimeout(timer);
      results.hidden = true;
      hints.replaceChildren(
        element(
          'p',
          { class: 'search-hint', role: 'alert' },
          `${message} The lists below need no search.`,
        ),
      );
      fallback.classList.add('is-shown');
    },
  };
}

/** The facets are folded away on narrow screens and stand open on wide ones. */
function startFilters(root: HTMLElement): (count: number) => void {
  const details = findElement(root, '[data-search-filters]', HTMLDetailsElement);
  const label = findElement(root, '[data-search-filters-label]', HTMLElement);
  const wide = matchMedia('(min-width: 62rem)');
  const follow = (): void => {
    details.open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
  return (count) => {
    label.textContent = count === 0 ? 'Filters' : `Filters (${String(count)})`;
  };
}

/** What is said where no work is found, and where to look on. */
function createNothing(
  { authors, topics, worksWithoutFilters }: SearchAnswer,
  text: string,
  links: Permalinks,
  isFiltered: boolean,
  { filter }: PageActions,
): HTMLElement {
  const isAlone = text !== '' && !isFiltered && authors.total + topics.total === 0;
  const without = isFiltered ? ' with these filters' : '';
  const what = isAlone ? `Nothing matches “${text}”.` : `No work matches${without}.`;
  return element(
    'div',
    { class: 'search-page__empty' },
    element('p', {}, what),
    ...(isFiltered && worksWithoutFilters > 0 ? [createLift(worksWithoutFilters, filter)] : []),
    createIndexLinks(links),
  );
}

/** The way out of filters that leave nothing: "Remove the filters (4 works)". */
function createLift(works: number, filter: PageActions['filter']): HTMLElement {
  const label = `Remove the filters (${toCount(works, 'work')})`;
  const button = element('button', { type: 'button', class: 'button' }, label);
  button.addEventListener('click', () => {
    filter(NO_FILTERS);
  });
  return element('div', { class: 'search-page__lift' }, button);
}

function createWorks(
  { works, hints, isNearest }: SearchAnswer,
  links: Permalinks,
  showMore: (from: number) => void,
): readonly HTMLElement[] {
  const shown = works.results.length;
  const left = works.total - shown;
  // Where a hint has said already which words nothing has, it is not said again.
  const nearest =
    hints.length > 0
      ? 'These have some of the words:'
      : 'No work has all these words. These have some of them:';
  const more = (): void => {
    showMore(shown);
  };
  return [
    ...(isNearest ? [element('p', { class: 'search-page__nearest' }, nearest)] : []),
    element('h2', { class: 'sr-only' }, 'Works'),
    element(
      'ol',
      { class: 'work-list' },
      ...works.results.map((work) => createResultCard(work, links)),
    ),
    ...(left > 0 ? [createMore(left, more)] : []),
  ];
}

function createMore(left: number, showMore: () => void): HTMLElement {
  const label = `Show more results (${left.toLocaleString('en')} left)`;
  const button = element('button', { type: 'button', class: 'button' }, label);
  button.addEventListener('click', showMore);
  return element('p', { class: 'search-page__more' }, button);
}

function focusWork(body: HTMLElement, index: number): void {
  body.querySelectorAll<HTMLElement>('.work-item__title a')[index]?.focus();
}
