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
