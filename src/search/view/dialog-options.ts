import * as words from '#words';
import type { Permalinks } from '../../catalogue/permalink.ts';
import type { LangAttributes } from '../../text/lang.ts';
import type { AuthorResult, SearchAnswer, TopicResult, WorkResult } from '../protocol.ts';
import { contentLang } from './content-lang.ts';
import { element } from './element.ts';
import type { Child } from './element.ts';
import { isMarked, toMarked } from './marked.ts';
import { toShownSentence } from './wording.ts';

/** How many authors the line under a title names. */
const NAMED = 2;

/**
 * The groups of a dialog's list: works, authors, topics; authors first where a name is sought. Those without results
 * are left out.
 * @param isLatest whether nothing was asked, so that the works are simply the latest
 */
export function createOptionGroups(
  { works, authors, topics, isName }: SearchAnswer,
  links: Permalinks,
  isLatest: boolean,
): readonly HTMLElement[] {
  const people = createGroup(
    'authors',
    words.authors,
    authors.results.map((author) =>
      createOption(links.author(author.id), toMarked(author.name), describe(author)),
    ),
  );
  const groups = [
    ...(isName ? [people] : []),
    createGroup(
      'works',
      isLatest ? words.latestWorks : words.works,
      works.results.map((work) =>
        createOption(
          links.work(work.id),
          toMarked(work.title),
          describeWork(work),
          contentLang(work.language),
        ),
      ),
    ),
    ...(isName ? [] : [people]),
    createGroup(
      'topics',
      words.topics,
      topics.results.map((topic) =>
        createOption(links.topic(topic.id), toMarked(topic.label), describe(topic), contentLang()),
      ),
    ),
  ];
  return groups.filter((group) => group !== undefined);
}

function createGroup(
  name: string,
  label: string,
  options: readonly HTMLElement[],
): HTMLElement | undefined {
  if (options.length === 0) return undefined;
  const id = `search-dialog-${name}`;
  return element(
    'div',
    { role: 'group', 'aria-labelledby': id, class: 'search-dialog__group' },
    element('div', { id, class: 'label', role: 'presentation' }, label),
    ...options,
  );
}

/** A link, so that a pointer opens it as it opens any link; the keyboard reaches it through the field. */
function createOption(
  href: string,
  title: readonly Child[],
  detail: readonly Child[],
  lang: LangAttributes = {},
): HTMLElement {
  return element(
    'a',
    {
      href,
      role: 'option',
      tabindex: -1,
      'aria-selected': 'false',
      class: 'search-dialog__option',
    },
    element('span', { class: 'search-dialog__title', ...lang }, ...title),
    element('span', { class: 'search-dialog__detail' }, ...detail),
  );
}

/** "Stephen Casper, Xander Davies and 30 more, with Charbel-Raphaël Segerie · 2023". */
function describeWork(work: WorkResult): readonly Child[] {
  const found = [...work.authors.slice(NAMED), ...work.alsoMatched].filter(isMarked);
  const parts = [
    ...describeAuthors(work),
    ...found.flatMap((author) => [`, ${words.withAuthor} `, ...toMarked(author)]),
  ];
  if (parts.length > 0) parts.push(' · ');
  return [...parts, work.date, ...describeMatch(work)];
}

function describeAuthors({ authors, rest }: WorkResult): Child[] {
  const named = authors.slice(0, NAMED);
  const parts = named.flatMap((author, index) => [index > 0 ? ', ' : '', ...toMarked(author)]);
  // Lists have room for more names than the dialog has.
  const left = rest === true ? true : (rest ?? 0) + authors.length - named.length;
  return left === 0 ? parts : [...parts, ' ', words.rest(left)];
}

/** What matched, where neither the title nor the names show it. */
function describeMatch(work: WorkResult): readonly Child[] {
  const { title, authors, alsoMatched, summary, topics } = work;
  if ([title, ...authors, ...alsoMatched].some(isMarked)) return [];
  const topic = topics.find(isMarked);
  if (topic)
    return [` · ${words.onTopic} `, element('span', { ...contentLang() }, ...toMarked(topic))];
  if (!isMarked(summary)) return [];
  const attributes = { class: 'search-dialog__excerpt', ...contentLang() };
  return [element('span', attributes, ...toMarked(toShownSentence(work)))];
}

/** "4 works · also Ségerie". */
function describe({ works, alias }: AuthorResult | TopicResult): readonly Child[] {
  const count = words.countWorks(works);
  return alias ? [`${count} · ${words.alsoNamed} `, ...toMarked(alias)] : [count];
}
