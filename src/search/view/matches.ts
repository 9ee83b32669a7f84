import * as words from '#words';
import type { Permalinks } from '../../catalogue/permalink.ts';
import type { LangAttributes } from '../../text/lang.ts';
import type { AuthorResult, SearchAnswer, TopicResult } from '../protocol.ts';
import { contentLang } from './content-lang.ts';
import { element } from './element.ts';
import { toMarked } from './marked.ts';

/** Authors and topics that match, to stand above the works; nothing where none does. */
export function createMatches(
  { authors, topics }: SearchAnswer,
  links: Permalinks,
): readonly HTMLElement[] {
  const groups = [
    ...createGroup(
      words.authors,
      authors.total,
      authors.results.map((author) => createMatch(author, author.name, links.author(author.id))),
    ),
    ...createGroup(
      words.topics,
      topics.total,
      topics.results.map((topic) =>
        createMatch(topic, topic.label, links.topic(topic.id), contentLang()),
      ),
    ),
  ];
  return groups.length === 0 ? [] : [element('div', { class: 'search-page__matches' }, ...groups)];
}

function createGroup(
  label: string,
  total: number,
  rows: readonly HTMLElement[],
): readonly HTMLElement[] {
  if (rows.length === 0) return [];
  const count = total > rows.length ? words.shownOf(label, rows.length, total) : label;
  return [
    element('section', {}, element('h2', { class: 'label' }, count), element('ul', {}, ...rows)),
  ];
}

function createMatch(
  { works, alias }: AuthorResult | TopicResult,
  name: AuthorResult['name'],
  href: string,
  lang: LangAttributes = {},
): HTMLElement {
  const also = alias ? [` · ${words.alsoNamed} `, ...toMarked(alias)] : [];
  return element(
    'li',
    { class: 'search-page__match' },
    element('a', { href, ...lang }, ...toMarked(name)),
    element('span', {}, words.countWorks(works), ...also),
  );
}
