import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { digest } from './digest.ts';

/** What formatted citations are made with. */
export interface CitationFiles {
  /** The styles and locales: text by file name. */
  readonly styles: ReadonlyMap<string, string>;
  /** Changes whenever a style, a locale, the citation processor or the code that uses it does. */
  readonly fingerprint: string;
}

/** The code that prints citations. */
const CODE = /^(?:citation.*|notice)\.ts$/u;

/**
 * Reads the citation styles, and marks the state of all that citations depend on beside the entries.
 * @param root folder of the project
 * @throws where a file cannot be read
 */
export async function readCitationFiles(root: string): Promise<CitationFiles> {
  const folder = path.join(root, 'src', 'exports');
  const styles = await readTexts(path.join(folder, 'styles'), /\.(?:csl|xml)$/u);
  const code = await readTexts(folder, CODE);
  // The version that citeproc tells of itself lags behind that of its package.
  const processor = createRequire(path.join(root, 'package.json')).resolve('citeproc/package.json');
  const parts = [...styles, ...code, await readFile(processor, 'utf8')];
  return { styles, fingerprint: digest(parts) };
}

async function readTexts(folder: string, wanted: RegExp): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => wanted.test(name)).sort();
  const read = async (name: string): Promise<[string, string]> => {
    return [name, await readFile(path.join(folder, name), 'utf8')];
  };
  return new Map(await Promise.all(names.map(read)));
}
