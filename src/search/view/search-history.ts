import { formatAddress, parseAddress } from '../address.ts';
import type { SearchAddress } from '../address.ts';

/** How many works are shown at first, and how many more each time. */
const STEP = 20;

/** A search with how much of its results is shown; the address holds the one, the browser's history the other. */
export interface SearchPlace {
  readonly address: SearchAddress;
  readonly shown: number;
}

/** The browser's history, as the steps of a search. */
export interface SearchHistory {
  readonly here: () => SearchPlace;
  /** A step that the reader can go back from. */
  readonly step: (change: Partial<SearchAddress>) => void;
  /** A query as it is typed: its first key is a step, unless nothing was sought before; further keys are none. */
  readonly type: (text: string) => void;
  readonly showMore: () => void;
}

/**
 * @param path of the search page
 * @param arrive is told every place that the reader comes to, by a step or by the browser's buttons
 */
export function createSearchHistory(
  path: string,
  arrive: (place: SearchPlace, how: 'stepped' | 'returned') => void,
): SearchHistory {
  let here = readPlace();
  let isTyping = false;

  const move = (next: SearchAddress, isStep: boolean): void => {
    const isSame = formatAddress(next) === formatAddress(here.address);
    here = { address: next, shown: isSame ? here.shown : STEP };
    writePlace(path, here, isStep && !isSame ? 'pushState' : 'replaceState');
    arrive(here, 'stepped');
  };
  window.addEventListener('popstate', () => {
    here = readPlace();
    isTyping = false;
    arrive(here, 'returned');
  });
  return {
    here: () => here,
    step: (change) => {
      isTyping = false;
      move({ ...here.address, ...change }, true);
    },
    type: (text) => {
      // A space at the end is no other query yet.
      if (text === here.address.text) return;
      const isStep = !isTyping && formatAddress(here.address) !== '';
      isTyping = true;
      move({ ...here.address, text }, isStep);
    },
    showMore: () => {
      here = { ...here, shown: here.shown + STEP };
      move(here.address, false);
    },
  };
}

function writePlace(
  path: string,
  { address, shown }: SearchPlace,
  write: 'pushState' | 'replaceState',
): void {
  try {
    history[write]({ shown }, '', path + formatAddress(address));
  } catch {
    // Browsers refuse when an address changes too often; the next key writes it.
  }
}

function readPlace(): SearchPlace {
  const state: unknown = history.state;
  const isKnown = typeof state === 'object' && state !== null && 'shown' in state;
  const shown = isKnown && typeof state.shown === 'number' ? Math.max(STEP, state.shown) : STEP;
  return { address: parseAddress(location.search), shown };
}
