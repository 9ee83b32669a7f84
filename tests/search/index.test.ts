import { describe, expect, test } from 'vitest';
import { byTitle } from '../../src/catalogue/sorting.ts';
import { buildIndex } from '../../src/search/builder/build-index.ts';
import { toBytes } from '../../src/search/builder/cut-parts.ts';
import { createEngine } from '../../src/search/engine/engine.ts';
import type { Engine } from '../../src/search/engine/engine.ts';
import { SearchFailure, toFailure } from '../../src/search/failure.ts';
import { INDEX_VERSION } from '../../src/search/format/index-format.ts';
import { openIndex } from '../../src/search/format/index-reader.ts';
import type { Bytes } from '../../src/search/format/index-reader.ts';
import { NO_FILTERS } from '../../src/search/protocol.ts';
import { readManifest } from '../../src/search/format/read-json.ts';
import { readIndexOf } from './library.ts';
import { createRandom, makeLibrary } from './made-library.ts';
import { createScan } from './reference.ts';

const SMALL = makeLibrary(40);
const LARGE = makeLibrary(400);

/** Words as readers type them: from one work, of four letters or more, the last one perhaps not finished. */
function listQueries(library: typeof SMALL, count: number): readonly (readonly string[])[] {
  const random = createRandom(7);
  return Array.from({ length: count }, () => {
    const work = library.works[Math.floor(random() * library.works.length)];
    const source = random() < 0.7 ? work?.title : work?.summary;
    const words = (source ?? '').split(' ').filter((word) => word.length >= 4);
    const from = Math.floor(random() * Math.max(1, words.length - 2));
    const taken = words.slice(from, from + 1 + Math.floor(random() * 3));
    const last = taken.at(-1) ?? '';
    const typed = random() < 0.5 ? last : last.slice(0, Math.max(4, Math.ceil(last.length / 2)));
    return [...taken.slice(0, -1), typed];
  }).filter((words) => words.every((word) => word.length >= 4));
}

/** Whether a title has words one after the other; the last one may go on. */
function hasBeside(title = '', words: string): boolean {
  return ` ${title.toLowerCase()}`.includes(` ${words.toLowerCase()}`);
}

