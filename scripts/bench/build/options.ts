import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AUTHORS_PER_WORK } from '../recombine.ts';
import { UsageError } from '../search/input-error.ts';
import { parseSizes } from '../sizes.ts';

/** What the command was asked for. */
export interface BuildBenchOptions {
  /** Sizes of the library, each once, in rising order. */
  readonly works: readonly number[];
  /** Authors for each of the works. */
  readonly authorsPerWork: number;
  /** The content folder whose words and names libraries are made of. */
  readonly content: string;
  /** Whether each site is built again from what the first build kept. */
  readonly isWarmToo: boolean;
  /** Whether Hugo and Pagefind make a site of the same library. */
  readonly isBesideHugo: boolean;
}

export const USAGE = `npm run bench:build -- [options]
  --works 1000,10000  sizes of the library (1000)
  --authors 0.6       authors for each work
  --content FOLDER    content that libraries are made of (content)
  --cold              builds each site once, with nothing kept from an earlier build; half the time
  --hugo              makes a site of the same library with Hugo and Pagefind as well`;

/**
 * Reads what stands after the command's name.
 * @param root what a folder is looked for in
 * @throws UsageError where an option is unknown or cannot be met
 */
export function parseOptions(args: readonly string[], root: string): BuildBenchOptions {
  const { works, authors, content, cold, hugo } = parseValues(args);
  return {
    works: parseSizes(works),
    authorsPerWork: parseAuthors(authors),
    content: toContentFolder(path.resolve(root, content)),
    isWarmToo: !cold,
    isBesideHugo: hugo,
  };
}

function parseValues(args: readonly string[]): {
  works: string;
  authors: string;
  content: string;
  cold: boolean;
  hugo: boolean;
} {
  const options = {
    works: { type: 'string', default: '1000' },
    authors: { type: 'string', default: String(AUTHORS_PER_WORK) },
    content: { type: 'string', default: 'content' },
    cold: { type: 'boolean', default: false },
    hugo: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function parseAuthors(text: string): number {
  if (/^\d+(?:\.\d+)?$/u.test(text) && Number(text) > 0) return Number(text);
  throw new UsageError(`--authors takes a number above 0, not "${text}".`);
}

function toContentFolder(folder: string): string {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError(`--content: there is no folder ${folder}.`);
  }
  if (!existsSync(path.join(folder, 'works'))) {
    throw new UsageError(`--content: ${folder} has no folder works.`);
  }
  return folder;
}
