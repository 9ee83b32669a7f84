import { createSearchClient } from '../client.ts';
import type { SearchClient } from '../client.ts';
import { toFailure } from '../failure.ts';
import type { SearchAnswer, SearchDepth, SearchRequest } from '../protocol.ts';
import { createDelayedText } from './delayed.ts';
import { findElement } from './element.ts';
import { countFilters } from './filter-chips.ts';
import { createPageView } from './page-view.ts';
import type { PageExtras, PageView } from './page-view.ts';
import { followReading, returnTo } from './reading-place.ts';
import { createSearchHistory } from './search-history.ts';
import type { SearchHistory, SearchPlace } from './search-history.ts';
import { readSettings } from './settings.ts';
import { followTyping } from './typing.ts';
import { toAnnouncement } from './wording.ts';

/** How many authors and topics stand above the works, and how many topics where nothing is sought. */
const MATCHES = 3;
const TOPICS_TO_BEGIN = 6;

/** Only a pause in typing is spoken into, in milliseconds. */
const PAUSE = 700;

/**
 * Starts the search page: from then on the address holds what is sought, and the page shows what the address says.
 * @param toExtras what stands on the page besides search, made with the page's own client
 */
export function startPage(toExtras: (client: SearchClient) => PageExtras): void {
  const root = findElement(document, '[data-search-page]', HTMLElement);
  const field = findElement(root, '[data-search-field]', HTMLInputElement);
  const results = findElement(root, '[data-search-main]', HTMLElement);
  const { indexUrl, links } = readSettings();
  const client = createSearchClient(indexUrl);
  const history = createSearchHistory(links.search, (place, how) => {
    if (how === 'returned') void comeBack(place);
    else void show(place);
  });
  const ask = (text: string): void => {
    field.value = text;
    field.focus();
    history.step({ text });
  };
  const view = createPageView(root, links, {
    ask,
    filter: (change) => {
      history.step({ filters: change(history.here().address.filters) });
    },
    sort: (sort) => {
      history.step({ sort });
    },
    showMore: history.showMore,
    retry: () => void show(history.here()),
    extras: toExtras(client),
  });
  const show = createDisplay(root, view, client);
  const typing = followTyping(root, field);
  const comeBack = async (place: SearchPlace): Promise<void> => {
    field.value = place.address.text;
    typing.stop();
    if (await show(place)) returnTo(results, place.reading ?? { top: 0 });
  };
  root.dataset.searchStarted = '';
  followForm(root, field, history);
  followExamples(root, ask);
  followWaysDown(root, field, results);
  followReading(results, history.remember);
  // What was typed before this script came is the query.
  const isTyped = document.activeElement === field && field.value !== '';
  if (isTyped) history.type(field.value.trim());
  if (!isTyped && history.here().reading) void comeBack(history.here());
  else {
    if (!isTyped) field.value = history.here().address.text;
    if (location.search === '') field.focus();
    void show(history.here());
  }
}

/**
 * Asks for what a place holds, and shows and says what comes back. Facets need files that are larger than all that the
 * works need: while these are not there yet, the works are shown without them.
 * @returns whether works are shown: not where another question has overtaken this one, or search failed
 */
function createDisplay(
  root: HTMLElement,
  view: PageView,
  client: SearchClient,
): (place: SearchPlace) => Promise<boolean> {
  const announcement = createDelayedText(findElement(root, '[data-search-announcer]', HTMLElement));
  const pageTitle = document.title;
  let hasFacets = false;
  const show = async (
    place: SearchPlace,
    depth: SearchDepth,
  ): Promise<SearchAnswer | undefined> => {
    try {
      const answer = await client.ask(toRequest(place, depth));
      if (!answer) return undefined;
      hasFacets ||= answer.facets !== undefined;
      view.show(answer, place.address);
      announcement.set(toAnnouncement(answer), PAUSE);
      return answer;
    } catch (error) {
      view.fail(toFailure(error));
      return undefined;
    }
  };
  return async (place) => {
    const { text, filters } = place.address;
    document.title = text === '' ? pageTitle : `${text} · ${pageTitle}`;
    view.wait(place.address);
    // Filters are counted in the same files, and named from them.
    const isCounted = hasFacets || countFilters(filters) > 0;
    const answer = await show(place, isCounted ? 'whole' : 'works');
    if (answer && !answer.facets) void show(place, 'whole');
    return answer !== undefined;
  };
}

function toRequest({ address, shown }: SearchPlace, depth: SearchDepth): SearchRequest {
  const topics = address.text === '' ? TOPICS_TO_BEGIN : MATCHES;
  return { ...address, depth, limits: { works: shown, authors: MATCHES, topics } };
}

function followForm(root: HTMLElement, field: HTMLInputElement, history: SearchHistory): void {
  field.addEventListener('input', () => {
    history.type(field.value.trim());
  });
  findElement(root, '[data-search-form]', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    history.step({ text: field.value.trim() });
  });
}

/** Between the field and what was found stand help and filters: the arrow down, and a link for the first Tab, pass them. */
function followWaysDown(root: HTMLElement, field: HTMLInputElement, results: HTMLElement): void {
  const goDown = (event: Event): void => {
    const first = results.querySelector<HTMLElement>('.search-page__match a, .work-item__title a');
    if (!first) return;
    event.preventDefault();
    first.focus();
  };
  field.addEventListener('keydown', (event) => {
    const isPlain = !event.isComposing && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.key === 'ArrowDown' && isPlain && !event.shiftKey) goDown(event);
  });
  findElement(root, '[data-search-skip]', HTMLAnchorElement).addEventListener('click', goDown);
}

/** Examples of queries are links, which need not leave the page. */
function followExamples(root: HTMLElement, ask: (text: string) => void): void {
  root.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const example = target instanceof Element ? target.closest('[data-search-example]') : null;
    if (!(example instanceof HTMLElement) || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    ask(example.textContent.trim());
  });
}
