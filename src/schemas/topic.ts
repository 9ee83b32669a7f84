import { z } from 'zod';
import { FRONT_MATTER, list, optional } from './keys.ts';
import { removed } from './removal.ts';
import { id, summaryText, text } from './text.ts';
import { source } from './work.ts';

/** What stands for the definition of a topic until somebody writes one. */
export const TO_BE_WRITTEN = 'To be written.';

/** Front matter of a file in content/topics. */
export const topicSchema = z.strictObject(
  {
    label: text.describe('The topic’s name, as it is shown.'),
    parent: optional(id).describe('Id of the wider topic; absent at the root.'),
    definition: summaryText.describe('What belongs here, in one sentence.'),
    alsoKnownAs: list(text).describe('Other names, searched and shown.'),
    related: list(id).describe('Ids of topics next to it; one side is enough.'),
    sources: list(source).describe('Where the facts were checked: { url, checked, note }.'),
    formerIds: list(id).describe('Earlier file names; their addresses lead here.'),
    removed,
  },
  FRONT_MATTER,
);
export type TopicData = z.output<typeof topicSchema>;
