import type { Role } from '../schemas/work.ts';
import { present } from './present.ts';
import type { Signature } from './reference.ts';

/**
 * Words that are in the names of bodies and not of people, in the languages that records here are mostly in. What is a
 * family name as well, such as Bank or College, counts only with what stands beside it.
 */
const WORDS_OF_A_BODY = [
  ...[
    'academy',
    'agency',
    'alliance',
    'assembly',
    'association',
    'authority',
    'bureau',
    'cent(?:er|re|ro|rum)',
  ],
  ...[
    'coalition',
    'commission',
    'committee',
    'community',
    'company',
    'congress',
    'consortium',
    'corporation',
  ],
  ...[
    'council',
    'department',
    'division',
    'federation',
    'forum',
    'foundation',
    'gmbh',
    'government',
    'group',
    'inc',
  ],
  ...[
    'initiative',
    'institut[eo]?',
    'institution',
    'international',
    'labs',
    'laborator(?:y|ies)',
    'llc',
    'ltd',
  ],
  ...[
    'ministry',
    'nations',
    'network',
    'office',
    'organi[sz]ation',
    'parliament',
    'partnership',
    'project',
  ],
  ...['secretariat', 'society', 'team', 'universit(?:y|é|ät|à|eit)', 'universidad', 'workshop'],
  ...['world bank', 'european union', '(?:college|school|board|bank|union|trust) (?:of|for)'],
];
const OF_A_BODY = new RegExp(`(?:^|[\\s(])(?:${WORDS_OF_A_BODY.join('|')})(?:[\\s.,)]|$)`, 'iu');
/** Signs that are in the names of bodies only. */
const SIGN_OF_A_BODY = /[&/@]|\p{N}/u;

const SUFFIX = /[,\s]+(?:(Jr|Sr)\.?|(II|III|IV))$/u;
/** Small words before a family name. */
const PARTICLE = /^((?:\p{Ll}[\p{L}'’.]*\s+)+)(?=\S)/u;

/** A name in the parts that a format gives, as plain text. */
export interface NameParts {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly particle?: string | undefined;
  readonly suffix?: string | undefined;
  readonly orcid?: string | undefined;
}

/** Whether a name is that of a body: by a word such as "Institute", or a sign such as "&". */
export function namesBody(name: string): boolean {
  return OF_A_BODY.test(name) || SIGN_OF_A_BODY.test(name);
}

/** An organisation, or whoever signs with a name that has no parts. */
export function toLiteral(role: Role, literal: string): Signature {
  return { role, literal };
}

/**
 * A person from the parts of a name. Formats know particles and suffixes by halves: those that stand within the family
 * name or behind the given name are told from it. What is the name of a body, or has one part only, stays whole.
 */
export function toSignature(role: Role, parts: NameParts): Signature | undefined {
  const [family = '', given = ''] = [parts.family, parts.given].map((part) => part?.trim());
  if (family === '' && given === '') return undefined;
  if (parts.suffix === undefined && isBodyInParts(family, given))
    return toLiteral(role, [family, given].filter(Boolean).join(', '));
  if (family === '' || (given === '' && !parts.particle && !parts.suffix))
    return toLiteral(role, family || given);
  return { role, ...toParts(family, given, parts) };
}

/** A comma in the name of a body parts it like that of a person: "Smith & Sons, R&D", "Acme, Inc." */
function isBodyInParts(family: string, given: string): boolean {
  if (given === '') return namesBody(family);
  const isLong = family.split(' ').length > 2;
  return SIGN_OF_A_BODY.test(family) || OF_A_BODY.test(given) || (isLong && OF_A_BODY.test(family));
}

function toParts(family: string, given: string, parts: NameParts): Omit<Signature, 'role'> {
  const found = findSuffix(family) ?? findSuffix(given);
  const suffix = parts.suffix?.trim() ?? found;
  const [bare, first] = found === undefined ? [family, given] : [cut(family), cut(given)];
  const before = PARTICLE.exec(bare)?.[1];
  const particle = [parts.particle, before]
    .map((part) => part?.trim() ?? '')
    .filter(Boolean)
    .join(' ');
  return {
    family: before === undefined ? bare : bare.slice(before.length),
    ...present({
      given: first === '' ? undefined : spaceInitials(first),
      particle: particle === '' ? undefined : particle,
      suffix: suffix === undefined || suffix === '' ? undefined : dotted(suffix),
      orcid: parts.orcid,
    }),
  };
}

function findSuffix(part: string): string | undefined {
  const [, word, number] = SUFFIX.exec(part) ?? [];
  return word ?? number;
}

function cut(part: string): string {
  return part.replace(SUFFIX, '');
}

/** "Jr." and "Sr." are written with their full stop. */
function dotted(suffix: string): string {
  return suffix.replace(/^(Jr|Sr)$/u, '$1.');
}

/** "R.F." is "R. F."; lists are sorted and compared by words. */
function spaceInitials(given: string): string {
  return given.replace(/(?<=(?:^|[\s.-])\p{Lu}\.)(?=\p{Lu})/gu, ' ');
}
