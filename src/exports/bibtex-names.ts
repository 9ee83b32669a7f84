import type { Work } from '../catalogue/model.ts';
import { principalContributions } from '../catalogue/names.ts';
import type { Role } from '../schemas/work.ts';
import { escapeTex } from './bibtex-text.ts';
import { toNameParts } from './name-parts.ts';
import type { NameParts, PersonParts } from './name-parts.ts';

/** Those who signed in this role, joined by " and "; "and others" where the printed list goes on; undefined where nobody did. */
export function toTexNames(work: Work, role: Role): string | undefined {
  const signed = work.contributions.filter((contribution) => contribution.role === role);
  if (signed.length === 0) return undefined;
  const goesOn = work.moreAuthors !== undefined && principalContributions(work)[0]?.role === role;
  const names = signed.map((contribution) => toTexName(toNameParts(contribution)));
  return [...names, ...(goesOn ? ['others'] : [])].join(' and ');
}

/** "van der Berg, Anna", "Public, Jr., John Q."; organisations and names of one part in braces, where nothing is parsed. */
function toTexName(name: NameParts): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`;
  const { family, given, particle, suffix } = name;
  if (given === undefined) return toSingle([particle, family, suffix]);
  return [toLastName(particle, family), suffix && toPart(suffix), toPart(given)]
    .filter(Boolean)
    .join(', ');
}

function toSingle(parts: readonly (string | undefined)[]): string {
  return `{${escapeTex(parts.filter((part) => part !== undefined).join(' '))}}`;
}

/** Small words before a family name are its particle to BibTeX; those that belong to the name itself need braces. */
function toLastName(particle: PersonParts['particle'], family: string): string {
  const last = /(?:^|\s)\p{Ll}\S*\s/u.test(family) ? toSingle([family]) : toPart(family);
  return particle === undefined ? last : `${toPart(particle)} ${last}`;
}

/** One part of a name; braces where a sign or a word in it would be read as the border to another. */
function toPart(part: string): string {
  const isParsed = /[,={}\\"]|(?:^|\s)(?:and|others)(?:\s|$)/iu.test(part);
  return isParsed ? `{${escapeTex(part)}}` : escapeTex(part);
}
