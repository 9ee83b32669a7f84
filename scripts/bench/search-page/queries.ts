import type {
  AuthorDocument,
  SearchDocuments,
  WorkDocument,
} from '../../../src/search/format/document-model.ts';
import { takeEvenly } from '../search/queries.ts';

/**
 * What readers type who look for works of a library: words of a title, a name with a word, a phrase, a slip, a field.
 * The same library gives the same queries.
 */
export function listQueries({ works, authors }: SearchDocuments, count: number): readonly string[] {
  return takeEvenly(works, count).map((work, index) => {
    const words = work.title.match(/\p{L}{4,}/gu) ?? [work.title];
    const [first = '', second = ''] = words;
    const name = findName(work, authors);
    const queries = [
      words.slice(0, 3).join(' '),
      `${name} ${first}`,
      `${first} ${withSlip(second)}`,
      `author:${name} ${first}`,
      `"${words.slice(0, 2).join(' ')}"`,
    ];
    return queries[index % queries.length]?.toLowerCase() ?? first;
  });
}

function findName(work: WorkDocument, authors: readonly AuthorDocument[]): string {
  const family = authors[work.authors[0] ?? -1]?.family ?? '';
  return family.split(' ').at(-1) ?? '';
}

/** Two letters in the wrong order, as fast fingers leave them. */
function withSlip(word: string): string {
  return word.replace(/^(..)(.)(.)/u, '$1$3$2');
}
