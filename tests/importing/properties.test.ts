import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/importing/decode.ts';
import { toPlainText } from '../../src/importing/plain-text.ts';
import { readReferences } from '../../src/importing/read-references.ts';
import { text } from '../../src/schemas/text.ts';

const anySource = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@misc{',
        '@string{',
        'k,',
        'title',
        '=',
        '{',
        '}',
        '"',
        '#',
        ',',
        '\\',
        '$',
        '%',
        '\n',
      ),
      fc.constantFrom(
        'TY  - JOUR\n',
        'ER  - \n',
        'TI  - ',
        'AU  - ',
        '[',
        ']',
        '{"type": "book"',
        '"title": ',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('No file whatever makes the reading throw, and what is read has a title', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const { references, refusals } = readReferences(source, 'f');
      expect(references.every(({ facts }) => text.safeParse(facts.title).success)).toBe(true);
      expect(refusals.every(({ place, reason }) => place.line > 0 && reason !== '')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('Plain text is what the schemas take, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const plain = toPlainText(value);
      expect(plain === undefined || text.parse(plain) === plain).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('Any bytes become text', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(typeof decode(bytes).text).toBe('string');
    }),
  );
});
