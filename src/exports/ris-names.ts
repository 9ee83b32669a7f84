import type { Work } from '../catalogue/model.ts';
import type { Role } from '../schemas/work.ts';
import { toNameParts } from './name-parts.ts';
import type { NameParts } from './name-parts.ts';

/** Those who signed in this role, in printed order, as RIS writes names: "van der Berg, Anna", "Public, John Q., Jr." */
export function toRisNames(work: Work, role: Role): readonly string[] {
  return work.contributions
    .filter((contribution) => contribution.role === role)
    .map((contribution) => toRisName(toNameParts(contribution)));
}

/** An organisation stands as it is: RIS cannot tell a comma in its name from that of a person. */
function toRisName(name: NameParts): string {
  if ('literal' in name) return name.literal;
  const { family, given, particle, suffix } = name;
  const last = particle === undefined ? family : `${particle} ${family}`;
  const parts = suffix === undefined ? [last, given] : [last, given ?? '', suffix];
  return parts.flatMap((part) => (part === undefined ? [] : [dropCommas(part)])).join(', ');
}

/** Commas part the name into family, given and suffix, so that no part may have one of its own. */
function dropCommas(part: string): string {
  return part.replace(/\s*,\s*/gu, ' ').trim();
}
