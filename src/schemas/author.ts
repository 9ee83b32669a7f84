import { z } from 'zod';
import { isBefore, partialDate } from './dates.ts';
import { address, orcid, ror } from './identifiers.ts';
import { FRONT_MATTER, list, optional, optionalOr } from './keys.ts';
import { removed } from './removal.ts';
import { id, text } from './text.ts';
import { source } from './work.ts';

const affiliation = z
  .strictObject(
    {
      name: text.describe('Name of the institution.'),
      role: optional(text).describe('What the person is or was there.'),
      asOf: optional(partialDate).describe(
        'When a source shows it, where beginning and end are unknown.',
      ),
      from: optional(partialDate).describe('When it began.'),
      until: optional(partialDate).describe('When it ended.'),
      url: optional(address).describe('Page of the institution or of the person there.'),
      ror: optional(ror).describe('ROR id of the institution, bare.'),
    },
    { error: 'an affiliation is wanted: { name, role, asOf, from, until, url, ror }' },
  )
  .refine(
    ({ from, until }) => from === undefined || until === undefined || !isBefore(until, from),
    {
      path: ['until'],
      error: 'it ends before it begins',
      params: { code: 'invalid-date', suggestion: 'Correct from or until.' },
    },
  );
export type Affiliation = z.output<typeof affiliation>;

const link = z.strictObject(
  {
    label: text.describe('What the link leads to.'),
    url: address.describe('Its address.'),
  },
  { error: 'a link is wanted: { label, url }' },
);

/** Front matter of a file in content/authors. */
export const authorSchema = z
  .strictObject(
    {
      name: text.describe('The name as it is shown.'),
      given: optional(text).describe('Given names with initials.'),
      family: optional(text).describe('Family name; lists are sorted by it.'),
      particle: optional(text).describe(
        'Particle before the family name that does not count in sorting, such as "van".',
      ),
      suffix: optional(text).describe('What follows the name, such as "Jr.".'),
      kind: optionalOr(z.enum(['person', 'organization']), 'person').describe(
        'organization for a body that signs as author.',
      ),
      alsoKnownAs: list(text).describe('Other spellings and former names; searched and shown.'),
      affiliations: list(affiliation).describe(
        'Where the person works or worked: { name, role, asOf, from, until, url, ror }.',
      ),
      orcid: optional(orcid).describe('ORCID iD, bare: 0000-0002-1825-0097.'),
      homepage: optional(address).describe('The person’s own page.'),
      links: list(link).describe('Further pages: { label, url }.'),
      notToBeConfusedWith: list(id).describe('Ids of authors with a like name.'),
      sources: list(source).describe('Where the facts were checked: { url, checked, note }.'),
      formerIds: list(id).describe('Earlier file names; their addresses lead here.'),
      removed,
    },
    FRONT_MATTER,
  )
  .refine((author) => author.kind === 'organization' || author.family !== undefined, {
    path: ['family'],
    error: 'a person needs a family name to be sorted by',
    params: { code: 'missing-key', suggestion: 'Add family (and given), or kind: organization.' },
  });
export type AuthorData = z.output<typeof authorSchema>;
