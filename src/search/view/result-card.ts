import * as words from '#words';
import type { Permalinks } from '../../catalogue/permalink.ts';
import { contentLang } from './content-lang.ts';
import type { LinkedText, WorkResult } from '../protocol.ts';
import { element } from './element.ts';
import type { Child } from './element.ts';
import { isMarked, toMarked } from './marked.ts';
import { toMatchNote, toShownSummary } from './wording.ts';

/** A work as in all lists of works, with the matched words marked. */
export function createResultCard(work: WorkResult, links: Permalinks): HTMLElement {
  const attributes = { href: links.work(work.id), ...contentLang(work.language) };
  const title = element('a', attributes, ...toMarked(work.title));
  return element(
    'li',
    { class: 'work-item', 'data-work': work.id },
    element('p', { class: 'work-item__date' }, createDate(work)),
    element(
      'div',
      {},
      element('h3', { class: 'work-item__title' }, title),
      element('p', { class: 'work-item__byline' }, ...createByline(work, links)),
      element(
        'p',
        { class: 'work-item__summary', ...contentLang() },
        ...toMarked(toShownSummary(work)),
      ),
      ...createTopics(work.topics, links),
    ),
  );
}

function createDate({ date, datetime }: WorkResult): Child {
  return datetime === undefined ? date : element('time', { datetime }, date);
}

/** "Ben Bucknall, Saad Siddiqui and 19 more, with Robert F. Trager · Report". */
function createByline(work: WorkResult, links: Permalinks): readonly Child[] {
  const toLink = (author: LinkedText): Child =>
    element('a', { href: links.author(author.id), class: 'link-quiet' }, ...toMarked(author));
  const named = work.authors.flatMap((author, index) => [index > 0 ? ', ' : '', toLink(author)]);
  const rest = work.rest === undefined ? [] : [` ${words.rest(work.rest)}`];
  const also = work.alsoMatched.flatMap((author, index) => [
    index > 0 ? ', ' : `, ${words.withAuthor} `,
    toLink(author),
  ]);
  const separator = named.length > 0 ? [' · '] : [];
  const note = toMatchNote(work);
  const type = note === undefined ? work.type : `${work.type} · ${note}`;
  return [...named, ...rest, ...also, ...separator, type];
}

/** As many topics as lists show, those that matched first. */
const MOST_TOPICS = 5;

function createTopics(topics: readonly LinkedText[], links: Permalinks): readonly HTMLElement[] {
  if (topics.length === 0) return [];
  const matchedFirst = [...topics.filter(isMarked), ...topics.filter((topic) => !isMarked(topic))];
  const shown = matchedFirst.slice(
    0,
    topics.length <= MOST_TOPICS + 1 ? topics.length : MOST_TOPICS,
  );
  const chips = shown.map((topic) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: links.topic(topic.id), class: 'chip' },
        element('span', { ...contentLang() }, ...toMarked(topic)),
      ),
    ),
  );
  const left = topics.length - shown.length;
  const more = left === 0 ? [] : [element('li', { class: 'search-page__rest' }, words.rest(left))];
  return [element('ul', { class: 'chips', 'aria-label': words.topics }, ...chips, ...more)];
}
