import type { WorkData } from '../schemas/work.ts';
import type { AuthorRegister } from './author-register.ts';
import type { Difference } from './compare-work.ts';
import { toPrintedName } from './printed-name.ts';
import type { Reference } from './reference.ts';

/**
 * Where a record names others than a known work does, or in another order. A list that goes on may be shorter; a record
 * without names says nothing.
 */
export function compareAuthors(
  reference: Reference,
  work: WorkData,
  register: AuthorRegister,
): readonly Difference[] {
  const { signatures, moreAuthors } = reference;
  const roles = new Set(signatures.map(({ role }) => role));
  const known = work.authors.filter(({ role }) => roles.has(role));
  const mayBeShort = moreAuthors !== undefined || work.moreAuthors !== undefined;
  const fits = signatures.length === known.length || mayBeShort;
  const isSame =
    fits &&
    signatures.every((signature, index) => {
      const contribution = known[index];
      if (contribution === undefined) return work.moreAuthors !== undefined;
      return (
        contribution.role === signature.role && register.mayMean(signature, contribution.author)
      );
    });
  if (signatures.length === 0 || isSame) return [];
  const names = known.map(({ author, as }) => as ?? register.nameOf(author));
  return [
    {
      key: 'authors',
      known: names.length === 0 ? undefined : names.join('; '),
      source: signatures.map(toPrintedName).join('; '),
    },
  ];
}
