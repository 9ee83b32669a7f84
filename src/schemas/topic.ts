import { z } from 'zod';
import { removed } from './removal.ts';
import { id, text } from './text.ts';
import { source } from './work.ts';

/** Front matter of a file in content/topics. */
export const topicSchema = z.strictObject({
  label: text.describe('The topic’s name, as it is shown.'),
  parent: id.optional().describe('Id of the wider topic; absent at the root.'),
  definition: text.describe('What belongs here, in one sentence.'),
  alsoKnownAs: z.array(text).default([]).describe('Other names, searched and shown.'),
  related: z.array(id).default([]).describe('Ids of topics next to it; one side is enough.'),
  sources: z
    .array(source)
    .default([])
    .describe('Where the facts were checked: { url, checked, note }.'),
  formerIds: z.array(id).default([]).describe('Earlier file names; their addresses lead here.'),
  removed,
});
export type TopicData = z.output<typeof topicSchema>;
