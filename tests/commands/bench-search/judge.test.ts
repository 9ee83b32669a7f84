import { describe, expect, test } from 'vitest';
import { isRight, judge, toFacts } from '../../../scripts/bench/search/judge.ts';

const lanterns = toFacts({ title: 'Lanterns for Deep Harbours', family: ['Ilves', 'Òrbaldi'] });
const kelp = toFacts({ title: "Slow-Growing Kelp and Morrow's Rope", family: ['van de Kelp'] });
const gulls = toFacts({ title: 'What Gulls Remember', family: ['Quist-Børge'] });
const terns = toFacts({ title: 'What Terns Forget', family: ['Quist-Børge', 'Ilves'] });
const FACTS = [lanterns, kelp, gulls, terns];

describe('A record is right', () => {
  test('where the query lists its number', () => {
    expect(isRight([0, 2], 2, gulls)).toBe(true);
    expect(isRight([0, 2], 1, kelp)).toBe(false);
  });

  test('where one of its authors has the whole family name, whatever its diacritics', () => {
    expect(isRight({ sn: 'orbaldi' }, 0, lanterns)).toBe(true);
    expect(isRight({ sn: 'quist-borge' }, 2, gulls)).toBe(true);
    expect(isRight({ sn: 'van de kelp' }, 1, kelp)).toBe(true);
    expect(isRight({ sn: 'kelp' }, 1, kelp)).toBe(false);
  });

  test('where its title has the word, and not only a part of one', () => {
    expect(isRight({ ti: 'growing' }, 1, kelp)).toBe(true);
    expect(isRight({ ti: 'grow' }, 1, kelp)).toBe(false);
    expect(isRight({ ti: 'owing' }, 1, kelp)).toBe(false);
  });

  test('where its title has all the words in any order, the last one at least begun', () => {
    expect(isRight({ pre: ['harbours', 'lan'] }, 0, lanterns)).toBe(true);
    expect(isRight({ pre: ['slow', 'growing', 'ke'] }, 1, kelp)).toBe(true);
    expect(isRight({ pre: ['l'] }, 0, lanterns)).toBe(true);
    expect(isRight({ pre: ['harb', 'lanterns'] }, 0, lanterns)).toBe(false);
    expect(isRight({ pre: ['deep', 'arbours'] }, 0, lanterns)).toBe(false);
  });

  test('where an apostrophe is typed or left out', () => {
    expect(isRight({ ti: 'morrows' }, 1, kelp)).toBe(true);
  });
});

describe('An answer', () => {
  test('counts by the rank of the first right work', () => {
    const rel = { sn: 'quist-borge' };

    expect(judge({ rel }, [2, 3], FACTS).reciprocalRank).toBe(1);
    expect(judge({ rel }, [0, 1, 3, 2], FACTS).reciprocalRank).toBe(1 / 3);
    expect(judge({ rel }, [0, 1], FACTS).reciprocalRank).toBe(0);
    expect(judge({ rel }, [], FACTS).reciprocalRank).toBe(0);
  });

  test('counts by the share of the listed works that it has', () => {
    expect(judge({ rel: [0, 3] }, [1, 3], FACTS).recall).toBe(1 / 2);
    expect(judge({ rel: [0, 3] }, [3, 0], FACTS).recall).toBe(1);
  });

  test('has all that it can hold where more than ten works are listed', () => {
    const rel = Array.from({ length: 20 }, (_, number) => number);
    const facts = rel.map(() => gulls);

    expect(judge({ rel }, rel.slice(10), facts).recall).toBe(1);
    expect(judge({ rel }, rel.slice(15), facts).recall).toBe(1 / 2);
  });

  test('is whole with one right work where a name or a word says what is right', () => {
    expect(judge({ rel: { sn: 'quist-borge' } }, [0, 3], FACTS).recall).toBe(1);
    expect(judge({ rel: { pre: ['what', 'g'] } }, [2, 3], FACTS).recall).toBe(1);
    expect(judge({ rel: { ti: 'gulls' } }, [0, 1, 3], FACTS).recall).toBe(0);
  });

  test('is not better for more than ten works, for a work twice, or for one that is not there', () => {
    const facts = [...Array.from({ length: 10 }, () => kelp), gulls];
    const eleven = facts.map((_, number) => number);

    expect(judge({ rel: [10] }, eleven, facts)).toEqual({ reciprocalRank: 0, recall: 0 });
    expect(judge({ rel: [0, 1] }, [0, 0], FACTS).recall).toBe(1 / 2);
    expect(judge({ rel: [99] }, [99], FACTS)).toEqual({ reciprocalRank: 0, recall: 0 });
  });
});
