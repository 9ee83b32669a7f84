import { findBestSentence } from './best-sentence.ts';
import type { TopicDocument } from '../format/document-model.ts';
import type { AuthorRecord, Manifest, WorkRecord } from '../format/index-format.ts';
import type { Marker } from './marks.ts';
import type {
  AuthorResult,
  LinkedText,
  MarkedText,
  SearchField,
  TopicResult,
  WorkResult,
} from '../protocol.ts';

/** So many authors who matched are named beyond those whom lists name. */
const MOST_ALSO_MATCHED = 3;

/** A work as the page shows it. */
export function describeWork(
  work: WorkRecord,
  { types, topics }: Manifest,
  marker: Marker,
  matchedIn: readonly SearchField[],
): WorkResult {
  const signed = work.authors.map(([id, name]) => ({ id, ...marker.markName(name) }));
  const [authors, others] = [signed.slice(0, work.named), signed.slice(work.named)];
  const summary = marker.markText(work.summary);
  const bestSentence = findBestSentence(summary);
  return {
    id: work.id,
    title: marker.markTitle(work.title),
    ...(work.language === undefined ? {} : { language: work.language }),
    date: work.date,
    ...(work.published === undefined ? {} : { datetime: work.published }),
    type: types[work.type]?.one ?? '',
    authors,
    ...(work.rest === undefined ? {} : { rest: work.rest }),
    alsoMatched: selectMatched(others, authors),
    summary,
    ...(bestSentence ? { bestSentence } : {}),
    topics: work.topics.flatMap((number) => {
      const topic = topics[number];
      return topic ? [{ id: topic.id, ...marker.markText(topic.label) }] : [];
    }),
    matchedIn,
  };
}

/** An author as the page shows it, with how many works; the other name stands there where it shows more of the match. */
export function describeAuthor(
  { id, name, also, works }: AuthorRecord,
  marker: Marker,
): AuthorResult {
  const marked = marker.markName(name);
  return { id, name: marked, ...toAlias(marked, also, marker.markName), works };
}

/** A topic as the page shows it, with how many works, those of narrower topics among them. */
export function describeTopic(
  { id, label, also, works }: TopicDocument,
  marker: Marker,
): TopicResult {
  const marked = marker.markText(label);
  return { id, label: marked, ...toAlias(marked, also, marker.markText), works };
}

/** Those who matched best: of "Robert Trager", not every other Robert. */
function selectMatched(
  others: readonly LinkedText[],
  named: readonly LinkedText[],
): readonly LinkedText[] {
  const most = Math.max(0, ...[...others, ...named].map(({ marks }) => marks.length));
  if (most === 0) return [];
  return others.filter(({ marks }) => marks.length === most).slice(0, MOST_ALSO_MATCHED);
}

/** The other name that shows more of what was sought than the first one does. */
function toAlias(
  name: MarkedText,
  also: readonly string[] = [],
  mark: (text: string) => MarkedText,
): { readonly alias?: MarkedText } {
  const [best] = also.map(mark).toSorted((a, b) => b.marks.length - a.marks.length);
  return best && best.marks.length > name.marks.length ? { alias: best } : {};
}
