import { createRandom } from '../../../scripts/bench/random.ts';

const SYLLABLES =
  'ba be bi do du fa fe go gu ha he ka ke li lo ma me ni no pa pe ra ro sa se ta ti vo vu za'.split(
    ' ',
  );
const TEX_LETTERS = [
  String.raw`{\"o}`,
  String.raw`{\'e}`,
  String.raw`\v{c}`,
  String.raw`{\o}`,
  'ü',
  'ł',
];

/**
 * So many entries of invented words, the same every time: articles, papers and books, with accents in TeX and in
 * Unicode, and every tenth one more than once under another key.
 */
export function toMadeBibliography(count: number): {
  readonly text: string;
  readonly works: number;
} {
  const random = createRandom(7);
  const word = (): string =>
    [1, 2, 3].map(() => random.pick(SYLLABLES)).join('') +
    (random.below(6) === 0 ? random.pick(TEX_LETTERS) : '');
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const people = Array.from(
    { length: count },
    (_, index) =>
      `${capital(word())}${String.fromCharCode(97 + (index % 26))}n, ${capital(word())}`,
  );
  const entries = Array.from({ length: count }, (_, index) => {
    const title = [1, 2, 3, 4].map(word).join(' ');
    const authors = random.sample(people, 1 + random.below(4)).join(' and ');
    const type = random.pick(['article', 'inproceedings', 'book']);
    const fields = [
      `title = {${capital(title)} ${String(index)}}`,
      `author = {${authors}}`,
      `year = ${String(1950 + random.below(70))}`,
      `doi = {10.5555/made.${String(index)}}`,
      `abstract = {${[1, 2, 3, 4, 5, 6].map(word).join(' ')}}`,
    ];
    const entry = `@${type}{key${String(index)},\n  ${fields.join(',\n  ')}\n}\n`;
    return index % 10 === 0 ? `${entry}\n${entry.replace('{key', '{again')}` : entry;
  });
  return { text: entries.join('\n'), works: count };
}
