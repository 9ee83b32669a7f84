import { createRandom } from '../random.ts';
import type { BenchRecord } from './records.ts';

/** What upsets parsers and patterns: controls, operators, halves of signs, marks without a letter, other scripts. */
const SIGNS = [
  ...Array.from('.*+?^$|()[]{}\\/"\'`-–:;,<>&%#@~_='),
  ...[
    '\u0000',
    '\u0007',
    '\n',
    '\u200B',
    '\u2028',
    '\uFEFF',
    '\uD800',
    '\uDC00',
    '\u0301',
    '😀',
    '中',
    'ก',
  ],
  ...['author:', 'year:', '-"', '2020..'],
];

/**
 * Queries as nobody means them, the same for the same records: signs, words that have lost or changed letters, words
 * without end, hundreds of words, and chains of parts and of fields. An engine has to answer them all, and in a time that a reader bears.
 */
export function makeOddQueries(records: readonly BenchRecord[], count: number): readonly string[] {
  const { below, pick } = createRandom(1);
  const takeWords = (most: number): readonly string[] =>
    Array.from({ length: 1 + below(most) }, () => pick(pick(records).title.split(' ')));
  const misspell = (word: string): string => {
    const at = below(word.length + 1);
    return word.slice(0, at) + pick(['', 'x', ...SIGNS]) + word.slice(at + below(2));
  };
  const makers = [
    () => Array.from({ length: 1 + below(40) }, () => pick(SIGNS)).join(''),
    () => takeWords(12).map(misspell).join(' '),
    () =>
      takeWords(12)
        .flatMap((word) => [word, pick(SIGNS)])
        .join(''),
    () =>
      takeWords(3)
        .join(pick(SIGNS))
        .repeat(1 + below(1000)),
    () => {
      const joint = pick(['-', '.', ' author:', ' topic:', ' -']);
      const parts = Array.from(
        { length: 500 },
        () => takeWords(1)[0]?.slice(0, 1 + below(3)) ?? '',
      );
      return joint.trimStart() + parts.join(joint);
    },
    () => Array.from({ length: 300 }, () => misspell(takeWords(1)[0] ?? '')).join(' '),
  ];
  return Array.from({ length: count }, () => pick(makers)());
}
