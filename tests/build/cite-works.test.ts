import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { root } from '../../scripts/project.ts';
import { aCatalogue, anAuthor, aWork } from '../support/builders.ts';
import { aPublication } from '../support/publication.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citations-'));
  vi.stubEnv('SITE_KEPT', folder);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('A retraction shows in the citations of the next build, and goes from them when it is taken back', async () => {
  // The folder for what is kept is read when the module is loaded.
  const { citeWorks } = await import('../../src/build/cite-works.ts');
  const citeWith = async (further: object): Promise<string> => {
    const mary = anAuthor('mary-shelley');
    const work = aWork('one', { title: 'Made minds', authors: ['mary-shelley'], ...further });
    const publication = aPublication(aCatalogue(mary, work));
    const citationsOf = await citeWorks(publication, root, 'content');
    return publication.catalogue.works.map((one) => citationsOf(one).apa.text).join('\n');
  };
  const before = await citeWith({});
  const retracted = await citeWith({
    notice: { kind: 'retraction', date: '2024-06', text: 'The data were wrong.' },
  });
  const after = await citeWith({});

  expect(retracted).toBe(`${before} [Retracted]`);
  expect(after).toBe(before);
});
