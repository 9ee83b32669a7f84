import * as words from '#words';
import type { Permalinks } from '../../catalogue/permalink.ts';
import { createSearchClient } from '../client.ts';
import { SearchFailure } from '../failure.ts';
import { keepQuery } from '../kept-query.ts';
import { NO_FILTERS } from '../protocol.ts';
import type { SearchAnswer, SearchRequest } from '../protocol.ts';
import { createCombobox } from './combobox.ts';
import { createDelayedText } from './delayed.ts';
import { createOptionGroups } from './dialog-options.ts';
import { element, findElement } from './element.ts';
import { createHints } from './hints.ts';
import { createIndexLinks } from './index-links.ts';
import { readSettings } from './settings.ts';
import { toAnnouncement } from './wording.ts';

/** Only what takes longer is said to be loading, and only a pause in typing is spoken into, in milliseconds. */
const SLOW = 200;
const PAUSE = 500;

const started = new WeakSet<HTMLDialogElement>();

/** Fills the dialog when it is opened for the first time; after that it keeps itself. */
export function startDialog(dialog: HTMLDialogElement): void {
  if (started.has(dialog)) return;
  started.add(dialog);
  const { indexUrl, links } = readSettings();
  const client = createSearchClient(indexUrl);
  const field = findElement(dialog, 'input', HTMLInputElement);
  const status = findElement(dialog, '[data-search-status]', HTMLElement);
  const [message, list, note, all, announcer] = [createDelayedText(status), ...createInside()];
  const announcement = createDelayedText(announcer);
  status.before(announcer, element('div', { class: 'search-dialog__scroll' }, note, list));
  dialog.append(createFoot(all));
  const combobox = createCombobox(field, list);

  const show = (answer: SearchAnswer, text: string): void => {
    list.replaceChildren(...createOptionGroups(answer, links, text === ''));
    note.replaceChildren(...createNote(answer, text, links, ask));
    combobox.refresh();
    message.set('', 0);
    announcement.set(toAnnouncement(answer), PAUSE);
  };
  const update = async (): Promise<void> => {
    const text = field.value.trim();
    keepQuery(text);
    all.href = text === '' ? links.search : links.query({ q: text });
    all.textContent = text === '' ? words.searchPageLink : words.seeAllResults;
    message.set(words.searching, SLOW);
    try {
      const answer = await client.ask(toRequest(text));
      if (answer) show(answer, text);
    } catch (error) {
      message.set(`${toSentence(error)} ${words.pressEnter}`, 0);
    }
  };
  const ask = (text: string): void => {
    field.value = text;
    field.focus();
    void update();
  };
  field.addEventListener('input', () => void update());
  void update();
}

function toRequest(text: string): SearchRequest {
  const limits =
    text === '' ? { works: 3, authors: 0, topics: 3 } : { works: 5, authors: 3, topics: 3 };
  return { text, filters: NO_FILTERS, sort: 'relevance', depth: 'quick', limits };
}

function toSentence(error: unknown): string {
  return error instanceof SearchFailure ? error.message : words.searchFailed;
}

function createInside(): readonly [HTMLElement, HTMLElement, HTMLAnchorElement, HTMLElement] {
  return [
    element('div', {
      id: 'search-options',
      role: 'listbox',
      'aria-label': words.results,
      class: 'search-dialog__list',
    }),
    element('div'),
    element('a', { class: 'link search-dialog__all' }),
    element('p', { class: 'sr-only', 'aria-live': 'polite' }),
  ];
}

/** What stands above the list: hints about the query, and a way on where nothing matches. */
function createNote(
  { works, authors, topics, hints, isNearest }: SearchAnswer,
  text: string,
  links: Permalinks,
  ask: (text: string) => void,
): readonly HTMLElement[] {
  const notes = createHints(hints, ask);
  const isEmpty = works.total + authors.total + topics.total === 0;
  if (isEmpty) {
    notes.push(element('p', {}, words.nothingMatches(text)), createIndexLinks(links));
  } else if (isNearest) {
    // A hint above has said already which words nothing has.
    const nearest = hints.length > 0 ? words.nearestAfterHint : words.nearestInDialog;
    notes.push(element('p', {}, nearest));
  }
  for (const note of notes) note.classList.add('search-dialog__note');
  return notes;
}

function createFoot(all: HTMLAnchorElement): HTMLElement {
  const key = (name: string): HTMLElement => element('kbd', {}, name);
  return element(
    'div',
    { class: 'search-dialog__foot' },
    element('span', { class: 'search-dialog__keys' }, key('↑'), key('↓'), words.keyMove),
    element('span', { class: 'search-dialog__keys' }, key('↵'), words.keyOpen),
    element('span', { class: 'search-dialog__keys' }, key(words.escapeKey), words.keyClose),
    all,
  );
}
