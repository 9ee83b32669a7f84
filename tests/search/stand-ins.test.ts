import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/search/engine/engine.ts';
import type { Engine } from '../../src/search/engine/engine.ts';
import { NO_FILTERS } from '../../src/search/protocol.ts';
import { aCatalogue, aWork } from '../support/builders.ts';
import { askEngine, createEngineOf, idsOf, readIndexOf } from './library.ts';
import { makeLibrary } from './made-library.ts';

/** A library of works with these titles, whose ids are their places. */
function createEngineWith(...titles: readonly string[]): Engine {
  return createEngineOf(
    aCatalogue(...titles.map((title, place) => aWork(`w${String(place)}`, { title }))),
  );
}

async function find(engine: Engine, text: string): Promise<readonly string[]> {
  return idsOf((await askEngine(engine, text)).works);
}

describe('what a typed word stands for', () => {
  test('An acronym stands for the title that spells it out, small words passed over', async () => {
    const engine = createEngineWith(
      'Reinforcement Learning from Human Feedback',
      'Rules for Lending Horses',
    );

    expect(await find(engine, 'RLHF')).toEqual(['w0']);
  });

  test('A work whose whole title was typed comes before a newer one that has the same words', async () => {
    const engine = createEngineOf(
      aCatalogue(
        aWork('turned', { title: 'The Machines of Rules', published: '2020' }),
        aWork('whole', { title: 'The Rules of Machines', published: '1950' }),
      ),
    );
    const request = { text: 'the rules of machines', filters: NO_FILTERS } as const;

    expect(await find(engine, request.text)).toEqual(['whole', 'turned']);
    expect(await engine.list({ ...request, sort: 'relevance' })).toEqual(['whole', 'turned']);
    expect(await engine.list({ ...request, sort: 'newest' })).toEqual(['turned', 'whole']);
  });

  test('The words that spell an acronym out are marked, and said to be the match', async () => {
    const engine = createEngineWith('On Reinforcement Learning from Human Feedback, again');
    const [work] = (await askEngine(engine, 'RLHF again')).works.results;

    expect(work?.title.marks.map(([start, end]) => work.title.text.slice(start, end))).toEqual([
      'Reinforcement',
      'Learning',
      'Human',
      'Feedback',
      'again',
    ]);
    expect(work?.matchedIn).toEqual([]);
  });

  test('A title that spells an acronym out tells more than the acronym in a summary', async () => {
    const engine = createEngineOf(
      aCatalogue(
        aWork('mention', { title: 'Notes', summary: 'On RLHF and much else that is in use.' }),
        aWork('spelt', { title: 'Reinforcement Learning from Human Feedback' }),
      ),
    );

    expect(await find(engine, 'RLHF')).toEqual(['spelt', 'mention']);
  });

  test('An acronym in the plural stands for what it spells', async () => {
    const engine = createEngineWith('Confidence Building Measures', 'Other matters');

    expect(await find(engine, 'CBMs')).toEqual(['w0']);
  });

  test('A number is never taken for another', async () => {
    const engine = createEngineWith('Forecasts for 20255', 'Trends of 20265');
    const { works, hints } = await askEngine(engine, '20256');

    expect([idsOf(works), hints]).toEqual([[], []]);
  });

  test('No word is taken for one that stands in every sentence', async () => {
    const engine = createEngineWith('Cats and dogs', 'Cats alone');
    const { hints } = await askEngine(engine, 'cats andy');

    expect(hints).toEqual([{ message: 'Nothing here has “andy”.', suggestion: 'cats' }]);
  });

  test('A short acronym that stands nowhere is not taken for a word that looks like it', async () => {
    const engine = createEngineWith('What we gain');

    expect(await find(engine, 'GSAI')).toEqual([]);
    expect(await find(engine, 'gian')).toEqual(['w0']);
  });

  test('Words that stand side by side in a title as they were typed come before others', async () => {
    const engine = createEngineOf(
      aCatalogue(
        aWork('apart', {
          title: 'Safety of AI: a Report, and a Report on the Safety of AI',
          summary: 'A report on AI safety. The AI safety report.',
          published: '2025',
        }),
        aWork('beside', { title: 'The International AI Safety Report', published: '1999' }),
      ),
    );

    expect(await find(engine, 'ai safety report')).toEqual(['beside', 'apart']);
    expect(await find(engine, 'ai safety rep')).toEqual(['beside', 'apart']);
    expect(await find(engine, '"AI Safety Report"')).toEqual(['beside', 'apart']);
  });

  test('Two neighbours stand for the word that they make together', async () => {
    const engine = createEngineWith('Selfsupervised vision', 'Another self');

    expect(await find(engine, 'self supervised vision')).toEqual(['w0']);
  });

  test('A verb in e stands for its gerund, however many works have the verb itself', async () => {
    const titles = Array.from({ length: 5 }, (_, place) => `We compute ${String(place)}`);
    const engine = createEngineWith(...titles, 'Computing');

    expect((await find(engine, 'compute')).toSorted()).toEqual([
      'w0',
      'w1',
      'w2',
      'w3',
      'w4',
      'w5',
    ]);
  });

  test('One slip is more likely than two', async () => {
    const engine = createEngineWith('Verifikation', 'Verifikacion', 'Other');

    expect(await find(engine, 'verifikatiom')).toEqual(['w0']);
  });
});

describe('the order by arrival', () => {
  test('begins with what came last, and ends with what nobody knows of', async () => {
    const days = ['2024-01-05', '2025-03-01', undefined, '2024-12-31'];
    const works = days.map((added, place) => {
      return aWork(`w${String(place)}`, { ...(added === undefined ? {} : { added }) });
    });
    const engine = createEngineOf(aCatalogue(...works));
    const { works: found } = await askEngine(engine, '', {}, { sort: 'added' });

    expect(idsOf(found)).toEqual(['w1', 'w3', 'w0', 'w2']);
  });
});

describe('a library of many files', () => {
  const made = makeLibrary(300);
  const [name, family] = ['Robert F. Trager', 'Trager'];
  const engine = createEngine(
    readIndexOf({
      ...made,
      authors: made.authors.map((author, number) =>
        number === 5 ? { ...author, id: 'robert-trager', name, family } : author,
      ),
      works: made.works.map((work, number) => {
        if (number === 40) return { ...work, title: '人工知能の研究', authors: [5] };
        return { ...work, authors: work.authors.filter((author) => author !== 5) };
      }),
    }),
  );

  test.each(['R. F. Trager', 'Trager RF', 'Trager, Robert', 'trager', '人工知能', '知能', '知'])(
    'finds the one work that “%s” asks for',
    async (text) => {
      expect(await find(engine, text)).toEqual(['work-40']);
    },
  );
});
