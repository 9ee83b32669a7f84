import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { loadEntries } from './content/loader.ts';

/**
 * Which files content/ has. What they must hold is said in src/schemas, and src/site.ts reads them: Astro would make a
 * module of all their texts and bundle it, which takes a large library more memory than anything else.
 */
const sourceFile = z.object({ kind: z.enum(['work', 'author', 'topic', 'page']), id: z.string() });

export const collections = {
  works: defineCollection({ loader: loadEntries('work'), schema: sourceFile }),
  authors: defineCollection({ loader: loadEntries('author'), schema: sourceFile }),
  topics: defineCollection({ loader: loadEntries('topic'), schema: sourceFile }),
  pages: defineCollection({ loader: loadEntries('page'), schema: sourceFile }),
};
