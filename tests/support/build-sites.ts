import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/project.ts';
import { collectOutput } from '../../scripts/collect-output.ts';
import { copyProject } from './copied-project.ts';
import { writeGreekLibrary } from './greek-library.ts';
import { MARKED_LANGUAGE, writeMarkedWords } from './marked-words.ts';

/** A site that the tests look at. */
export interface TestSiteRecipe {
  /** The content folder, from the top of the project. */
  readonly content: string;
  readonly base: string;
  /** Whether it is built from a copy of the project, whose files came in another order. */
  readonly isCopied?: boolean;
  /** Surroundings that must make no difference. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Makes in a folder what the site is built from, and says what that changes. */
  readonly prepare?: (folder: string) => Partial<TestSiteRecipe>;
}

/** The host that all of them are built for. */
export const TEST_HOST = 'https://library.example';

const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

export const RECIPES = {
  /** The library as it is. */
  real: { content: 'content', base: '/' },
  /** The same again, at the other end of the world. */
  again: { content: 'content', base: '/', isCopied: true, environment: ELSEWHERE },
  /** The same below a path. */
  literature: { content: 'content', base: '/literature/' },
  /** The library without files of its entries and shelves: pages put these together. */
  fileless: { content: 'content', base: '/', environment: { SITE_EXPORTS: 'none' } },
  /** A library of which browsers are to keep nothing. */
  online: {
    content: 'tests/fixtures/single',
    base: '/',
    environment: { SITE_OFFLINE: 'false' },
  },
  /** Entries of somebody who means harm. */
  hostile: { content: 'tests/fixtures/hostile', base: '/' },
  /** A library without works, authors and topics. */
  bare: { content: 'tests/fixtures/bare', base: '/' },
  /** A library with one work. */
  single: { content: 'tests/fixtures/single', base: '/' },
  /** The library as it is, with its interface in another language. */
  german: { content: 'content', base: '/', environment: { SITE_LANGUAGE: 'de' } },
  /** A library in Greek letters, whose interface is in a language with marked words that begins on the right. */
  marked: { content: 'made below', base: '/', prepare: prepareMarked },
  /** A library whose entries have got other names, or were removed, and that says where its files are kept. */
  changed: {
    content: 'tests/fixtures/changed',
    base: '/literature/',
    environment: { SITE_REPOSITORY: 'https://codeberg.org/someone/library', SITE_BRANCH: 'texts' },
  },
} as const satisfies Record<string, TestSiteRecipe>;

export type TestSiteName = keyof typeof RECIPES;
export const TEST_SITE_NAMES = Object.keys(RECIPES) as readonly TestSiteName[];

function prepareMarked(folder: string): Partial<TestSiteRecipe> {
  const [content, words] = [path.join(folder, 'content'), path.join(folder, 'words')];
  writeGreekLibrary(content);
  writeMarkedWords(words);
  const environment = {
    SITE_LANGUAGE: MARKED_LANGUAGE,
    SITE_WORDS: words,
    SITE_REPOSITORY: 'https://codeberg.org/someone/library',
  };
  return { content, environment };
}

/**
 * Builds every site of the tests that is not there yet, each into a folder of its own name.
 * One after the other: each build uses all that the machine has.
 */
export async function buildSites(folder: string): Promise<void> {
  for (const name of TEST_SITE_NAMES) {
    const out = path.join(folder, name);
    if (existsSync(out)) continue;
    const recipe: TestSiteRecipe = RECIPES[name];
    const made = recipe.prepare?.(path.join(folder, 'made', name));
    const { code, output } = await runBuild({ ...recipe, ...made }, out);
    if (code !== 0) throw new Error(`The site "${name}" was not built.\n${output}`);
    console.log(`${name}: ${output.split('\n').at(-1) ?? ''}`);
  }
}

/** Runs the build command as people do, and returns all that it says. */
export async function runBuild(
  recipe: TestSiteRecipe,
  out: string,
): Promise<{ code: number | null; output: string }> {
  if (recipe.isCopied !== true) return runBuildIn(root, recipe, out);
  const project = copyProject('copy');
  try {
    return await runBuildIn(project, recipe, out);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function runBuildIn(
  project: string,
  { content, base, environment = {} }: TestSiteRecipe,
  out: string,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [path.join(project, 'scripts', 'build.ts'), '--out', out], {
    cwd: project,
    timeout: 10 * 60_000,
    env: {
      ...process.env,
      SITE_CONTENT: content,
      SITE_BASE: base,
      SITE_URL: TEST_HOST,
      ...environment,
    },
  });
  return collectOutput(child);
}
