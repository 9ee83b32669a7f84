import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A file of words is named after its language: `de.ts`, `pt-BR.ts`. */
const WORDS_FILE = /^(?<language>[a-z]{2,3}(?:-[a-z\d]+)*)\.ts$/iu;

/**
 * The file with the words of the interface in a language, or in the language that it is a variety of: for `de-AT`
 * that is `de-AT.ts`, or else `de.ts`.
 * @param language as a BCP 47 tag
 * @param folder that holds a file for each language
 * @returns the whole path
 * @throws where no file has the words, with a sentence that says what to do
 */
export function findWords(language: string, folder: string): string {
  const known = new Map(
    readdirSync(folder).flatMap((file) => {
      const name = WORDS_FILE.exec(file)?.groups?.language;
      return name === undefined ? [] : [[name.toLowerCase(), { name, file }] as const];
    }),
  );
  const parts = language.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = known.get(parts.slice(0, length).join('-'));
    if (found) return path.join(folder, found.file);
  }
  const names = [...known.values()].map(({ name }) => name).sort();
  throw new Error(
    `There are no words of the interface in the language "${language}". Set language in src/site.config.ts, or SITE_LANGUAGE, to one of ${names.join(', ')}, and contentLanguage to "${language}" if the library is written in it; or write src/words/${parts[0] ?? ''}.ts (docs/make-it-yours.md says how).`,
  );
}
