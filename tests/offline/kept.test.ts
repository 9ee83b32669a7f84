import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Copy } from '../../src/offline/copy.ts';
import { openKept } from '../../src/offline/kept.ts';
import type { Group, Kept } from '../../src/offline/kept.ts';
import { listPages } from '../../src/offline/list-pages.ts';
import { readPageFacts, withPageFacts } from '../../src/offline/page-facts.ts';
import { FILES, OPENED } from '../../src/offline/rooms.ts';
import { makeRoom, removeRemains } from '../../src/offline/tidy.ts';
import { createMemoryCaches } from '../support/memory-caches.ts';

const HOME = 'https://library.example/lib/';

/** A copy of a text that was sent compressed, as hosts do it. */
function aCopy(text: string, type = 'text/html; charset=utf-8'): Copy {
  const sent = { 'content-type': type, 'content-encoding': 'br', 'content-length': '3', vary: '*' };
  const body = new TextEncoder().encode(text).buffer;
  return { headers: new Headers(sent), body };
}

let kept: Kept;
let now = 0;

beforeEach(() => {
  vi.stubGlobal('caches', createMemoryCaches());
  // Copies are of different ages, however quick the machine is.
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 1));
  kept = openKept(HOME);
});

const put = (group: Group, name: string, copy = aCopy(name)): Promise<void> =>
  kept.put(group, HOME + name, copy);
const listNames = async (group: Group): Promise<readonly string[]> =>
  (await kept.list(group)).map(({ url }) => url.slice(HOME.length));

