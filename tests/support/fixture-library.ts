import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildLibrary } from '../../src/catalogue/build.ts';
import type { Catalogue, Work } from '../../src/catalogue/model.ts';
import { createPermalinks } from '../../src/catalogue/permalink.ts';
import { readSources } from '../../src/content/read.ts';
import { toReport } from '../../src/schemas/problem.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Links of a library that does not stand at the root of its host. */
export const fixtureLinks = createPermalinks('https://library.example.org', '/lib/');

/** The small library in tests/fixtures: every type of work and every kind of name. */
export async function readFixtureLibrary(): Promise<Catalogue> {
  return readLibrary('tests/fixtures/library');
}

/** The library that is published, for its first paper. */
export async function readPublishedLibrary(): Promise<Catalogue> {
  return readLibrary('content');
}

async function readLibrary(folder: string): Promise<Catalogue> {
  const { catalogue, problems } = buildLibrary(await readSources(path.join(ROOT, folder)));
  if (!catalogue) throw new Error(toReport(problems));
  return catalogue;
}

/** The Carnegie paper. */
export function findCarnegiePaper({ works }: Catalogue): Work {
  const found = works.find(({ id }) => id.startsWith('in-which-areas-of-technical-ai-safety'));
  if (!found) throw new Error('the Carnegie paper is not in the library');
  return found;
}

/** Where a golden file is; `toMatchFileSnapshot` compares with it. */
export function golden(name: string): string {
  return path.join(ROOT, 'tests/golden', name);
}

/** An official definition, as data. */
export function readReference(name: string): Readonly<Record<string, unknown>> {
  const data: unknown = JSON.parse(readFileSync(path.join(ROOT, 'tests/reference', name), 'utf8'));
  if (typeof data !== 'object' || data === null) throw new Error(`${name} holds no object`);
  return Object.fromEntries(Object.entries(data));
}
