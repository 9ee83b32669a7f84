import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { siteConfig } from '../../src/site.config.ts';
import { Refusal } from '../command-line/command.ts';
import { root } from '../project.ts';
import type { Answers } from './answers.ts';
import { editConstants, editSiteConfig } from './edit-settings.ts';

/** A file of settings as it is to be written. */
export interface SettingsFile {
  readonly path: string;
  readonly text: string;
}

const SITE_CONFIG = 'src/site.config.ts';
const ASTRO_CONFIG = 'astro.config.mjs';

/** Searches that the home page offers; they fit the examples that a new library begins with. */
const EXAMPLE_SEARCHES = ['example', 'author:author', 'type:report'];

/**
 * The settings of a new library. Nothing is written.
 * @throws Refusal where the files are not laid out as they were, and so cannot be changed safely
 */
export async function draftSettings(answers: Answers): Promise<readonly SettingsFile[]> {
  const { title, statement, description, site, base } = answers;
  const own = { title, statement, description, exampleSearches: EXAMPLE_SEARCHES };
  const config = editSiteConfig(await read(SITE_CONFIG), {
    ...own,
    featuredWork: undefined,
    featuredLabel: undefined,
    contact: undefined,
    repository: undefined,
  });
  const { featuredWork, featuredLabel, contact, repository, ...kept } = siteConfig;
  if (config === undefined || !(await holds(config, { ...kept, ...own })))
    throw refuse(SITE_CONFIG, Object.keys(own).join(', '), 'featuredWork, featuredLabel');
  const astro = editConstants(await read(ASTRO_CONFIG), { SITE: site, BASE: base });
  if (astro === undefined) throw refuse(ASTRO_CONFIG, 'SITE and BASE');
  return [
    { path: SITE_CONFIG, text: config },
    { path: ASTRO_CONFIG, text: astro },
  ];
}

function read(file: string): Promise<string> {
  return readFile(path.join(root, file), 'utf8');
}

function refuse(file: string, keys: string, others?: string): Refusal {
  const out = others === undefined ? '' : ` and take ${others} out`;
  return new Refusal(
    `${file} was changed so that its settings cannot be edited safely. Set ${keys} there by hand${out}, then run the command again with --keep-settings. Nothing was changed.`,
  );
}

/** Whether a text is a module with exactly these settings: what was edited is read as Node will read it. */
async function holds(text: string, wanted: object): Promise<boolean> {
  const folder = await mkdtemp(path.join(tmpdir(), 'settings-'));
  const file = path.join(folder, 'site.config.ts');
  try {
    await writeFile(file, text);
    const read: unknown = await import(pathToFileURL(file).href);
    const isModule = typeof read === 'object' && read !== null && 'siteConfig' in read;
    return isModule && isDeepStrictEqual(read.siteConfig, wanted);
  } catch {
    // Whatever is wrong with it: it is not written.
    return false;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
