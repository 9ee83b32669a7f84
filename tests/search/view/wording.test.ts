import { describe, expect, test } from 'vitest';
import {
  toAnnouncement,
  toMatchExcerpt,
  toMatchNote,
  toShownSentence,
  toShownSummary,
} from '../../../src/search/view/wording.ts';
import type { SearchAnswer } from '../../../src/search/protocol.ts';

const NOTHING: SearchAnswer = {
  works: { total: 0, results: [] },
  authors: { total: 0, results: [] },
  topics: { total: 0, results: [] },
  facets: { types: [], topics: [], authors: [], publishers: [], years: [] },
  hints: [],
  worksWithoutFilters: 0,
  isName: false,
  isNearest: false,
  isWhole: true,
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

  test('says that there may be more works where summaries were not looked through', () => {
    const answer = { ...NOTHING, works: { total: 12, results: [] }, isWhole: false };

    expect(toAnnouncement(answer)).toBe('at least 12 works');
  });

  test('ends with the hints', () => {
    const said = toAnnouncement({ ...NOTHING, hints: [{ message: 'No field “auther”.' }] });

    expect(said).toBe('0 works. No field “auther”.');
  });

  test('says each hint once, and ends no sentence twice', () => {
    const hint = { message: 'No type matches “x”.' };

    expect(
      toAnnouncement({ ...NOTHING, hints: [hint, { ...hint }, { message: 'Another.' }] }),
    ).toBe('0 works. No type matches “x”. Another.');
  });
});

describe('The note on what matched out of sight', () => {
  const seen = { id: 'a', text: 'Ada', marks: [[0, 3]] } as const;
  const unseen = { id: 'b', text: 'Bo', marks: [] } as const;

  test('is missing where marks show what matched, in a name further down the list too', () => {
    const named = { authors: [unseen], alsoMatched: [seen], topics: [seen] };

    expect(toMatchNote({ ...named, matchedIn: ['title', 'authors', 'topics'] })).toBeUndefined();
  });

  test('is missing where the date shows the year, or nothing was sought', () => {
    const named = { authors: [unseen], alsoMatched: [], topics: [unseen] };

    expect(toMatchNote({ ...named, matchedIn: ['summary', 'year'] })).toBeUndefined();
    expect(toMatchNote({ ...named, matchedIn: [] })).toBeUndefined();
  });

  test('names what results do not show: the publisher, and where the authors worked', () => {
    const named = { authors: [unseen], alsoMatched: [], topics: [unseen] };

    expect(toMatchNote({ ...named, matchedIn: ['venues'] })).toBe(
      'matches its publisher or an affiliation',
    );
  });

  test('says that an author or a topic was found by another name', () => {
    const named = { authors: [unseen], alsoMatched: [], topics: [unseen] };

    expect(toMatchNote({ ...named, matchedIn: ['authors', 'topics'] })).toBe(
      'matches another spelling of an author’s name and another name of a topic',
    );
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

describe('Of a summary', () => {
  const first = 'This sentence is the first and says nothing about what is sought at all.';
  const best = 'Another one names protocols and protocols again.';

  test('results show all where it is short', () => {
    const work = {
      summary: { text: `${first} ${best}`, marks: [[91, 100]] },
      bestSentence: [73, 121],
    } as const;

    expect(toShownSummary(work)).toEqual(work.summary);
  });

  test('results show the best sentence where it is long', () => {
    const text = `${first} ${best} ${first.repeat(5)}`;
    const start = text.indexOf('protocols');
    const work = {
      summary: { text, marks: [[start, start + 9]] },
      bestSentence: [first.length + 1, first.length + 1 + best.length],
    } as const;

    expect(toShownSummary(work)).toEqual({ text: best, marks: [[18, 27]] });
  });

  test('results show the beginning where it is long and nothing matched', () => {
    const { text, marks } = toShownSummary({ summary: { text: first.repeat(9), marks: [] } });

    expect(text.startsWith('This sentence is the first')).toBe(true);
    expect(text.endsWith('…')).toBe(true);
    expect(text.length).toBeLessThan(330);
    expect(marks).toEqual([]);
  });

  test('the dialog shows the best sentence alone', () => {
    const work = {
      summary: { text: `${first} ${best}`, marks: [[91, 100]] },
      bestSentence: [73, 121],
    } as const;

    expect(toShownSentence(work)).toEqual({ text: best, marks: [[18, 27]] });
  });
});
