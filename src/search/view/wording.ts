import * as words from '#words';
import type { MarkedText, SearchAnswer, SearchField, WorkResult } from '../protocol.ts';
import { withoutRepeats } from './hints.ts';
import { isMarked } from './marked.ts';

/** "12 works, 3 authors and 1 topic", with the hints, for those who hear the page; kinds that have none are left out. */
export function toAnnouncement({ works, authors, topics, hints, isWhole }: SearchAnswer): string {
  const count = words.countWorks(works.total);
  const counts = [
    isWhole ? count : words.atLeast(count),
    authors.total > 0 ? words.countAuthors(authors.total) : '',
    topics.total > 0 ? words.countTopics(topics.total) : '',
  ];
  const found = words.series(counts.filter((count) => count !== ''));
  // Hints are sentences, and end as such.
  return [
    hints.length === 0 ? found : `${found}.`,
    ...withoutRepeats(hints).map(({ message }) => message),
  ].join(' ');
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
    isUnseen('authors', [...authors, ...alsoMatched]) ? words.matchedSpelling : '',
    isUnseen('topics', topics) ? words.matchedTopicName : '',
    isUnseen('venues', []) ? words.matchedVenue : '',
  ].filter((what) => what !== '');
  return unseen.length === 0 ? undefined : words.matches(words.series(unseen));
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

/** Summaries up to so many characters are shown as they are; the longest that are written for lists have no more. */
const SHORT_SUMMARY = 320;
/** How many characters of a summary stand where there is little room. */
const ONE_SENTENCE = 160;

/** What results show of a summary: all of a short one; of a long one the sentence that has most of what was sought. */
export function toShownSummary(work: Pick<WorkResult, 'summary' | 'bestSentence'>): MarkedText {
  const { summary } = work;
  if (summary.text.length <= SHORT_SUMMARY) return summary;
  return toMatchExcerpt(toBestSentence(work), 80, SHORT_SUMMARY);
}

/** What the dialog shows of a summary that matched: its best sentence, cut around the first match where it is long. */
export function toShownSentence(work: Pick<WorkResult, 'summary' | 'bestSentence'>): MarkedText {
  return toMatchExcerpt(toBestSentence(work), 90, ONE_SENTENCE);
}

/** The sentence with most matches; the whole text where nothing matched. */
function toBestSentence({
  summary,
  bestSentence,
}: Pick<WorkResult, 'summary' | 'bestSentence'>): MarkedText {
  if (!bestSentence) return summary;
  const [from, to] = bestSentence;
  return {
    text: summary.text.slice(from, to),
    marks: summary.marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - from, end - from]),
  };
}
