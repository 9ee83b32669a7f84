import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../../scripts/project.ts';
import { ROLES } from '../../src/schemas/work.ts';
import { FOLDERS } from '../../src/text/folders.ts';

/** Keys whose values are read by programs: ids, types, dates, addresses, identifiers. */
const PLAIN_KEYS = new Set([
  ...['type', 'author', 'topics', 'parent', 'cites', 'related', 'url', 'pdf', 'doi', 'arxiv'],
  ...['isbn', 'issn', 'orcid', 'ror', 'homepage', 'published', 'start', 'end', 'from', 'until'],
  ...['asOf', 'added', 'date', 'checked', 'kind', 'language', 'license', 'formerIds', 'seeInstead'],
  ...['notToBeConfusedWith', 'citationKey'],
]);

/** Parts of a body that are no words: citations, targets of links, code, marks of footnotes. */
const NO_WORDS = /(\[@[^\]]*\]|\]\([^)]*\)|`[^`]*`|\[\^\w+\]:?)/u;

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const GREEK = 'αβγδεφγηικκλμνοπκρστυβωξυζ';

/** A text in Greek letters, sign by sign. */
export function toGreek(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[a-z]/giu, (letter) => {
      const greek = GREEK[LATIN.indexOf(letter.toLowerCase())] ?? letter;
      return letter === letter.toLowerCase() ? greek : greek.toUpperCase();
    });
}

/**
 * Writes the libraries of the tests with all their words in Greek letters: what stands in Latin letters on a page of
 * theirs is none of the content's.
 * @param folder the content folder that is made
 */
export function writeGreekLibrary(folder: string): void {
  for (const library of ['library', 'changed']) {
    for (const kind of Object.values(FOLDERS)) {
      const source = path.join(root, 'tests', 'fixtures', library, kind);
      const target = path.join(folder, kind);
      mkdirSync(target, { recursive: true });
      for (const file of existsSync(source) ? readdirSync(source) : []) {
        const place = path.join(target, file);
        if (!existsSync(place)) {
          // The libraries have an ORCID in common.
          const text = readFileSync(path.join(source, file), 'utf8');
          const own = library === 'changed' ? text.replace(/^orcid: .*\n/mu, '') : text;
          writeFileSync(place, toGreekEntry(own));
        }
      }
    }
  }
}

function toGreekEntry(text: string): string {
  const [, front = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/su.exec(text) ?? [];
  const words = body.split(NO_WORDS).map((part, place) => (place % 2 === 1 ? part : toGreek(part)));
  return `---\n${stringify(toGreekValue(parse(front)))}---\n${words.join('')}`;
}

function toGreekValue(value: unknown, key = ''): unknown {
  // An author who signs as in the entry is named by the id alone.
  const isRole = key === 'role' && ROLES.some((role) => role === value);
  if (isRole || PLAIN_KEYS.has(key) || (key === 'authors' && typeof value === 'string'))
    return value;
  if (typeof value === 'string') return toGreek(value);
  if (Array.isArray(value)) return value.map((item: unknown) => toGreekValue(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]: [string, unknown]) => [
      name,
      toGreekValue(part, name),
    ]),
  );
}
