import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packIndex } from '../../../src/build/search-files.ts';
import { createPermalinks } from '../../../src/catalogue/permalink.ts';
import type { SearchDocuments } from '../../../src/search/format/document-model.ts';

/** A built site, and where on its host it stands. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
}

/** The pages that search is opened on: the home page has the dialog. */
const PAGES = ['index.html', 'search/index.html'];

/**
 * Makes a site that has another library to search: its home page and its search page with their scripts and styles
 * are those of a built site, the index is that of these documents. Nothing else is there, no service worker either.
 * @param out a new folder
 */
export async function stageSite(
  { folder, base }: BuiltSite,
  documents: SearchDocuments,
  out: string,
): Promise<void> {
  await mkdir(path.join(out, 'search'), { recursive: true });
  await cp(path.join(folder, '_astro'), path.join(out, '_astro'), { recursive: true });
  const [first, ...others] = packIndex(
    documents,
    createPermalinks('https://library.example', base),
  );
  for (const file of [first, ...others]) {
    await writeFile(path.join(out, file.path.slice(base.length)), file.bytes);
  }
  for (const page of PAGES) {
    const html = await readFile(path.join(folder, page), 'utf8');
    const named = html.replaceAll(/data-index="[^"]*"/gu, () => `data-index="${first.path}"`);
    await writeFile(path.join(out, page), named.replace(/ data-worker="[^"]*"/u, ''));
  }
}
