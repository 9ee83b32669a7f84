import { z } from 'zod';
import { partialDate } from './dates.ts';
import { optional } from './keys.ts';
import { id, note } from './text.ts';

/** That an entry is no longer in the library. Its file stays, so that its address goes on saying what it was. */
export const removal = z.strictObject(
  {
    date: partialDate.describe('When it was removed.'),
    reason: note.describe('Why, in a sentence or two; its page shows them.'),
    seeInstead: optional(id).describe(
      'Id of the entry of the same kind that readers should go to instead.',
    ),
  },
  { error: 'a removal is wanted: { date, reason, seeInstead }' },
);
export type Removal = z.output<typeof removal>;

/** The key under which every kind of entry but pages says so. */
export const removed = optional(removal).describe(
  'Takes the entry out of the library and leaves a page that says so: { date, reason, seeInstead }.',
);
