import { deflateRawSync } from 'node:zlib';
import type { Publication } from '../exports/publication.ts';
import type { BinaryFile } from '../exports/site-file.ts';
import { buildIndex } from '../search/build-index.ts';
import { buildDocuments } from '../search/documents.ts';

/**
 * The search index of a library as it is published; the page has to know the first file. Binary files are deflated,
 * for hosts compress what they take for text, and nothing else.
 */
export function listSearchFiles({
  catalogue,
  links,
}: Pick<Publication, 'catalogue' | 'links'>): readonly [BinaryFile, ...BinaryFile[]] {
  const [first, ...others] = buildIndex(buildDocuments(catalogue));
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
