import { describe, expect, test } from 'vitest';
import { addYearLetters } from '../../src/exports/year-letters.ts';

describe('Works of the same names and year', () => {
  test('have letters in the order of the list in APA, whatever the day', () => {
    expect(
      addYearLetters(
        [
          'Adams, A. (2024). <i>Alone</i>.',
          'Adams, A. (2025, April 17). <i>One</i> (2nd ed.).',
          'Adams, A. (2025). Two (2025).',
          'Adams, A., &amp; Bell, B. (2025). Three.',
        ],
        'apa',
      ),
    ).toEqual([
      'Adams, A. (2024). <i>Alone</i>.',
      'Adams, A. (2025a, April 17). <i>One</i> (2nd ed.).',
      'Adams, A. (2025b). Two (2025).',
      'Adams, A., &amp; Bell, B. (2025). Three.',
    ]);
  });

  test('have them in Chicago and Harvard too', () => {
    expect(
      addYearLetters(
        ['Adams, Ada, et al. 2025. “One.” X.', 'Adams, Ada, et al. 2025. “Two 2025.” X.'],
        'chicago-author-date',
      ),
    ).toEqual(['Adams, Ada, et al. 2025a. “One.” X.', 'Adams, Ada, et al. 2025b. “Two 2025.” X.']);
    expect(
      addYearLetters(
        ['Adams <i>et al.</i> (2025) ‘A’.', 'Adams <i>et al.</i> (2025) ‘B’.'],
        'harvard',
      ),
    ).toEqual(['Adams <i>et al.</i> (2025a) ‘A’.', 'Adams <i>et al.</i> (2025b) ‘B’.']);
  });

  test('have them after the words for “undated”', () => {
    const titles = ['One', 'Two'];
    const cite = (start: string): readonly string[] => titles.map((title) => `${start}${title}.`);

    expect(addYearLetters(cite('RAND. (n.d.). '), 'apa')).toEqual([
      'RAND. (n.d.-a). One.',
      'RAND. (n.d.-b). Two.',
    ]);
    expect(addYearLetters(cite('RAND. n.d. '), 'chicago-author-date')).toEqual([
      'RAND. n.d.-a. One.',
      'RAND. n.d.-b. Two.',
    ]);
    expect(addYearLetters(cite('RAND (no date) '), 'harvard')).toEqual([
      'RAND (no date a) One.',
      'RAND (no date b) Two.',
    ]);
  });

  test('have none in styles that tell works apart otherwise', () => {
    const citations = ['Adams, Ada. “One.” 2025.', 'Adams, Ada. “Two.” 2025.'];

    expect(addYearLetters(citations, 'mla')).toBe(citations);
  });

  test('go on after z', () => {
    const citations = Array.from({ length: 28 }, () => 'Adams, A. (2025). X.');

    expect(addYearLetters(citations, 'apa').slice(-3)).toEqual([
      'Adams, A. (2025z). X.',
      'Adams, A. (2025aa). X.',
      'Adams, A. (2025ab). X.',
    ]);
  });
});
