import * as words from '#words';
import type { Permalinks } from '../../catalogue/permalink.ts';
import { formatAddress } from '../address.ts';
import type { SearchAddress } from '../address.ts';
import type { SearchFailure } from '../failure.ts';
import type { SearchAnswer, SearchFilters, SearchSort } from '../protocol.ts';
import { element, findElement } from './element.ts';
import { createFacetView } from './facets.ts';
import { createFailureNote } from './failure-note.ts';
import { countFilters, createFilterChips } from './filter-chips.ts';
import { createHints } from './hints.ts';
import { createMatches } from './matches.ts';
import { createNothing } from './nothing.ts';
import { createResultBar } from './result-bar.ts';
import { startFilters, startHelp } from './side-parts.ts';
import { createWorksView } from './works-view.ts';

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
  /** Puts the same question again. */
  readonly retry: () => void;
}

/** What the page can show: that it waits, an answer, or why there is none. */
export interface PageView {
  readonly wait: () => void;
  /** An answer with more works of the search that stands there leaves all that stands there alone. */
  readonly show: (answer: SearchAnswer, address: SearchAddress) => void;
  /** Says so, and leaves an earlier answer where it is. */
  readonly fail: (failure: SearchFailure) => void;
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
  const facetPlace = findElement(root, '[data-search-facets]', HTMLElement);
  const facets = createFacetView(facetPlace, actions.filter);
  const [showFilterCount, showHelp] = [startFilters(root), startHelp(root)];
  const { menu, decorate } = actions.extras;
  const bar = createResultBar(actions.sort, menu.root);
  const works = createWorksView(links, actions);
  const above = element('div');
  /** The search whose answer stands on the page. */
  let shown: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = (answer: SearchAnswer, { text, filters, sort }: SearchAddress): void => {
    const isFiltered = countFilters(filters) > 0;
    bar.show(answer.works.total, sort);
    menu.show(answer.works.total, { text, filters, sort });
    facets.show(answer.facets, filters);
    asked.textContent = text === '' ? '' : words.askedFor(text);
    showFilterCount(countFilters(filters));
    showHelp(text === '' && !isFiltered);
    above.replaceChildren(
      ...createFilterChips(answer.facets, filters, actions.filter),
      ...(text === '' && isFiltered ? [] : createMatches(answer, links)),
      ...(answer.works.total > 0
        ? []
        : [createNothing(answer, { text, isFiltered }, links, actions.filter)]),
    );
    works.root.hidden = answer.works.total === 0;
    const isLatest = text === '' && !isFiltered && sort === 'relevance';
    works.show(answer, isLatest ? words.latestWorks : undefined);
  };
  return {
    wait: () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (shown !== undefined) bar.wait();
        else if (!bar.root.isConnected) main.replaceChildren(createWait());
      }, SLOW);
    },
    show: (answer, address) => {
      clearTimeout(timer);
      fallback.classList.remove('is-shown');
      results.hidden = false;
      if (!bar.root.isConnected) main.replaceChildren(bar.root, above, works.root);
      const isMore = shown === formatAddress(address) && works.root.hidden === false;
      shown = formatAddress(address);
      hints.replaceChildren(...createHints(answer.hints, actions.ask));
      if (isMore) {
        bar.show(answer.works.total, address.sort);
        works.grow(answer);
      } else draw(answer, address);
      decorate(works.root);
    },
    fail: (failure) => {
      clearTimeout(timer);
      const hasResults = shown !== undefined;
      bar.stopWaiting();
      works.fail();
      results.hidden = !hasResults;
      hints.replaceChildren(createFailureNote(failure, hasResults, actions.retry));
      fallback.classList.toggle('is-shown', !hasResults);
    },
  };
}

function createWait(): HTMLElement {
  return element('p', { class: 'search-page__wait' }, words.fetchingIndex);
}
