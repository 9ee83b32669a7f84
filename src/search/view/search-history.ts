import { formatAddress, parseAddress } from '../address.ts';
import type { SearchAddress } from '../address.ts';

/** How many works are shown at first, and how many more each time. */
export const STEP = 20;

/** Where on the page a reader was. */
export interface ReadingPlace {
  /** How far the page was scrolled, in CSS pixels. */
  readonly top: number;
  /** Where the link leads that was last followed from the results. */
  readonly link?: string;
}

/**
 * A search with how much of its results is shown and how far they were read; the address holds the first, the browser's
 * history the others.
 */
export interface SearchPlace {
  readonly address: SearchAddress;
  readonly shown: number;
  /** Absent at a place that the reader comes to for the first time. */
  readonly reading?: ReadingPlace;
}

/** The browser's history, as the steps of a search. */
export interface SearchHistory {
  readonly here: () => SearchPlace;
  /** A step that the reader can go back from. */
  readonly step: (change: Partial<SearchAddress>) => void;
  /** A query as it is typed: its first key is a step, unless nothing was sought before; further keys are none. */
  readonly type: (text: string) => void;
  readonly showMore: () => void;
  /** Keeps how far this place was read, for when the reader comes back to it. */
  readonly remember: (reading: ReadingPlace) => void;
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
  // The page is empty when the browser would scroll it: results come later.
  history.scrollRestoration = 'manual';
  // What was written by hand is put as this page writes it, so that what is copied says what is shown.
  if (location.search !== formatAddress(here.address)) writePlace(path, here, 'replaceState');

  const move = (next: SearchAddress, isStep: boolean): void => {
    const isSame = formatAddress(next) === formatAddress(here.address);
    here = isSame ? here : { address: next, shown: STEP };
    if (isStep && !isSame) {
      writePlace(path, here, 'pushState');
      arrive(here, 'stepped');
    } else {
      // Browsers take their time to write an address: the question is on its way meanwhile.
      arrive(here, 'stepped');
      writePlace(path, here, 'replaceState');
    }
  };
  window.addEventListener('popstate', () => {
    const place = readPlace();
    // A link to a part of this page is no other search.
    const isSame = formatAddress(place.address) === formatAddress(here.address);
    if (isSame && !isKept(history.state)) return;
    here = place;
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
    remember: (reading) => {
      here = { ...here, reading };
      writePlace(path, here, 'replaceState');
    },
  };
}

/** What is kept with a place in the browser's history. */
type KeptPlace = Omit<SearchPlace, 'address'>;

function writePlace(
  path: string,
  { address, ...kept }: SearchPlace,
  write: 'pushState' | 'replaceState',
): void {
  try {
    history[write](kept satisfies KeptPlace, '', path + formatAddress(address));
  } catch {
    // Browsers refuse when an address changes too often; the next key writes it.
  }
}

function readPlace(): SearchPlace {
  const state: unknown = history.state;
  const kept = isKept(state) ? state : undefined;
  return {
    address: parseAddress(location.search),
    shown: Math.max(STEP, kept?.shown ?? STEP),
    ...(kept?.reading ? { reading: kept.reading } : {}),
  };
}

/** Only this page writes into its places of the history. */
function isKept(state: unknown): state is KeptPlace {
  return typeof state === 'object' && state !== null && 'shown' in state;
}
