import * as words from '#words';
import type { Permalinks } from '../../catalogue/permalink.ts';
import { formatAddress } from '../address.ts';
import type { SearchAddress } from '../address.ts';
import type { SearchFailure } from '../failure.ts';
import type { Facets, SearchAnswer, SearchSort } from '../protocol.ts';
import { element, findElement } from './element.ts';
import { createFacetView } from './facets.ts';
import { createFailureNote } from './failure-note.ts';
import { countFilters, createFilterChips } from './filter-chips.ts';
import type { FilterChange } from './filter-changes.ts';
import { createHints } from './hints.ts';
import { keepingFocus } from './keep-focus.ts';
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
  readonly filter: (change: FilterChange) => void;
  readonly sort: (sort: SearchSort) => void;
  readonly showMore: () => void;
  /** Puts the same question again. */
  readonly retry: () => void;
}

/** What the page can show: that it waits, an answer, or why there is none. */
export interface PageView {
  /** For the answer to this search. */
  readonly wait: (address: SearchAddress) => void;
  /**
   * An answer with more works of the search that stands there, or with the facets that it lacked, leaves all that
   * stands there alone.
   */
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
  const showHelp = startHelp(root);
  const fold = startFilters(root, () => {
    bar.focus();
  });
  const { menu, decorate } = actions.extras;
  const bar = createResultBar(actions.sort, menu.root);
  const works = createWorksView(links, actions);
  const above = element('div');
  /** The search whose answer stands on the page. */
  let shown: string | undefined;
  /** Whether another search was asked for since: its controls may stand as the reader has set them for that one. */
  let isLeft = false;
  let hasFacets = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const showFacets = (counts: Facets | undefined, { filters }: SearchAddress): void => {
    if (counts) {
      facets.show(counts, filters);
      fold.showAny(facetPlace.childElementCount > 0);
    }
    hasFacets = counts !== undefined;
  };
  const draw = (answer: SearchAnswer, { text, filters, sort }: SearchAddress): void => {
    const isFiltered = countFilters(filters) > 0;
    bar.show(answer.works.total, sort);
    fold.showFound(answer.works.total);
    menu.show(answer.works.total, { text, filters, sort });
    asked.textContent = text === '' ? '' : words.askedFor(text);
    fold.showCount(countFilters(filters));
    showHelp(text === '' && !isFiltered);
    const drawAbove = (): void => {
      above.replaceChildren(
        ...createFilterChips(answer.facets, filters, actions.filter),
        ...(text === '' && isFiltered ? [] : createMatches(answer, links)),
        ...(answer.works.total > 0
          ? []
          : [createNothing(answer, { text, isFiltered }, links, actions.filter)]),
      );
    };
    const place = findPlace(above);
    keepingFocus(above, drawAbove, () => findChip(above, place));
    if (place !== undefined && document.activeElement === document.body) bar.focus();
    works.root.hidden = answer.works.total === 0;
    const isLatest = text === '' && !isFiltered && sort === 'relevance';
    works.show(answer, isLatest ? words.latestWorks : undefined);
  };
  return {
    wait: (address) => {
      isLeft ||= shown !== formatAddress(address);
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
      const isMore = shown === formatAddress(address) && !isLeft && !works.root.hidden;
      shown = formatAddress(address);
      isLeft = false;
      const hadFocus = hints.contains(document.activeElement);
      hints.replaceChildren(...createHints(answer.hints, actions.ask));
      if (isMore) {
        bar.show(answer.works.total, address.sort);
        works.grow(answer);
      } else draw(answer, address);
      if (!isMore || !hasFacets) showFacets(answer.facets, address);
      decorate(works.root);
      // The button that asked again is gone with the note that it stood in.
      if (hadFocus) bar.focus();
    },
    fail: (failure) => {
      clearTimeout(timer);
      const standing = shown === undefined ? 'nothing' : isLeft ? 'before' : 'part';
      bar.stopWaiting();
      works.fail();
      results.hidden = shown === undefined;
      hints.replaceChildren(createFailureNote(failure, standing, actions.retry));
      fallback.classList.toggle('is-shown', shown === undefined);
    },
  };
}

/** Which of the chips has the focus, counted from 0; -1 where something else above the results has it. */
function findPlace(above: HTMLElement): number | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !above.contains(focused)) return undefined;
  return [...above.querySelectorAll('.chip')].indexOf(focused);
}

/** The chip in the place of one that was lifted, or the last one. */
function findChip(above: HTMLElement, place: number | undefined): HTMLElement | undefined {
  if (place === undefined || place === -1) return undefined;
  const chips = [...above.querySelectorAll<HTMLElement>('.chip')];
  return chips[place] ?? chips.at(-1);
}

function createWait(): HTMLElement {
  return element('p', { class: 'search-page__wait' }, words.fetchingIndex);
}
