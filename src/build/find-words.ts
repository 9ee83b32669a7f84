import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A file of words is named after its language: `de.ts`, `pt-BR.ts`. */
const WORDS_FILE = /^(?<language>[a-z]{2,3}(?:-[a-z\d]+)*)\.ts$/iu;

/**
 * The file with the words of the interface in a language, or in the language that it is a variety of: for `de-AT`
 * that is `de-AT.ts`, or else `de.ts`.
 * @param language as a BCP 47 tag
 * @param folder that holds a file for each language
 * @returns the whole path; undefined where there is none
 */
export function findWords(language: string, folder: string): string | undefined {
  const files = new Map(listFiles(folder).map(({ name, file }) => [name.toLowerCase(), file]));
  const parts = language.toLowerCase().split('-');
  const names = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const file = names.map((name) => files.get(name)).find((found) => found !== undefined);
  return file === undefined ? undefined : path.join(folder, file);
}

/**
 * The same for a language that must have a file.
 * @throws where it has none, with a sentence that says what to do
 */
export function requireWords(language: string, folder: string): string {
  const file = findWords(language, folder);
  if (file !== undefined) return file;
  const names = listFiles(folder).map(({ name }) => name);
  const [bare = ''] = language.split('-');
  throw new Error(
    `There are no words of the interface in the language "${language}". Set language in src/site.config.ts, or SITE_LANGUAGE, to one of ${names.join(', ')}, and contentLanguage to "${language}" if the library is written in it; or write src/words/${bare}.ts (docs/make-it-yours.md says how).`,
  );
}

function listFiles(folder: string): readonly { readonly name: string; readonly file: string }[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const name = WORDS_FILE.exec(file)?.groups?.language;
      return name === undefined ? [] : [{ name, file }];
    });
}
