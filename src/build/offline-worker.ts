import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Permalinks } from '../catalogue/permalink.ts';
import { findMentionedFiles, findNamedFiles } from '../offline/named-files.ts';
import { SETTINGS_NAME } from '../offline/settings.ts';
import type { OfflineSettings } from '../offline/settings.ts';
import type { OpenLibrary } from './open-library.ts';
import { toSha256 } from './sums.ts';

/** Where the worker stands in the site: it answers for all that stands beside it and below. */
export const WORKER_FILE = 'sw.js';

/**
 * The whole index of a small library is kept from the first visit on. Of one with more bytes, what somebody searched
 * for: a part of the index answers nothing but the searches that it was fetched for.
 */
const MOST_INDEX = 150_000;

/** What the worker has to know of a library. */
type StartedFrom = Pick<OpenLibrary, 'bundles' | 'listSearchFiles'>;

/**
 * Puts before the code of the worker, which is in the site already, what it is to keep.
 * @param site folder of the built site, whose pages and scripts are all there
 */
export function writeWorker(site: string, links: Permalinks, library: StartedFrom): void {
  const file = path.join(site, WORKER_FILE);
  const settings = JSON.stringify(toSettings(site, links, library));
  writeFileSync(file, `const ${SETTINGS_NAME}=${settings};\n${readFileSync(file, 'utf8')}`);
}

/** Publishes a worker that ends what others have begun. */
export function writeRetiredWorker(site: string, code: string): void {
  writeFileSync(path.join(site, WORKER_FILE), code, { flag: 'wx' });
}

function toSettings(
  site: string,
  links: Permalinks,
  { listSearchFiles, bundles: { works: bundles } }: StartedFrom,
): OfflineSettings {
  const index = listSearchFiles();
  const read = (sitePath: string): string =>
    readFileSync(path.join(site, sitePath.slice(links.home.length)), 'utf8');
  const pages = [links.home, links.search, links.saved, links.offline];
  const texts = pages.map((page) => read(`${page}index.html`));
  const named = texts.flatMap((text) => findNamedFiles(text, links.home));
  // Scripts and styles name others, some of which are fetched later.
  const code = new Map(listCode(site, links).map((sitePath) => [sitePath, read(sitePath)]));
  const needed = findMentionedFiles([named.join('\n')], code);
  const size = index.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  const searched = size > MOST_INDEX ? [] : index.map((file) => file.path);
  const files = [...new Set([...named, ...needed, ...searched])].sort();
  const version = toSha256([...files, ...texts].join('\n')).slice(0, 16);
  return { version, pages, files, bundles };
}

/** Site paths of bundled scripts, styles and pictures. */
function listCode(site: string, links: Permalinks): readonly string[] {
  const names = readdirSync(path.join(site, '_astro'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  return names.map((name) => links.toSitePath(`_astro/${name}`));
}
