import { deflateRawSync } from 'node:zlib';
import type { Permalinks } from '../catalogue/permalink.ts';
import type { Publication } from '../exports/publication.ts';
import type { BinaryFile } from '../exports/site-file.ts';
import { buildIndex } from '../search/builder/build-index.ts';
import type { SearchDocuments } from '../search/format/document-model.ts';
import { buildDocuments } from '../search/builder/documents.ts';

/** The search index of a library as it is published; the page has to know the first file. */
export function listSearchFiles({
  catalogue,
  links,
}: Pick<Publication, 'catalogue' | 'links'>): readonly [BinaryFile, ...BinaryFile[]] {
  return packIndex(buildDocuments(catalogue), links);
}

/**
 * The index of these documents as hosts send it. Binary files are deflated, for hosts compress what they take for text,
 * and nothing else.
 */
export function packIndex(
  documents: SearchDocuments,
  links: Pick<Permalinks, 'searchFile'>,
): readonly [BinaryFile, ...BinaryFile[]] {
  const [first, ...others] = buildIndex(documents);
  const toFile = ({ name, bytes }: typeof first): BinaryFile =>
    name.endsWith('.json')
      ? { path: links.searchFile(name), type: 'application/json', bytes }
      : {
          path: links.searchFile(name),
          type: 'application/octet-stream',
          bytes: deflateRawSync(bytes, { level: 9 }),
        };
  return [toFile(first), ...others.map(toFile)];
}
