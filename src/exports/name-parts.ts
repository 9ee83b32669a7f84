import type { Contribution } from '../catalogue/model.ts';
import { fold } from '../text/fold.ts';

/** A name in the parts that citation formats ask for. */
export interface PersonParts {
  readonly family: string;
  readonly given?: string;
  /** "van der"; it does not count in sorting. */
  readonly particle?: string;
  /** "Jr." */
  readonly suffix?: string;
}

/** The parts of a person's name, or the whole name of an organisation, as `literal`. */
export type NameParts = PersonParts | { readonly literal: string };

/**
 * Who signed a work, in parts. The name as printed on it counts where its parts can be told: where it ends in the
 * family name ("Benjamin Bucknall" for Ben Bucknall). Else the parts are those of the author's own entry.
 */
export function toNameParts({ author, printedName }: Contribution): NameParts {
  const { family, given, particle, suffix } = author;
  if (author.isOrganization || family === undefined) return { literal: printedName };
  const own = { family, ...present({ given, particle, suffix }) };
  return printedName === author.name ? own : { ...own, ...findPrinted(printedName, own) };
}

/** Given name and family name as printed; nothing where the printed name does not end in the family name. */
function findPrinted(
  printed: string,
  { family, particle, suffix }: PersonParts,
): Partial<PersonParts> {
  const words = cutSuffix(printed, suffix).split(' ');
  const last = (particle === undefined ? family : `${particle} ${family}`).split(' ');
  const given = words.slice(0, -last.length).join(' ');
  const tail = words.slice(-last.length);
  if (given === '' || fold(tail.join(' ')) !== fold(last.join(' '))) return {};
  return { given, family: tail.slice(-family.split(' ').length).join(' ') };
}

function cutSuffix(name: string, suffix: string | undefined): string {
  if (suffix === undefined || !name.endsWith(suffix)) return name;
  return name.slice(0, -suffix.length).replace(/,?\s*$/u, '');
}

function present(
  parts: Readonly<Record<'given' | 'particle' | 'suffix', string | undefined>>,
): Partial<PersonParts> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}
