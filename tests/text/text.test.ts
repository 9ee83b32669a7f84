import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { toSlug } from '../../src/text/slug.ts';
import { findNearest } from '../../src/text/suggest.ts';
import { keepInitials, toTypographic, toTypographicName } from '../../src/text/typography.ts';

test('Folding makes a name comparable: case and diacritics go, letters stay', () => {
  const names = [
    'Sören',
    'HUSZÁR',
    'Łukasz',
    'Straße',
    'Ægir Þór',
    'Atılım Güneş',
    'Αθήνα',
    '姚期智',
  ];
  expect(names.map(fold)).toEqual([
    'soren',
    'huszar',
    'lukasz',
    'strasse',
    'aegir thor',
    'atilim gunes',
    'αθηνα',
    '姚期智',
  ]);
});

test('A name becomes a piece of an address', () => {
  expect(
    ["King's College, London", 'GOV.UK', 'China Local/Global', 'Éditions  du Seuil –'].map(toSlug),
  ).toEqual(['kings-college-london', 'gov-uk', 'china-local-global', 'editions-du-seuil']);
});

test('Vowel signs tell names apart in an address, and signs that cannot be seen do not', () => {
  expect(
    ['की', 'का', 'कि\u200Dताब', 'ก้าวหน้า', 'co\u00ADop', '❤\uFE0F Press', '1\uFE0F\u20E3'].map(
      toSlug,
    ),
  ).toEqual(['की', 'का', 'किताब', 'ก้าวหน้า', 'coop', 'press', '1\u20E3']);
  expect(['—', '\u0301', '???'].map(toSlug)).toEqual(['', '', '']);
});

describe('Typography', () => {
  test('Quotes curl by where they stand, and an apostrophe is not an opening quote', () => {
    expect(toTypographic(`"China's 'new' way" (the '90s)`)).toBe('“China’s ‘new’ way” (the ’90s)');
  });

  test('A dash between numbers and two hyphens between words become en dashes; compounds keep their hyphen', () => {
    expect(toTypographic('1-2 November -- Evaluations -- AISIs? Third-party GPT-4')).toBe(
      '1–2 November – Evaluations – AISIs? Third-party GPT-4',
    );
  });

  test('An initial is not torn from what follows it', () => {
    expect(keepInitials('Robert F. Trager')).toBe('Robert F.\u00A0Trager');
    expect(keepInitials('A. Feder Cooper')).toBe('A.\u00A0Feder Cooper');
  });

  test('In a name a single quote is an apostrophe wherever it stands; double ones hold a nickname; hyphens stay', () => {
    expect(
      [
        "Cullen O'Keefe",
        "Gerard 't Hooft",
        'David "davidad" Dalrymple',
        "King's College, Room 1-2",
      ].map(toTypographicName),
    ).toEqual([
      'Cullen O’Keefe',
      'Gerard ’t Hooft',
      'David “davidad” Dalrymple',
      'King’s College, Room 1-2',
    ]);
    expect(toTypographicName('Robert F. Trager')).toBe('Robert F.\u00A0Trager');
  });
});

describe('Did you mean', () => {
  const authors = ['mary-shelley', 'robert-f-trager', 'ben-bucknall', 'percy-shelley'];

  test('Slips, initials and another order are understood', () => {
    expect(
      ['mary-shelly', 'm-shelley', 'r-trager', 'shelley-mary', 'bne-bucknall'].map((id) =>
        findNearest(id, authors),
      ),
    ).toEqual(['mary-shelley', 'mary-shelley', 'robert-f-trager', 'mary-shelley', 'ben-bucknall']);
  });

  test('What is far from everything gets no suggestion', () => {
    expect(findNearest('ada-lovelace', authors)).toBeUndefined();
    // Two edits make anything of a word of two letters.
    expect(['中文', 'ia', 'ao'].map((word) => findNearest(word, ['ai']))).toEqual([
      undefined,
      undefined,
      'ai',
    ]);
  });
});
