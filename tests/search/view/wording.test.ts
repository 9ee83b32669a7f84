import { describe, expect, test } from 'vitest';
import { toAnnouncement, toMatchExcerpt, toMatchNote } from '../../../src/search/view/wording.ts';
import type { SearchAnswer } from '../../../src/search/protocol.ts';

const NOTHING: SearchAnswer = {
  works: { total: 0, results: [] },
  authors: { total: 0, results: [] },
  topics: { total: 0, results: [] },
  facets: { types: [], topics: [], authors: [], years: [] },
  hints: [],
  isName: false,
  isNearest: false,
};

describe('An announcement', () => {
  test('counts works, authors and topics', () => {
    const answer = {
      ...NOTHING,
      works: { total: 12, results: [] },
      authors: { total: 3, results: [] },
      topics: { total: 1, results: [] },
    };

    const said = toAnnouncement(answer);

    expect(said).toBe('12 works, 3 authors and 1 topic');
  });

  test('leaves out authors and topics that were not found, and says that no work was', () => {
    const said = toAnnouncement(NOTHING);

    expect(said).toBe('0 works');
  });

  test('ends with the hints', () => {
    const said = toAnnouncement({ ...NOTHING, hints: [{ message: 'No field “auther”.' }] });

    expect(said).toBe('0 works. No field “auther”.');
  });
});

describe('The note on where words were found', () => {
  test('names the fields', () => {
    expect(toMatchNote(['authors', 'summary'])).toBe('found in authors and summary');
  });

  test('names the fields beside the title where the title has only some of the words', () => {
    expect(toMatchNote(['title', 'authors'])).toBe('also in authors');
  });

  test('is missing where the title has the words, or nothing was sought', () => {
    expect([toMatchNote(['title']), toMatchNote([])]).toEqual([undefined, undefined]);
  });
});

describe('An excerpt', () => {
  test('of a short text is the whole text', () => {
    const whole = { text: 'Rivals can share protocols.', marks: [[17, 26]] } as const;

    expect(toMatchExcerpt(whole)).toEqual(whole);
  });

  test('is cut between words around the first match, and its marks move with it', () => {
    const text = 'one two three four five six seven eight nine ten';

    const excerpt = toMatchExcerpt({ text, marks: [[19, 23]] }, 10, 20);

    expect(excerpt).toEqual({ text: '…four five six seven…', marks: [[6, 10]] });
  });

  test('keeps a match that is longer than the excerpt should be', () => {
    const word = 'x'.repeat(60);
    const text = `see ${word} end`;

    const excerpt = toMatchExcerpt({ text, marks: [[4, 64]] }, 10, 20);

    expect(excerpt).toEqual({ text, marks: [[4, 64]] });
  });
});
