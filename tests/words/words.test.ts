import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/project.ts';
import * as german from '../../src/words/de.ts';
import * as english from '../../src/words/en.ts';

const FOLDER = path.join(root, 'src', 'words');
const LANGUAGES = readdirSync(FOLDER)
  .filter((file) => file !== 'languages.ts')
  .map((file) => path.basename(file, '.ts'));

/** What a file of words has, by name: words, functions with so many parameters, and what is in these. */
function outline(words: unknown, name = ''): readonly string[] {
  if (typeof words !== 'object' || words === null) return [`${name} ${typeof words}`];
  return Object.entries(words)
    .flatMap(([key, part]: [string, unknown]) => outline(part, `${name}.${key}`))
    .sort();
}

/** The links in every text of a file of words, by the names of the texts. */
function listLinks(words: unknown, name = ''): readonly string[] {
  if (typeof words === 'string') {
    const links = [...words.matchAll(/\]\((\w+)\)/gu)].map(([, link]) => link).sort();
    return links.length === 0 ? [] : [`${name} ${links.join(' ')}`];
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words)
    .flatMap(([key, part]: [string, unknown]) => listLinks(part, `${name}.${key}`))
    .sort();
}

describe.each(LANGUAGES)('The words in the language "%s"', (language) => {
  const read = async (): Promise<unknown> => {
    const words: unknown = await import(pathToFileURL(path.join(FOLDER, `${language}.ts`)).href);
    return words;
  };

  test('are as many as in English, each in the same form', async () => {
    expect(outline(await read())).toEqual(outline(english));
  });

  test('lead where the English ones lead', async () => {
    expect(listLinks(await read())).toEqual(listLinks(english));
  });

  test('say of themselves in which language they are, and the compiler knows of them', async () => {
    expect(await read()).toMatchObject({ language });
    expect(readFileSync(path.join(FOLDER, 'languages.ts'), 'utf8')).toContain(`./${language}.ts`);
  });
});

type Dates = Pick<typeof english, 'longDate' | 'shortDate' | 'dayRange'>;

test('Dates are written as each language writes them, as precisely as they are known', () => {
  const write = ({ longDate, shortDate, dayRange }: Dates): readonly string[] => [
    longDate({ year: 2025, month: 3, day: 7 }),
    longDate({ year: 2025, month: 3 }),
    longDate({ year: 2025 }),
    shortDate({ year: 2025, month: 3 }),
    shortDate({ year: 2025 }),
    dayRange(23, { year: 2025, month: 6, day: 26 }),
  ];

  expect(write(english)).toEqual([
    '7 March 2025',
    'March 2025',
    '2025',
    'Mar 2025',
    '2025',
    '23–26 June 2025',
  ]);
  expect(write(german)).toEqual([
    '7. März 2025',
    'März 2025',
    '2025',
    'Mär 2025',
    '2025',
    '23.–26. Juni 2025',
  ]);
});

test('Counts and lists are written as German writes them', () => {
  expect([
    german.countWorks(1),
    german.countWorks(10000),
    german.rest(19),
    german.rest(true),
    german.series(['a', 'b', 'c']),
    german.megabytes(1.24),
    german.missingNames(1),
    german.citeOrExport(1),
    german.topicExtent(12, 2, 10),
  ]).toEqual([
    '1 Werk',
    '10.000 Werke',
    'und 19 weitere',
    'und weitere',
    'a, b und c',
    '1,2 MB',
    'Die gedruckte Autorenliste geht weiter: Ein weiterer Name ist hier nicht verzeichnet. Ergänzen Sie die Liste, wo ein Stil mehr Namen nennt.',
    'Dieses Werk zitieren oder exportieren',
    '12 Werke: 2 direkt hier, 10 nur unter engeren Themen',
  ]);
});
