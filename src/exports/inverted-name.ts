import type { Contribution } from '../catalogue/model.ts';
import { toNameParts } from './name-parts.ts';
import type { PersonParts } from './name-parts.ts';

/** "de Beauvoir": the family name with the particle that stands before it. */
export function toWholeFamily({ particle, family }: PersonParts): string {
  return particle === undefined ? family : `${particle} ${family}`;
}

/** "de Beauvoir, Simone" and "King, Martin Luther Jr.", as reference managers read names; an organisation as it is. */
export function toInvertedName(contribution: Contribution): string {
  const parts = toNameParts(contribution);
  if ('literal' in parts) return parts.literal;
  const after = [parts.given, parts.suffix].filter((part) => part !== undefined).join(' ');
  return after === '' ? toWholeFamily(parts) : `${toWholeFamily(parts)}, ${after}`;
}
