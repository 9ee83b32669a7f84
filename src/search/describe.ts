import type { IndexedAuthor, IndexedTopic, IndexedWork, SearchIndex } from './index-format.ts';
import type { Marker } from './marks.ts';
import { countWanted } from './matching.ts';
import type { Match } from './matching.ts';
import type {
  AuthorResult,
  LinkedText,
  MarkedText,
  SearchField,
  TopicResult,
  WorkResult,
} from './protocol.ts';
import type { ExpandedWord } from './words.ts';

/** So many authors who matched are named beyond those whom lists name. */
const MOST_ALSO_MATCHED = 3;

const FIELD_ORDER: readonly SearchField[] = ['title', 'authors', 'topics', 'summary', 'year'];

/** A work as the page shows it. */
export function describeWork(
  work: IndexedWork,
  index: SearchIndex,
  marker: Marker,
  matchedIn: readonly SearchField[],
): WorkResult {
  const signed = nameAuthors(work, index, marker);
  const [authors, others] = [signed.slice(0, work.named), signed.slice(work.named)];
  return {
    id: work.id,
    title: marker.markText(work.title),
    ...(work.language === undefined ? {} : { language: work.language }),
    date: work.date,
    ...(work.published === undefined ? {} : { datetime: work.published }),
    type: index.types[work.type]?.one ?? '',
    authors,
    ...(work.rest === undefined ? {} : { rest: work.rest }),
    alsoMatched: selectMatched(others, authors),
    summary: marker.markText(work.summary),
    topics: work.topics.flatMap((number) => {
      const topic = index.topics[number];
      return topic ? [{ id: topic.id, ...marker.markText(topic.label) }] : [];
    }),
    matchedIn,
  };
}

/** Where the words were found; nothing where all stand in the title, or none was sought. */
export function listMatchedFields(
  match: Match | undefined,
  words: readonly ExpandedWord[],
): readonly SearchField[] {
  if (!match || match.inTitle === countWanted(words)) return [];
  return FIELD_ORDER.filter((field) => match.fields.has(field));
}

/** An author as the page shows it, with how many works; the other name stands there where it shows more of the match. */
export function describeAuthor(author: IndexedAuthor, works: number, marker: Marker): AuthorResult {
  const name = marker.markName(author.name);
  return { id: author.id, name, ...toAlias(name, author.also, marker.markName), works };
}

/** A topic as the page shows it, with how many works, those of narrower topics among them. */
export function describeTopic(topic: IndexedTopic, works: number, marker: Marker): TopicResult {
  const label = marker.markText(topic.label);
  return { id: topic.id, label, ...toAlias(label, topic.also, marker.markText), works };
}

function nameAuthors(
  work: IndexedWork,
  { authors }: SearchIndex,
  marker: Marker,
): readonly LinkedText[] {
  const printed = new Map(work.printed);
  return work.authors.flatMap((number, place) => {
    const author = authors[number];
    if (!author) return [];
    return [{ id: author.id, ...marker.markName(printed.get(place) ?? author.name) }];
  });
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
