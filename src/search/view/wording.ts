import { toCount, toSeries } from '../../catalogue/wording.ts';
import type { MarkedText, SearchAnswer, SearchField } from '../protocol.ts';

const FIELD_NAMES = {
  title: 'title',
  authors: 'authors',
  topics: 'topics',
  summary: 'summary',
  year: 'year',
} as const satisfies Record<SearchField, string>;

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

/** "found in authors and summary", "also in summary" where the title has some words, nothing where it has all. */
export function toMatchNote(fields: readonly SearchField[]): string | undefined {
  const others = fields.filter((field) => field !== 'title');
  if (others.length === 0) return undefined;
  const opening = others.length < fields.length ? 'also' : 'found';
  return `${opening} in ${toSeries(others.map((field) => FIELD_NAMES[field]))}`;
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
