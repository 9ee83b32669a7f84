import * as words from '#words';
import { toSlug } from '../../text/slug.ts';
import type { SearchClient } from '../../search/client.ts';
import { NO_FILTERS } from '../../search/protocol.ts';
import type { Facets, SearchFilters, WorkSearch } from '../../search/protocol.ts';
import { toSpan } from '../../search/view/span.ts';
import { MissingFileError } from '../fetch-data.ts';
import { openRecord } from '../open-text.ts';
import type { TextPlaces } from '../open-text.ts';
import { MOST_SHOWN, readSaved } from '../saved/store.ts';
import { toSharedWorks } from './address.ts';
import type { BibliographySource, PublishedList } from './address.ts';
import { parseRecord } from './record.ts';
import type { WorksRecord } from './record.ts';

/** The works of a source in its own order, and what they are. */
export interface BibliographyContent {
  /** "Works by Ada Adams". */
  readonly title: string;
  readonly ids: readonly string[];
  /** Name of files with these works, without the ending. */
  readonly fileName: string;
  /** What else there is to say of the choice. */
  readonly note?: string;
  /** The page where these works are listed. */
  readonly origin: { readonly href: string; readonly label: string };
}

/** What a source is opened with. */
export interface SourceTools extends TextPlaces {
  readonly search: SearchClient;
}

/** Nothing in the library is meant by the address; the message says what is not there. */
export class UnknownSourceError extends Error {}

/**
 * Finds the works of a source.
 * @throws UnknownSourceError where the library has no such author, topic or shelf
 * @throws Error, with a sentence for the reader, where something cannot be fetched
 */
export async function openSource(
  source: BibliographySource,
  tools: SourceTools,
): Promise<BibliographyContent> {
  const { links } = tools;
  switch (source.kind) {
    case 'author': {
      const { name, ids } = await openWorks(source, tools);
      const origin = { href: links.author(source.id), label: words.authorsPage };
      return { title: words.worksByAuthor(name), ids, fileName: source.id, origin };
    }
    case 'topic': {
      const { name, ids } = await openWorks(source, tools);
      const origin = { href: links.topic(source.id), label: words.topicsPage };
      return { title: words.worksOnTopic(name), ids, fileName: source.id, origin };
    }
    case 'shelf': {
      const { way, slug } = source;
      const { name, ids } = await openWorks(source, tools);
      const origin = { href: links.shelf(way, slug), label: words.listOfTheseWorks };
      return { title: SHELF_TITLES[way](name), ids, fileName: slug, origin };
    }
    case 'library':
      return {
        title: words.allWorksOfLibrary,
        ids: await tools.search.list({ text: '', filters: NO_FILTERS, sort: 'newest' }),
        fileName: 'library',
        origin: { href: links.works, label: words.allWorks },
      };
    case 'saved': {
      const origin = { href: links.saved, label: words.savedWorks };
      return {
        title: words.savedWorks,
        ids: readSaved().slice(0, MOST_SHOWN),
        fileName: 'saved-works',
        origin,
      };
    }
    case 'works': {
      const origin = {
        href: `${links.saved}?works=${source.ids.join(',')}`,
        label: words.theSharedList,
      };
      const works = toSharedWorks(source.ids);
      return { title: words.sharedList, ...works, fileName: 'shared-works', origin };
    }
    case 'search':
      return openSearch(source.search, tools);
  }
}

const SHELF_TITLES = {
  years: (name) => (name === words.undated ? words.worksWithoutDate : words.worksOfYear(name)),
  types: (name) => name,
  publishers: words.worksPublishedBy,
  series: words.worksInSeries,
} as const satisfies Record<
  Extract<BibliographySource, { readonly kind: 'shelf' }>['way'],
  (name: string) => string
>;

/** What the library publishes of a list that has a page. */
async function openWorks(source: PublishedList, places: TextPlaces): Promise<WorksRecord> {
  try {
    return parseRecord(await openRecord(source, places));
  } catch (error) {
    if (!(error instanceof MissingFileError)) throw error;
    throw new UnknownSourceError(toUnknownMessage(source), { cause: error });
  }
}

function toUnknownMessage(source: PublishedList): string {
  if (source.kind === 'shelf') return words.noSuchShelf(`${source.way}/${source.slug}`);
  return words.noSuchEntry(source.kind, source.id);
}

async function openSearch(
  search: WorkSearch,
  { links, search: client }: SourceTools,
): Promise<BibliographyContent> {
  const limits = { works: 0, authors: 0, topics: 0 };
  const [ids, answer] = await Promise.all([
    client.list(search),
    client.ask({ ...search, depth: 'whole', limits }),
  ]);
  const filters = answer?.facets ? describeFilters(search.filters, answer.facets) : '';
  const notes = [
    search.text !== '' && filters !== '' ? words.onlyFiltered(filters) : '',
    answer?.isNearest === true ? words.someWordsOnly : '',
  ].filter(Boolean);
  const title = search.text === '' ? words.works : words.worksFoundBy(search.text);
  return {
    title: search.text === '' && filters !== '' ? words.worksFilteredBy(filters) : title,
    ids,
    fileName: toSlug(search.text).slice(0, 60) || words.searchFileName,
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
    origin: { href: links.search + location.search, label: words.theSearch },
  };
}

/** "Reports, Robert F. Trager and 2023–2025": what is ticked, as the search page names it. */
function describeFilters(filters: SearchFilters, facets: Facets): string {
  const labels = (['types', 'topics', 'authors', 'publishers'] as const).flatMap((name) =>
    filters[name].map((id) => facets[name].find((count) => count.id === id)?.label ?? id),
  );
  const { from, to } = filters;
  const years = from === undefined && to === undefined ? [] : [toSpan(from, to)];
  return [...labels, ...years].join(', ');
}
