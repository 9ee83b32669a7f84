import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const lint = new ESLint();

/** The rules that a text breaks if it stands in a file; the file must exist, as types are looked up for it. */
async function brokenRules(file: string, text: string): Promise<readonly (string | null)[]> {
  const results = await lint.lintText(text, { filePath: file });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

it.each([
  ['src/text/slug.ts', "export { buildLibrary } from '../catalogue/build.ts';\n"],
  ['src/schemas/problem.ts', "export { findReferences } from '../markdown/references.ts';\n"],
  // What is said to whoever keeps the library is English.
  ['src/schemas/problem.ts', "export { home } from '#words';\n"],
  ['src/markdown/headings.ts', "export { buildLibrary } from '../catalogue/build.ts';\n"],
  ['src/catalogue/names.ts', "export { readSources } from '../content/read.ts';\n"],
  ['src/catalogue/names.ts', "export { loadSite } from '../site.ts';\n"],
  ['src/editing/entry-text.ts', "export { applyChanges } from '../content/apply-changes.ts';\n"],
  ['src/search/query/query.ts', "export { readSources } from '../content/read.ts';\n"],
  ['src/content/read.ts', "export { buildLibrary } from '../catalogue/build.ts';\n"],
  ['scripts/check.ts', "export { loadSite } from '../src/site.ts';\n"],
])('In %s an import of what stands to the right of it is refused: %s', async (file, text) => {
  expect(await brokenRules(file, text)).toContain('no-restricted-imports');
});

it.each([
  [
    'the disk',
    "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x', 'utf8');\n",
    'no-restricted-imports',
  ],
  ['Astro', "export { getCollection } from 'astro:content';\n", 'no-restricted-imports'],
  ['the environment', 'export const home = process.env.HOME;\n', 'no-restricted-globals'],
  ['the clock', 'export const now = new Date();\n', 'no-restricted-syntax'],
  ['the clock, said otherwise', 'export const now = Date.now();\n', 'no-restricted-syntax'],
  ['chance', 'export const number = Math.random();\n', 'no-restricted-syntax'],
  ['settings of the build', 'export const mode = import.meta.env;\n', 'no-restricted-syntax'],
])('In the catalogue there is no use of %s', async (_name, text, rule) => {
  expect(await brokenRules('src/catalogue/names.ts', text)).toContain(rule);
});

it('An import from the left is welcome', async () => {
  const text = "export { toSlug } from '../text/slug.ts';\n";

  expect(await brokenRules('src/catalogue/names.ts', text)).toEqual([]);
});
