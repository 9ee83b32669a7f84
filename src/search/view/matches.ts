import type { Permalinks } from '../../catalogue/permalink.ts';
import { toCount } from '../../catalogue/wording.ts';
import type { AuthorResult, SearchAnswer, TopicResult } from '../protocol.ts';
import { element } from './element.ts';
import { toMarked } from './marked.ts';

/** Authors and topics that match, to stand above the works; nothing where none does. */
export function createMatches(
  { authors, topics }: SearchAnswer,
  links: Permalinks,
): readonly HTMLElement[] {
  const groups = [
    ...createGroup(
      'Authors',
      authors.total,
      authors.results.map((author) => createMatch(author, author.name, links.author(author.id))),
    ),
    ...createGroup(
      'Topics',
      topics.total,
      topics.results.map((topic) => createMatch(topic, topic.label, links.topic(topic.id))),
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
  const count =
    total > rows.length ? `${label}, ${String(rows.length)} of ${String(total)}` : label;
  return [
    element('section', {}, element('h2', { class: 'label' }, count), element('ul', {}, ...rows)),
  ];
}

function createMatch(
  { works, alias }: AuthorResult | TopicResult,
  name: AuthorResult['name'],
  href: string,
): HTMLElement {
  const also = alias ? [' · also ', ...toMarked(alias)] : [];
  return element(
    'li',
    { class: 'search-page__match' },
    element('a', { href }, ...toMarked(name)),
    element('span', {}, toCount(works, 'work'), ...also),
  );
}