describe('What is kept', () => {
  it('is the answer with its body as it is read, whatever the host compressed', async () => {
    await put('opened', 'works/', aCopy('Wörter'));
    const found = await kept.find(`${HOME}works/`, ['start', 'opened']);

    expect(await found?.text()).toBe('Wörter');
    expect(found?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(['content-encoding', 'vary'].map((name) => found?.headers.has(name))).toEqual([
      false,
      false,
    ]);
    expect(await kept.list('opened')).toMatchObject([{ url: `${HOME}works/`, bytes: 7 }]);
  });

  it('is found in the groups that are asked for, in their order', async () => {
    await put('opened', 'a/');
    await put('saved', 'a/');

    expect(await kept.findGroup(`${HOME}a/`, ['start', 'saved', 'opened'])).toBe('saved');
    expect(await kept.findGroup(`${HOME}a/`, ['start'])).toBeUndefined();
    expect(await kept.find(`${HOME}b/`, ['saved', 'opened'])).toBeUndefined();
  });

  it('is the newest of its group when it is kept again', async () => {
    for (const name of ['a/', 'b/', 'a/']) await put('opened', name);

    expect(await listNames('opened')).toEqual(['b/', 'a/']);
  });

  it('changes its group and keeps its age', async () => {
    for (const name of ['a/', 'b/']) await put('opened', name);
    await put('saved', 'c/');

    expect(await kept.move(`${HOME}a/`, 'opened', 'saved')).toBe(true);
    expect(await kept.move(`${HOME}x/`, 'opened', 'saved')).toBe(false);
    expect(await listNames('opened')).toEqual(['b/']);
    expect(await listNames('saved')).toEqual(['a/', 'c/']);
  });

  it('is of one site alone, and not of those below it or above', async () => {
    const others = ['https://library.example/', `${HOME}below/`].map(openKept);
    for (const other of others) await other.put('opened', `${HOME}a/`, aCopy('a'));
    await (await caches.open('offline:/lib/:of-an-earlier-form')).put('a', new Response('a'));
    await kept.removeOthers();

    expect(await listNames('opened')).toEqual([]);
    expect(await caches.keys()).toEqual([
      'offline:/:opened',
      'offline:/lib/below/:opened',
      'offline:/lib/:opened',
    ]);
  });

  it('is nothing where the browser has no room or forbids it, and nothing fails', async () => {
    vi.stubGlobal('caches', createMemoryCaches(5));
    await put('opened', 'a/', aCopy('large enough'));
    expect(await listNames('opened')).toEqual([]);

    const forbidden = (): Promise<never> => Promise.reject(new DOMException('', 'SecurityError'));
    vi.stubGlobal('caches', { open: forbidden, keys: forbidden, delete: forbidden });
    await put('opened', 'a/');
    await kept.remove('opened', [`${HOME}a/`]);
    await kept.clear('opened');
    await kept.removeOthers();

    expect(await kept.find(`${HOME}a/`, ['opened'])).toBeUndefined();
    expect(await kept.move(`${HOME}a/`, 'opened', 'saved')).toBe(false);
    expect([await kept.list('opened'), await kept.listUrls('opened')]).toEqual([[], []]);
  });
});

describe('Pages that were opened', () => {
  it('leave when there are too many, those first that were opened longest ago', async () => {
    const names = Array.from({ length: OPENED.items + 2 }, (_, index) => `works/${String(index)}/`);
    for (const name of names) await put('opened', name);
    await makeRoom(kept, []);

    expect(await listNames('opened')).toEqual(names.slice(2));
  });

  it('leave when there are too many bytes of them', async () => {
    const large = aCopy('x'.repeat(OPENED.bytes / 2));
    for (const name of ['a/', 'b/', 'c/']) await put('opened', name, large);
    await makeRoom(kept, []);

    expect(await listNames('opened')).toEqual(['b/', 'c/']);
  });

  it('are listed after those of saved works, the newest first, each as it is called', async () => {
    const page = (title: string, heading: string): Copy => {
      const html = `<meta property="og:title" content="${title}"><h1${heading}>${title}</h1>`;
      const { headers, body } = aCopy(html);
      return { headers: withPageFacts(headers, readPageFacts(html)), body };
    };
    await put('opened', 'works/', page('Alle Werke', ''));
    await put('opened', 'works/a/', page('Minds &#38; 心', ' lang="en"'));
    await put('saved', 'works/b/', page('Bees', ' lang="en"'));
    await put('saved', 'bundles/listing/0.json', aCopy('{}', 'application/json'));
    await put('start', '', page('Home', ''));

    expect(await listPages(kept)).toEqual([
      { url: `${HOME}works/b/`, title: 'Bees', lang: 'en', isSaved: true },
      { url: `${HOME}works/a/`, title: 'Minds &#38; 心', lang: 'en', isSaved: false },
      { url: `${HOME}works/`, title: 'Alle Werke', isSaved: false },
    ]);
  });
});

describe('Files', () => {
  it('of the present build stay, whatever else leaves to make room', async () => {
    await put('files', '_astro/site.A1.js');
    const parts = Array.from(
      { length: FILES.items + 1 },
      (_, part) => `search/t-${String(part)}.bin`,
    );
    for (const name of parts) await put('files', name);
    await makeRoom(kept, [`${HOME}_astro/site.A1.js`]);

    expect(await listNames('files')).toEqual(['_astro/site.A1.js', ...parts.slice(1)]);
  });

  it('of an earlier build leave with it, but for those that a kept page needs', async () => {
    const script = 'text/javascript; charset=utf-8';
    await put('start', '', aCopy('<script src="/lib/_astro/page.N1.js">'));
    await put('start', 'former/', aCopy('<script src="/lib/_astro/former.O9.js">'));
    await put('saved', 'works/a/', aCopy('<script src="/lib/_astro/page.O1.js">'));
    await put('files', '_astro/page.N1.js', aCopy('', script));
    await put('files', '_astro/later.N2.js', aCopy('', script));
    await put('files', '_astro/page.O1.js', aCopy('import("./dialog.O2.js")', script));
    await put('files', '_astro/dialog.O2.js', aCopy('', script));
    await put('files', '_astro/other.O3.js', aCopy('', script));
    await put('files', '_astro/former.O9.js', aCopy('', script));
    await put('files', 'search/index-0f.bin', aCopy('page.O1.js', 'application/octet-stream'));
    const files = ['_astro/page.N1.js', '_astro/later.N2.js'].map((name) => HOME + name);
    await removeRemains(kept, { pages: [HOME], files });

    expect(await listNames('start')).toEqual(['']);
    expect((await listNames('files')).toSorted()).toEqual([
      '_astro/dialog.O2.js',
      '_astro/later.N2.js',
      '_astro/page.N1.js',
      '_astro/page.O1.js',
    ]);
  });
});
