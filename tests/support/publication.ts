import type { Catalogue, Work } from '../../src/catalogue/model.ts';
import { createPermalinks } from '../../src/catalogue/permalink.ts';
import type { Publication, PublicationConfig } from '../../src/exports/publication.ts';
import { readFixtureLibrary } from './fixture-library.ts';

const CONFIG: PublicationConfig = {
  title: 'Made Minds',
  statement: 'What do machines owe us?',
  description: 'A small library on minds & machines.',
  language: 'en',
  contentLanguage: 'en',
  rights: 'Summaries CC BY 4.0, facts free.',
  license: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  exports: 'every',
  socialImages: { kinds: ['work', 'author', 'topic'], most: 2000 },
};

/** A library as it is published under https://example.org/library/; `config` replaces what the owner says. */
export function aPublication(
  catalogue: Catalogue,
  config: Partial<PublicationConfig> = {},
): Publication {
  const links = createPermalinks('https://example.org', '/library/');
  return { catalogue, links, config: { ...CONFIG, ...config } };
}

/** The small library of the tests, with works of all types and names of all kinds. */
export async function fixturePublication(): Promise<Publication> {
  return aPublication(await readFixtureLibrary());
}

/** The work with this id; a test that asks for one that is not there fails. */
export function workOf({ catalogue }: Publication, id: string): Work {
  const work = catalogue.findWork(id);
  if (!work) throw new Error(`no work "${id}"`);
  return work;
}
