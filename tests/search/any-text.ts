import fc from 'fast-check';

const SIGNS = [
  ...Array.from('aeio nrst 0129 .,:;!?"\'-–…()[]{}<>&%#\\/*^$|+=~@_'),
  ...['\u0000', '\u0007', '\n', '\t', '\u00A0', '\u00AD', '\u200B', '\u2028', '\uFEFF', '\uFFFD'],
  ...['\uD800', '\uDC00', '😀', 'é', 'e\u0301', '\u0301', 'ß', 'æ', 'ﬁ', 'ł', 'İ', '½', '²'],
  ...['“', '”', '’', 'ʼ', '中', 'か', 'ก', 'א', 'ع', 'Ж', '🇬🇧'],
  ...['author:', 'topic:', 'type:', 'year:', 'auther:', '2023..', '2025', 'bengio', 'verification'],
  ...['__proto__', 'constructor'],
];

/** Texts made from the signs and pieces that make trouble: quotes, fields, halves of signs, controls, many scripts. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...SIGNS), maxLength, size: 'max' });
}

/** Queries as nobody means them: all of the above, words without end, hundreds of words, chains of parts and fields, nothing but operators. */
export function anyQuery(): fc.Arbitrary<string> {
  const word = fc.constantFrom('verification', 'geopolitcal', 'trager', 'a', 'aaaaaaaaaa', 'zqxj');
  const operator = fc.constantFrom('.*', '(?:', '[^', '\\', '$&', '"', '-', ':', '..', '\uD83D');
  const unit = fc.nat({ max: 0xffff });
  return fc.oneof(
    { weight: 6, arbitrary: anyText(80) },
    { weight: 2, arbitrary: fc.array(unit, { maxLength: 40 }).map(toText) },
    { weight: 1, arbitrary: fc.array(operator, { maxLength: 30 }).map((list) => list.join('')) },
    { weight: 1, arbitrary: anyText(4).map((text) => text.repeat(1000)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom('-', '.', ' author:', ' topic:', ' -'),
          fc.array(word, { maxLength: 300 }),
        )
        .map(([joint, words]) => joint + words.map((text) => text.charAt(0)).join(joint)),
    },
    { weight: 1, arbitrary: fc.array(word, { minLength: 300, maxLength: 300 }).map(joined) },
  );
}

function toText(units: readonly number[]): string {
  return String.fromCharCode(...units);
}

function joined(words: readonly string[]): string {
  return words.join(' ');
}
