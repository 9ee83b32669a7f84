import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import type { TestSite } from './global-setup.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Path on the host, with the base: `/literature/works/`. */
  readonly path: string;
  readonly html: string;
  readonly document: HTMLElement;
}

/** Every file of a built site, by its path from the site's folder, with `/` between the parts, in order. */
export function listFiles({ folder }: Pick<TestSite, 'folder'>): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
}

/** Every page of a built site. */
export function readPages(site: TestSite): readonly BuiltPage[] {
  return listFiles(site)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(path.join(site.folder, name), 'utf8');
      return {
        path: site.base + name.replace(/(?<=^|\/)index\.html$/u, ''),
        html,
        document: parse(html),
      };
    });
}

/** Pages that belong to the library; the page for what is not there has no address of its own. */
export function isRegular({ path: address }: BuiltPage): boolean {
  return !address.endsWith('404.html');
}
