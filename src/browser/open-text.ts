import * as words from '#words';
import type { Permalinks } from '../catalogue/permalink.ts';
import { findBundle } from '../exports/bundle-number.ts';
import type { BundleCounts, RecordForm } from '../exports/bundle-number.ts';
import { FOLDERS } from '../text/folders.ts';
import type { PublishedList } from './bibliography/address.ts';
import { fetchData, MissingFileError } from './fetch-data.ts';

/** Where texts of the library are found. */
export interface TextPlaces {
  readonly links: Permalinks;
  readonly bundles: BundleCounts;
}

/** What has JSON and Markdown of its own, in a file or in a bundle. */
export type TextSource = PublishedList | { readonly kind: 'work'; readonly id: string };

/**
 * The record of a list as data: from its file, or where such lists have none, from a bundle.
 * @throws MissingFileError where the library has no such list
 * @throws Error, with a sentence for the reader, where it cannot be fetched
 */
export async function openRecord(source: PublishedList, places: TextPlaces): Promise<unknown> {
  const { links, bundles } = places;
  if (bundles[toRecordForm(source, 'json')] !== undefined)
    return JSON.parse(await openBundled(source, 'json', places));
  return fetchData(
    source.kind === 'shelf'
      ? links.shelfFile(source.way, source.slug, 'json')
      : links.file(source.kind, source.id, 'json'),
    words.fetchedList,
  );
}

/**
 * What has no file in a form, letter by letter as the file would be.
 * @throws MissingFileError where no bundle has it
 * @throws Error, with a sentence for the reader, where it cannot be fetched
 */
export async function openBundled(
  source: TextSource,
  form: 'json' | 'md',
  { links, bundles }: TextPlaces,
): Promise<string> {
  const name = source.kind === 'shelf' ? `${source.way}/${source.slug}` : source.id;
  const kind = toRecordForm(source, form);
  const bundle = await fetchData(
    links.bundle(kind, findBundle(name, bundles[kind] ?? 1)),
    words.fetchedList,
  );
  const texts = typeof bundle === 'object' && bundle !== null ? Object.entries(bundle) : [];
  const text: unknown = new Map<string, unknown>(texts).get(name);
  if (typeof text !== 'string') throw new MissingFileError(words.notFound(words.fetchedList));
  return text;
}

function toRecordForm({ kind }: TextSource, form: 'json' | 'md'): RecordForm {
  return `${kind === 'shelf' ? 'shelves' : FOLDERS[kind]}-${form}`;
}
