import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createByteReader,
  createByteWriter,
  readRising,
  writeRising,
} from '../../src/search/format/bytes.ts';
import { readLexicon, writeLexicon } from '../../src/search/format/lexicon.ts';
import type { Lexicon } from '../../src/search/format/lexicon.ts';
import { IMPACTS, isInTitle, toImpactByte } from '../../src/search/format/postings.ts';
import { readPrefixList, writePrefixList } from '../../src/search/format/prefix-lists.ts';
import { readLists, writeLists } from '../../src/search/format/work-facts.ts';

const anyNumber = fc.oneof(fc.nat({ max: 300 }), fc.maxSafeNat());
const risingNumbers = fc
  .uniqueArray(fc.nat({ max: 100_000 }), { maxLength: 200 })
  .map((numbers) => Uint32Array.from(numbers).sort());

describe('what is written', () => {
  test('Numbers are read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(anyNumber), (numbers) => {
        const writer = createByteWriter();
        for (const number of numbers) writer.writeNumber(number);
        const reader = createByteReader(writer.toBytes());
        expect(numbers.map(() => reader.readNumber())).toEqual(numbers);
      }),
    );
  });

  test('Numbers under 128 take a byte, and rising numbers only their gaps', () => {
    const writer = createByteWriter();
    writeRising(writer, [70_000, 70_001, 70_128]);

    expect(writer.size()).toBe(3 + 1 + 1);
  });

  test('Rising numbers are read back', () => {
    fc.assert(
      fc.property(risingNumbers, (numbers) => {
        const writer = createByteWriter();
        writeRising(writer, numbers);
        expect(readRising(createByteReader(writer.toBytes()), numbers.length)).toEqual(numbers);
      }),
    );
  });

  test('A file that was cut off is told from a whole one', () => {
    const reader = createByteReader(new Uint8Array([0x80]));

    expect(() => reader.readNumber()).toThrow('ends too early');
    expect(() => createByteReader(new Uint8Array(2)).readBytes(3)).toThrow('ends too early');
  });

  test('A lexicon is read back, in any script', () => {
    const term = fc.string({ unit: fc.constantFrom('a', 'b', 'ß', 'ж', '中', '😀'), minLength: 1 });
    fc.assert(
      fc.property(fc.uniqueArray(term), (list) => {
        const terms = list.toSorted();
        const column = Uint32Array.from(terms, (_, index) => 3 * index);
        const isMostlyName = Uint8Array.from(terms, (_, index) => index % 2);
        const lexicon: Lexicon = {
          terms,
          main: column,
          summary: column,
          names: column,
          isMostlyName,
        };
        const writer = createByteWriter();
        writeLexicon(writer, lexicon);
        expect(readLexicon(writer.toBytes())).toEqual(lexicon);
      }),
    );
  });

  test('A list of what begins alike is read back, be it dense or thin', () => {
    fc.assert(
      fc.property(risingNumbers, fc.nat({ max: 400 }), (thin, count) => {
        const dense = Uint32Array.from({ length: count }, (_, index) => 2 * index);
        const list = { best: thin.slice(0, 20), titles: dense, others: thin, authors: dense };
        const writer = createByteWriter();
        writePrefixList(writer, list);
        expect(readPrefixList(createByteReader(writer.toBytes()))).toEqual(list);
      }),
    );
  });

  test('Numbers of each work are read back', () => {
    const writer = createByteWriter();
    writeLists(writer, [[3, 1], [], [200]]);

    expect(readLists(createByteReader(writer.toBytes()), 3)).toEqual({
      starts: new Uint32Array([0, 2, 2, 3]),
      numbers: new Uint32Array([3, 1, 200]),
    });
  });
});

test('An impact keeps its size to a sixteenth of its root, and its title', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 60, noNaN: true }), fc.boolean(), (impact, inTitle) => {
      const byte = toImpactByte(impact, inTitle);
      expect(Math.abs(Math.sqrt(IMPACTS[byte] ?? 0) - Math.sqrt(impact))).toBeLessThan(1 / 16);
      expect(isInTitle(byte)).toBe(inTitle);
    }),
  );
});
