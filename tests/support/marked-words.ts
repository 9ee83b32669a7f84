import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/project.ts';
import * as english from '../../src/words/en.ts';

/** A language for private use (BCP 47), which no library is in. */
export const MARKED_LANGUAGE = 'qaa';

/** What says of a language what it is; all else is words. */
const SETTINGS = { language: "'en'", direction: "'rtl'" };

/**
 * Writes a file of words in which each is the English one between ⟦ and ⟧, in a language whose lines begin on the right.
 * @param folder the folder for words that is made
 */
export function writeMarkedWords(folder: string): void {
  const names = Object.keys(english).filter((name) => !(name in SETTINGS));
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(root, 'src', 'words', 'en.ts'), path.join(folder, 'english.ts'));
  writeFileSync(
    path.join(folder, `${MARKED_LANGUAGE}.ts`),
    [
      "import * as english from './english.ts';",
      'function mark(words) {',
      '  if (typeof words === "string") return `⟦${words}⟧`;',
      '  if (typeof words === "function") return (...given) => mark(words(...given));',
      '  if (Array.isArray(words)) return words.map(mark);',
      '  return Object.fromEntries(Object.entries(words).map(([name, part]) => [name, mark(part)]));',
      '}',
      ...Object.entries(SETTINGS).map(([name, value]) => `export const ${name} = ${value};`),
      ...names.map((name) => `export const ${name} = mark(english.${name});`),
      '',
    ].join('\n'),
  );
}