describe.each([
  ['in one file', SMALL],
  ['in many files', LARGE],
])('An index %s', (_, library) => {
  test('ranks as somebody would who read every work', async () => {
    const scan = createScan(library);
    const engine = createEngine(readIndexOf(library));
    const titles = new Map(library.works.map(({ id, title }) => [id, title]));
    let compared = 0;
    for (const words of listQueries(library, 150)) {
      const expected = scan(words);
      if (expected.size === 0) continue;
      const request = { text: words.join(' '), filters: NO_FILTERS, sort: 'relevance' } as const;
      const found = await engine.list(request);
      expect(found.toSorted(), request.text).toEqual([...expected.keys()].toSorted());
      // The engine reckons with fewer digits, so that near ties may be turned.
      // Of the best ones, those come first that have the words side by side in their titles.
      const scores = found.map((id, place) => {
        const isBeside = place < 10 && words.length > 1 && hasBeside(titles.get(id), request.text);
        return (expected.get(id) ?? 0) + (isBeside ? 1000 : 0);
      });
      const rises = scores.filter(
        (score, place) => score > (scores[place - 1] ?? Infinity) + 0.001,
      );
      expect(rises, request.text).toEqual([]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(100);
  });

  test('finds a work by each of its identifiers, however it is written', async () => {
    const engine = createEngine(readIndexOf(library));
    for (const text of ['10.1000/17', 'doi:10.1000/17', 'https://doi.org/10.1000/17']) {
      const request = { text, filters: NO_FILTERS, sort: 'relevance' } as const;
      expect(await engine.list(request)).toEqual(['work-17']);
    }
  });

  test('finds the works that are open, those that are not, and both without the field', async () => {
    const engine = createEngine(readIndexOf(library));
    const list = (text: string): Promise<readonly string[]> =>
      engine.list({ text, filters: NO_FILTERS, sort: 'relevance' });
    const idsWhere = (isOpen: boolean): readonly string[] =>
      library.works.filter((work) => work.isOpen === isOpen).map(({ id }) => id);

    expect(await list('is:open')).toEqual(idsWhere(true));
    expect(await list('-is:open')).toEqual(idsWhere(false));
    expect(await list('')).toEqual(library.works.map(({ id }) => id));
  });

  test('gives all works before the facets are counted, in the order of the whole answer', async () => {
    const engine = createEngine(readIndexOf(library));
    for (const words of listQueries(library, 20)) {
      const limits = { works: 10, authors: 3, topics: 3 };
      const request = {
        text: words.join(' '),
        filters: NO_FILTERS,
        sort: 'relevance',
        limits,
      } as const;
      const { facets, ...whole } = await engine.search({ ...request, depth: 'whole' });
      const works = await engine.search({ ...request, depth: 'works' });
      expect(facets?.years.length).toBeGreaterThan(0);
      expect({ ...works, facets: undefined }).toEqual({ ...whole, facets: undefined });
    }
  });

  test('gives a quick answer whose works are among those of the whole one', async () => {
    const engine = createEngine(readIndexOf(library));
    for (const words of listQueries(library, 20)) {
      const request = { text: words.join(' '), filters: NO_FILTERS, sort: 'relevance' } as const;
      const limits = { works: 10, authors: 0, topics: 0 };
      const quick = await engine.search({ ...request, depth: 'quick', limits });
      const whole = new Set(await engine.list(request));
      expect(quick.works.results.filter(({ id }) => !whole.has(id))).toEqual([]);
    }
  });
});

describe('a word that stands once in a library of many files, in a summary', () => {
  const texts = new Map([
    [17, 'About qzx and nothing else.'],
    [230, '量子の話'],
    [301, 'The brontosaurian 𠀀 of old.'],
  ]);
  const works = LARGE.works.map((work, number) => {
    const summary = texts.get(number);
    return summary === undefined ? work : { ...work, summary };
  });
  const engine = createEngine(readIndexOf({ ...LARGE, works }));

  test.each([
    ['qzx', 'work-17'],
    ['qzx nothing', 'work-17'],
    ['量子', 'work-230'],
    ['の話', 'work-230'],
    ['𠀀', 'work-301'],
    ['brontosaurian', 'work-301'],
    ['brontos', 'work-301'],
  ])('is found by “%s”', async (text, id) => {
    expect(await engine.list({ text, filters: NO_FILTERS, sort: 'relevance' })).toEqual([id]);
  });
});

describe('the author whom a filter names', () => {
  test.each(['1789', 'x'.repeat(45), 'anna-ilves-3', 'a-'.repeat(300) + 'b'])(
    'is found by the id “%s”, whatever it is made of',
    async (id) => {
      const authors = LARGE.authors.map((author, number) =>
        number === 0 ? { ...author, id } : author,
      );
      const works = LARGE.works.map((work, number) =>
        number === 3 ? { ...work, authors: [0] } : { ...work, authors: [1] },
      );
      const engine = createEngine(readIndexOf({ ...LARGE, authors, works }));
      const filters = { ...NO_FILTERS, authors: [id] };

      expect(await engine.list({ text: '', filters, sort: 'relevance' })).toEqual(['work-3']);
    },
  );
});

describe('the order by title', () => {
  test('passes over articles and signs at the beginning, as the lists of the catalogue do', async () => {
    const titles = ['The Zebra', 'A Quagga', '“An Okapi”', 'Lion 10', 'Lion 9', 'lion'];
    const works = SMALL.works.slice(0, titles.length).map((work, number) => {
      return { ...work, title: titles[number] ?? '' };
    });
    const engine = createEngine(readIndexOf({ ...SMALL, works }));
    const ids = await engine.list({ text: '', filters: NO_FILTERS, sort: 'title' });

    expect(ids.map((id) => works.find((work) => work.id === id)?.title)).toEqual(
      works.toSorted(byTitle).map(({ title }) => title),
    );
  });
});

describe('the files of an index', () => {
  test('are one for a small library, and many for a larger one', () => {
    expect(buildIndex(SMALL)).toHaveLength(1);
    expect(buildIndex(LARGE).length).toBeGreaterThan(20);
  });

  test('are the same for the same library', () => {
    expect(buildIndex(makeLibrary(400))).toEqual(buildIndex(LARGE));
  });

  test('all have other names as soon as one work has changed', () => {
    const [first, ...others] = LARGE.works;
    if (!first) throw new Error('no works');
    const changed = { ...LARGE, works: [{ ...first, summary: 'Another one.' }, ...others] };

    const names = new Set(buildIndex(LARGE).map(({ name }) => name));

    expect(buildIndex(changed).filter(({ name }) => names.has(name))).toEqual([]);
  });

  test('bear the same eight digits, which the first file tells', () => {
    const files = buildIndex(LARGE);
    const editions = new Set(
      files.map(({ name }) => /-([0-9a-f]{8})\.(?:bin|json)$/u.exec(name)?.[1]),
    );

    expect(editions.size).toBe(1);
    expect(readIndexOf(LARGE).manifest.edition).toBe([...editions][0]);
  });
});

describe('an index that cannot be read', () => {
  const [first] = buildIndex(LARGE);
  const noFile = (): Promise<never> => Promise.reject(new Error('offline'));

  const toFirstFile = (manifest: string): Bytes =>
    toBytes((writer) => {
      const text = new TextEncoder().encode(manifest);
      writer.writeNumber(text.length);
      writer.writeBytes(text);
    });
  const { manifest: whole } = readManifest(first.bytes);
  const headless = {
    ...whole,
    sections: { ...whole.sections, lexicon: { parts: 0 } },
  };

  test('is said to be of another version where the manifest says so', () => {
    expect(() => openIndex(toFirstFile('{"version":99}'), noFile)).toThrow('reload the page');
  });

  test.each([
    ['empty', new Uint8Array()],
    ['a page of the host', new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['cut off', first.bytes.slice(0, 400)],
    ['one without a lexicon', toFirstFile(JSON.stringify(headless))],
    ['a manifest without its parts', toFirstFile(`{"version":${String(INDEX_VERSION)}}`)],
  ])('is said to be damaged where the file is %s', (_, bytes) => {
    expect(() => openIndex(bytes, noFile)).toThrow(
      new SearchFailure('The search index came damaged; reload the page.', 'reload'),
    );
  });

  const page = new TextEncoder().encode(
    '<!doctype html>\n<title>Not found</title>\n<p>Sorry</p>\n',
  );
  const half = (bytes: Bytes): Bytes => bytes.slice(0, bytes.length / 2);
  test.each([
    ['works', 'a page of the host', () => page],
    ['works', 'half of itself', half],
    ['authors', 'half of itself', half],
    ['ids', 'half of itself', half],
    ['lookups', 'a page of the host', () => page],
    ['lookups', 'half of itself', half],
    ['main', 'half of itself', half],
  ] as const)('takes %s that came as %s for a failed fetch', async (section, _what, damage) => {
    const files = new Map(buildIndex(LARGE).map(({ name, bytes }) => [name, bytes]));
    const damaged = (name: string): boolean => name.startsWith(`${section}-`);
    let state: 'always' | 'once' | 'never' = 'always';
    const engineOf = (): Engine =>
      createEngine(
        openIndex(first.bytes, (name, isAnew) => {
          const bytes = files.get(name);
          if (!bytes) return Promise.reject(new Error(`no file ${name}`));
          const isDamaged = state === 'always' || (state === 'once' && isAnew !== true);
          return Promise.resolve(damaged(name) && isDamaged ? damage(bytes) : bytes);
        }),
      );
    const title = LARGE.works[200]?.title ?? '';
    const text = section === 'lookups' ? '10.1000/200' : title;
    const search = async (engine: Engine): Promise<readonly unknown[]> => {
      const limits = { works: 5, authors: 5, topics: 5 };
      const request = { text, filters: NO_FILTERS, sort: 'relevance' } as const;
      const answer = await engine.search({ ...request, depth: 'whole', limits });
      const ids = await engine.list(request);
      const { authors } = await engine.search({
        ...request,
        text: LARGE.authors[3]?.name ?? '',
        depth: 'whole',
        limits,
      });
      return [answer.works, ids, authors];
    };
    const engine = engineOf();

    await expect(search(engine)).rejects.toThrow(
      new SearchFailure('The search index came damaged; reload the page.', 'reload'),
    );
    state = 'never';
    const right = await search(engine);
    state = 'once';

    expect(await search(engineOf())).toEqual(right);
  });

  test('tries a part again that could not be fetched, and keeps answering from what is there', async () => {
    const files = new Map(buildIndex(LARGE).map(({ name, bytes }) => [name, bytes]));
    let isOnline = true;
    const engine = createEngine(
      openIndex(first.bytes, (name) => {
        const bytes = isOnline ? files.get(name) : undefined;
        return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('offline'));
      }),
    );
    const ask = async (text: string): Promise<number> => {
      const limits = { works: 1, authors: 0, topics: 0 };
      const request = {
        text,
        filters: NO_FILTERS,
        sort: 'relevance',
        depth: 'whole',
        limits,
      } as const;
      return (await engine.search(request)).works.total;
    };
    const [known, other] = [LARGE.works[0]?.title ?? '', LARGE.works[200]?.title ?? ''];
    const before = await ask(known);

    isOnline = false;
    expect(await ask(known)).toBe(before);
    await expect(ask(other)).rejects.toThrow('offline');

    isOnline = true;
    expect(await ask(other)).toBeGreaterThan(0);
  });
});

test('An error that nobody foresaw is told in a sentence for the reader, not in its own words', () => {
  const { message, remedy } = toFailure(new TypeError('undefined is not an object'));

  expect({ message, remedy }).toEqual({
    message: 'Search failed; reload the page to try again.',
    remedy: 'reload',
  });
});
