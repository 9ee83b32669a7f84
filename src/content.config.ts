import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { loadEntries } from './content/loader.ts';

/** Files of content/ as read. What they must hold is said in src/schemas; the catalogue checks them all together. */
const sourceFile = z.object({
  kind: z.enum(['work', 'author', 'topic', 'page']),
  id: z.string(),
  file: z.string(),
  text: z.string(),
  fault: z.object({ message: z.string(), suggestion: z.string() }).optional(),
});

export const collections = {
  works: defineCollection({ loader: loadEntries('work'), schema: sourceFile }),
  authors: defineCollection({ loader: loadEntries('author'), schema: sourceFile }),
  topics: defineCollection({ loader: loadEntries('topic'), schema: sourceFile }),
  pages: defineCollection({ loader: loadEntries('page'), schema: sourceFile }),
};
