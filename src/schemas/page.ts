import { z } from 'zod';
import { FRONT_MATTER } from './keys.ts';
import { summaryText, text } from './text.ts';

/** Front matter of a file in content/pages: prose of the site itself. */
export const pageSchema = z.strictObject(
  {
    title: text.describe('Title of the page.'),
    description: summaryText.describe('One sentence for search engines and previews.'),
  },
  FRONT_MATTER,
);
export type PageData = z.output<typeof pageSchema>;
