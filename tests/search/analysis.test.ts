import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIdTerms, toNameWords, toWords } from '../../src/search/analysis.ts';

const termsOf = (text: string): readonly string[] => toWords(text).map(({ term }) => term);

describe('words of a text', () => {
  test.each([
    ['Huszár Łukasz Þórir', ['huszar', 'lukasz', 'thorir']],
    ['Straße Æsir œuvre', ['strasse', 'aesir', 'oeuvre']],
    ["O’Gara O'Keefe", ['ogara', 'okeefe']],
    ["China’s governments' aims", ['china', 'governments', 'aims']],
    ['état E\u0301TAT', ['etat', 'etat']],
    ['2024–2025, v2.0', ['2024', '2025', 'v2', '0']],
    ['Θεός и мир', ['θεος', 'и', 'мир']],
    ['人工知能', ['人工', '工知', '知能', '人', '工', '知', '能']],
    ['法 AI', ['法', 'ai']],
    ['データ', ['デー', 'ータ', 'デ', 'ー', 'タ']],
    ['時々', ['時々', '時', '々']],
    ['ﾃﾞｰﾀ', ['デー', 'ータ', 'デ', 'ー', 'タ']],
    ['「東京」、大阪', ['東京', '大阪', '東', '京', '大', '阪']],
    ['인공 지능', ['인공', '지능']],
    ['ที่', ['ที่']],
    ['हिन्दी में', ['हिन्दी', 'में']],
    ['كِتَاب', ['كِتَاب']],
    ['שָׁלוֹם', ['שָׁלוֹם'.normalize('NFKD').normalize('NFC')]],
    ['super\u00ADvision of re\u00ADsearch —', ['supervision', 'of', 'research']],
    ['½', ['1', '2']],
    ['Robert\u00A0F. Trager', ['robert', 'f', 'trager']],
    ['— … “” \uD800 \u0000', []],
  ])('“%s” has the words %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  test('A text in plain letters has the same words as part of one that has others too', () => {
    const sign = fc.constantFrom(...Array.from("abZ09 .-'’‘“”–—…,;()_|\u00A0\u2011\n\u0000"));
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 40 }), (text) => {
        expect(toWords(text)).toEqual(toWords(`${text} Ж`).slice(0, -1));
      }),
      { numRuns: 2000 },
    );
  });

  test('What a hyphen joins counts in its parts and as one word', () => {
    expect(termsOf('post-training of state-of-the-art')).toEqual([
      ...['post', 'training', 'posttraining', 'of'],
      ...['state', 'of', 'the', 'art', 'stateoftheart'],
    ]);
  });

  test('Letters with points between them are one word as well', () => {
    expect(termsOf('U.S. end. Next')).toEqual(['u', 's', 'us', 'end', 'next']);
  });

  test('A word says where it stands in the text as it was written', () => {
    const text = 'Die Straße: ﬁne Ægis';

    expect(toWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Die',
      'Straße',
      'ﬁne',
      'Ægis',
    ]);
  });
});

describe('terms of an author’s id', () => {
  test.each([
    ['robert-trager', ['robert', 'trager']],
    ['robert-long-2', ['robert', 'long']],
    ['1789', ['1789']],
    ['x'.repeat(45), ['x'.repeat(40)]],
  ])('“%s” has the terms %j', (id, terms) => {
    expect(toIdTerms(id)).toEqual(terms);
  });
});

describe('words of a name', () => {
  test('Initials of given names are a word', () => {
    expect(toNameWords('Robert F. Trager').map(({ term }) => term)).toEqual([
      'robert',
      'f',
      'trager',
      'rf',
    ]);
  });

  test('Every beginning of the given names has initials', () => {
    expect(toNameWords('Anna Bea Cara Dahl').map(({ term }) => term)).toContain('ab');
    expect(toNameWords('Anna Bea Cara Dahl').map(({ term }) => term)).toContain('abc');
  });
});
