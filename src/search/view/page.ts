import { createSearchClient } from '../client.ts';
import type { SearchClient } from '../client.ts';
import { createDelayedText } from './delayed.ts';
import { findElement } from './element.ts';
import { createPageView } from './page-view.ts';
import type { PageExtras, PageView } from './page-view.ts';
import { createSearchHistory } from './search-history.ts';
import type { SearchHistory, SearchPlace } from './search-history.ts';
import { readSettings } from './settings.ts';
import { toAnnouncement } from './wording.ts';

/** How many authors and topics stand above the works. */
const MATCHES = 3;

/** Only a pause in typing is spoken into, in milliseconds. */
const PAUSE = 700;

/**
 * Starts the search page: from then on the address holds what is sought, and the page shows what the address says.
 * @param toExtras what stands on the page besides search, made with the page's own client
 */
export function startPage(toExtras: (client: SearchClient) => PageExtras): void {
  const root = findElement(document, '[data-search-page]', HTMLElement);
  const field = findElement(root, '[data-search-field]', HTMLInputElement);
  const { indexUrl, links } = readSettings();
  const client = createSearchClient(indexUrl);
  const history = createSearchHistory(links.search, (place, how) => {
    if (how === 'returned') field.value = place.address.text;
    void show(place);
  });
  const view = createPageView(root, links, {
    ask: (text) => {
      field.value = text;
      field.focus();
      history.step({ text });
    },
    filter: (filters) => {
      history.step({ filters });
    },
    sort: (sort) => {
      history.step({ sort });
    },
    showMore: history.showMore,
    extras: toExtras(client),
  });
  const show = createDisplay(root, view, client);
  followForm(root, field, history);
  // What was typed before this script came is the query.
  const isTyped = document.activeElement === field && field.value !== '';
  if (isTyped) history.type(field.value.trim());
  else field.value = history.here().address.text;
  if (location.search === '') field.focus();
  void show(history.here());
}

/** Asks for what a place holds, and shows and says what comes back. */
function createDisplay(
  root: HTMLElement,
  view: PageView,
  client: SearchClient,
): (place: SearchPlace) => Promise<void> {
  const announcement = createDelayedText(findElement(root, '[data-search-announcer]', HTMLElement));
  const pageTitle = document.title;
  return async ({ address, shown }) => {
    const { text } = address;
    document.title = text === '' ? pageTitle : `${text} · ${pageTitle}`;
    view.wait();
    try {
      const limits = { works: shown, authors: MATCHES, topics: MATCHES };
      const answer = await client.ask({ ...address, depth: 'whole', limits });
      if (!answer) return;
      view.show(answer, address);
      announcement.set(toAnnouncement(answer), PAUSE);
    } catch (error) {
      view.fail(error instanceof Error ? error.message : 'Search failed.');
    }
  };
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
