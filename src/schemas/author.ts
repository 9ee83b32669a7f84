import { z } from 'zod';
import { partialDate } from './dates.ts';
import { address, orcid, ror } from './identifiers.ts';
import { removed } from './removal.ts';
import { id, text } from './text.ts';
import { source } from './work.ts';

const affiliation = z.strictObject({
  name: text.describe('Name of the institution.'),
  role: text.optional().describe('What the person is or was there.'),
  asOf: partialDate
    .optional()
    .describe('When a source shows it, where beginning and end are unknown.'),
  from: partialDate.optional().describe('When it began.'),
  until: partialDate.optional().describe('When it ended.'),
  url: address.optional().describe('Page of the institution or of the person there.'),
  ror: ror.optional().describe('ROR id of the institution, bare.'),
});
export type Affiliation = z.output<typeof affiliation>;

const link = z.strictObject({
  label: text.describe('What the link leads to.'),
  url: address.describe('Its address.'),
});

/** Front matter of a file in content/authors. */
export const authorSchema = z
  .strictObject({
    name: text.describe('The name as it is shown.'),
    given: text.optional().describe('Given names with initials.'),
    family: text.optional().describe('Family name; lists are sorted by it.'),
    particle: text
      .optional()
      .describe('Particle before the family name that does not count in sorting, such as "van".'),
    suffix: text.optional().describe('What follows the name, such as "Jr.".'),
    kind: z
      .enum(['person', 'organization'])
      .default('person')
      .describe('organization for a body that signs as author.'),
    alsoKnownAs: z
      .array(text)
      .default([])
      .describe('Other spellings and former names; searched and shown.'),
    affiliations: z
      .array(affiliation)
      .default([])
      .describe('Where the person works or worked: { name, role, asOf, from, until, url, ror }.'),
    orcid: orcid.optional().describe('ORCID iD, bare: 0000-0002-1825-0097.'),
    homepage: address.optional().describe('The person’s own page.'),
    links: z.array(link).default([]).describe('Further pages: { label, url }.'),
    notToBeConfusedWith: z.array(id).default([]).describe('Ids of authors with a like name.'),
    sources: z
      .array(source)
      .default([])
      .describe('Where the facts were checked: { url, checked, note }.'),
    formerIds: z.array(id).default([]).describe('Earlier file names; their addresses lead here.'),
    removed,
  })
  .refine((author) => author.kind === 'organization' || author.family !== undefined, {
    path: ['family'],
    error: 'a person needs a family name to be sorted by',
    params: { code: 'missing-key', suggestion: 'Add family (and given), or kind: organization.' },
  });
export type AuthorData = z.output<typeof authorSchema>;
