import { toCount, toSeries } from '../../catalogue/wording.ts';
import type { MarkedText, SearchAnswer, SearchField, WorkResult } from '../protocol.ts';
import { isMarked } from './marked.ts';

/** "12 works, 3 authors and 1 topic", with the hints, for those who hear the page; kinds that have none are left out. */
export function toAnnouncement({ works, authors, topics, hints }: SearchAnswer): string {
  const counts = [
    toCount(works.total, 'work'),
    authors.total > 0 ? toCount(authors.total, 'author') : '',
    topics.total > 0 ? toCount(topics.total, 'topic') : '',
  ];
  const found = toSeries(counts.filter((count) => count !== ''));
  return [found, ...hints.map(({ message }) => message)].join('. ');
}

/**
 * "matches another spelling of an author’s name": what matched where no mark in the card shows it. Years stand in the
 * date, and the words of titles and summaries are always marked.
 */
export function toMatchNote({
  matchedIn,
  authors,
  alsoMatched,
  topics,
}: Pick<WorkResult, 'matchedIn' | 'authors' | 'alsoMatched' | 'topics'>): string | undefined {
  const isUnseen = (field: SearchField, shown: readonly MarkedText[]): boolean =>
    matchedIn.includes(field) && !shown.some(isMarked);
  const unseen = [
    isUnseen('authors', [...authors, ...alsoMatched]) ? 'another spelling of an author’s name' : '',
    isUnseen('topics', topics) ? 'another name of a topic' : '',
  ].filter((what) => what !== '');
  return unseen.length === 0 ? undefined : `matches ${toSeries(unseen)}`;
}

/**
 * The part of a long text around its first match, cut between words, for one line or two.
 * @param before at most so many characters stand before the match
 * @param most about so many characters are kept in all
 */
export function toMatchExcerpt({ text, marks }: MarkedText, before = 40, most = 140): MarkedText {
  const [start, end] = marks[0] ?? [0, 0];
  const from = start <= before ? 0 : Math.min(start, text.indexOf(' ', start - before) + 1);
  const cut = text.length - from <= most ? text.length : text.lastIndexOf(' ', from + most);
  const to = cut > end ? cut : text.length;
  const [opening, closing] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  const shift = opening.length - from;
  return {
    text: `${opening}${text.slice(from, to)}${closing}`,
    marks: marks
      .filter((mark) => mark[1] <= to)
      .map(([first, last]) => [first + shift, last + shift]),
  };
}

/** "2023–2025", "2024", "from 2023", "until 2025". */
export function toSpan(from: number | undefined, to: number | undefined): string {
  if (from === to) return String(from);
  if (to === undefined) return `from ${String(from)}`;
  return from === undefined ? `until ${String(to)}` : `${String(from)}–${String(to)}`;
}
