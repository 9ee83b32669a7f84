import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitText } from '../../src/content/social-image-lines.ts';

/** Every sign is half as wide as the type is large. */
const measure = (text: string): number => [...text].length / 2;

/** Ten signs a line at size 20, twenty at size 10; at most two lines of the one and four of the other. */
const room = { width: 100, height: 45, sizes: [20, 10], leading: 1.1 };

const fit = (text: string) => fitText(text, measure, room);

describe('A text in its room', () => {
  test('A short one is as large as can be', () => {
    expect(fit('short one')).toEqual({ size: 20, lines: ['short one'] });
  });

  test('A longer one is broken at spaces before it is made smaller', () => {
    expect(fit('one of two lines')).toEqual({ size: 20, lines: ['one of', 'two lines'] });
    expect(fit('one of several lines more')).toEqual({
      size: 10,
      lines: ['one of several', 'lines more'],
    });
  });

  test('Lines are of much the same length: no word stands alone on the last', () => {
    expect(fit('aaaa bbbb cccc dddd eeee f')).toEqual({
      size: 10,
      lines: ['aaaa bbbb cccc', 'dddd eeee f'],
    });
  });

  test('A word too long for a line makes the text smaller', () => {
    expect(fit('indivisible')).toEqual({ size: 10, lines: ['indivisible'] });
  });

  test('Only in the smallest size is a word broken, and never between a letter and its mark', () => {
    expect(fit('e\u0301'.repeat(24))).toEqual({
      size: 10,
      lines: ['e\u0301'.repeat(10), 'e\u0301'.repeat(10), 'e\u0301'.repeat(4)],
    });
  });

  test('A dash or a slash may end a line, a hyphen or a range may not', () => {
    expect(fit('sooner/later').lines).toEqual(['sooner/', 'later']);
    expect(fit('sooner-later').lines).toEqual(['sooner-later']);
    expect(fit('1990–2000–2010').lines).toEqual(['1990–2000–2010']);
  });

  test('What does not fit ends in an ellipsis, without a comma before it', () => {
    const { size, lines } = fit('one, two, three, '.repeat(20).trim());
    expect(size).toBe(10);
    expect(lines).toEqual([
      'one, two, three,',
      'one, two, three,',
      'one, two, three,',
      'one, two, three…',
    ]);
  });

  test('No line is ever wider than the room, and no word is lost but at the ellipsis', () => {
    const word = fc.string({ unit: 'grapheme-ascii', maxLength: 30 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ').replace(/ +/gu, ' ').trim();
        const { size, lines } = fit(text);
        for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(room.width);
        const [shown, whole] = [lines.join('').replaceAll(' ', ''), text.replaceAll(' ', '')];
        if (shown !== whole) expect(whole.startsWith(shown.replace(/…$/u, ''))).toBe(true);
      }),
    );
  });
});
