import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Work } from '../../src/catalogue/model.ts';
import { readCitationFiles } from '../../src/content/citation-files.ts';
import { CITATION_STYLES } from '../../src/exports/citation-styles.ts';
import type { CitationStyleId } from '../../src/exports/citation-styles.ts';
import { escapeHtml, toPlainText, toSafeHtml } from '../../src/exports/citations-markup.ts';
import { createCiter } from '../../src/exports/citations.ts';
import type { Citer } from '../../src/exports/citations.ts';
import { toCsl } from '../../src/exports/csl.ts';
import type { CslItem } from '../../src/exports/csl.ts';
import type { SourceFile } from '../../src/schemas/entry.ts';
import { aCatalogue, anAuthor, aWork } from '../support/builders.ts';
import {
  findCarnegiePaper,
  golden,
  readFixtureLibrary,
  readPublishedLibrary,
} from '../support/fixture-library.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const STYLE_IDS = CITATION_STYLES.map(({ id }) => id);

let cite: Citer;

beforeAll(async () => {
  const { styles } = await readCitationFiles(ROOT);
  cite = createCiter(styles);
});

function toItem(work: Work): CslItem {
  return toCsl(work, work.id, `https://library.example.org/works/${work.id}/`);
}

/** The only work of a library in a style, as text. */
function citeWork(style: CitationStyleId, ...sources: readonly SourceFile[]): string {
  const [work] = aCatalogue(...sources).works;
  if (!work) throw new Error('the library has no work');
  return cite(toItem(work), style).text;
}

/** Works in a style as a golden file has them: an entry a line, below its id. */
function toList(works: readonly Work[], style: CitationStyleId): string {
  return works.map((work) => `${work.id}\n${cite(toItem(work), style).html}\n`).join('\n');
}

describe('Citations', () => {
  test.each(STYLE_IDS)('The fixture library reads as its golden file in %s', async (style) => {
    const { works } = await readFixtureLibrary();
    await expect(toList(works, style)).toMatchFileSnapshot(
      golden(`citations/library.${style}.html`),
    );
  });

  test('The Carnegie paper reads as its golden file in all styles', async () => {
    const item = toItem(findCarnegiePaper(await readPublishedLibrary()));
    const lines = CITATION_STYLES.map(({ id, name }) => `${name}\n${cite(item, id).text}\n`);
    await expect(lines.join('\n')).toMatchFileSnapshot(golden('citations/carnegie.txt'));
  });

  test('An entry reads the same whatever was cited before it', async () => {
    const { works } = await readFixtureLibrary();
    const { styles } = await readCitationFiles(ROOT);
    for (const style of STYLE_IDS) {
      const forwards = works.map((work) => cite(toItem(work), style));
      const citeAfresh = createCiter(styles);
      const backwards = works.toReversed().map((work) => citeAfresh(toItem(work), style));
      expect(backwards.toReversed()).toEqual(forwards);
    }
  });

  test('Two works of one author and year get no letters after the year', () => {
    const mary = anAuthor('mary-shelley');
    const data = { authors: ['mary-shelley'], published: '1818' };
    const { works } = aCatalogue(mary, aWork('one', data), aWork('two', data));
    const texts = works.map((work) => cite(toItem(work), 'apa').text);
    expect(texts).toEqual([
      'Shelley, M. (1818). Title of one.',
      'Shelley, M. (1818). Title of two.',
    ]);
  });

  test('A style file that is missing is named', () => {
    const item = { id: 'one', type: 'report' } as const;
    const whole = { ...item, 'citation-key': 'one', title: 'One', custom: { record: '' } };
    expect(() => createCiter(new Map())(whole, 'apa')).toThrow(
      'The file src/exports/styles/apa.csl is missing.',
    );
  });
});

describe('A list of names that goes on', () => {
  const people = ['ada-adams', 'ben-brown', 'cy-clark'].map((id) => anAuthor(id));
  const citeSome = (count: number, style: CitationStyleId): string => {
    const authors = ['ada-adams', 'ben-brown', 'cy-clark'].slice(0, count);
    const data = { authors, moreAuthors: true, published: '2020', title: 'T' };
    return citeWork(style, ...people.slice(0, count), aWork('one', data));
  };

  test.each([
    ['apa', 'Adams, A., et al. (2020). T.'],
    ['chicago-author-date', 'Adams, Ada, et al. 2020. “T.”'],
    ['chicago-notes', 'Adams, Ada, et al. “T,” 2020.'],
    ['mla', 'Adams, Ada, et al. T. 2020.'],
    ['harvard', 'Adams, A. et al. (2020) T.'],
    ['ieee', 'A. Adams et al., “T,” 2020.'],
    ['vancouver', 'Adams A, et al. T. 2020.'],
  ] as const)('One known name in %s', (style, text) => {
    expect(citeSome(1, style)).toBe(text);
  });

  test.each([
    ['apa', 'Adams, A., Brown, B., Clark, C., et al. (2020). T.'],
    ['chicago-author-date', 'Adams, Ada, Ben Brown, Cy Clark, et al. 2020. “T.”'],
    ['chicago-notes', 'Adams, Ada, Ben Brown, Cy Clark, et al. “T,” 2020.'],
    ['mla', 'Adams, Ada, et al. T. 2020.'],
    ['harvard', 'Adams, A. et al. (2020) T.'],
    ['ieee', 'A. Adams, B. Brown, C. Clark, et al., “T,” 2020.'],
    ['vancouver', 'Adams A, Brown B, Clark C, et al. T. 2020.'],
  ] as const)('Three known names in %s', (style, text) => {
    expect(citeSome(3, style)).toBe(text);
  });

  test('APA names nineteen of more, and no last one that nobody knows', () => {
    const ids = Array.from({ length: 21 }, (_, n) => `p-${String.fromCodePoint(97 + n)}names`);
    const work = aWork('one', { authors: ids, moreAuthors: true, title: 'T' });
    const text = citeWork('apa', ...ids.map((id) => anAuthor(id)), work);
    expect(text).toContain('Rnames, P., Snames, P., et al. (n.d.). T.');
  });
});

describe('What a style guide asks for', () => {
  const ada = anAuthor('ada-adams');
  const press = anAuthor('open-press', {
    name: 'Open Press',
    kind: 'organization',
    family: undefined,
    given: undefined,
  });
  const own = { authors: ['open-press'], publisher: 'Open Press', published: '2020', title: 'T' };

  test('An organisation that signs and publishes is named once in APA and MLA', () => {
    expect(citeWork('apa', press, aWork('one', own))).toBe('Open Press. (2020). T.');
    expect(citeWork('mla', press, aWork('one', own))).toBe('T. Open Press, 2020.');
  });

  test('A site with the name of its publisher is named once', () => {
    const work = aWork('one', {
      type: 'commentary',
      authors: ['ada-adams'],
      container: 'Lawfare',
      publisher: 'Lawfare',
      published: '2020-05-04',
      title: 'T',
    });
    expect(citeWork('mla', ada, work)).toBe('Adams, Ada. “T.” Lawfare, 4 May 2020.');
    expect(citeWork('chicago-notes', ada, work)).toBe('Adams, Ada. “T.” Lawfare, May 4, 2020.');
  });

  test('A column that no site is named for stands for the site', () => {
    const data = { authors: ['ada-adams'], series: 'Politika', publisher: 'Carnegie' };
    const work = aWork('one', { ...data, type: 'commentary', published: '2020-05-04', title: 'T' });
    expect(citeWork('ieee', ada, work)).toBe('A. Adams, “T,” Politika, May 4, 2020.');
    expect(citeWork('mla', ada, work)).toBe('Adams, Ada. “T.” Politika, Carnegie, 4 May 2020.');
  });

  test('A journal without volume and pages is not taken for a preprint', () => {
    const work = aWork('one', {
      type: 'article',
      authors: ['ada-adams'],
      container: 'J',
      published: '2020',
      title: 'T',
    });
    expect(citeWork('harvard', ada, work)).toBe('Adams, A. (2020) ‘T’, J.');
  });

  test('Names of systems stay as they are where a style sets capitals', () => {
    const work = aWork('one', { title: 'llama.cpp and verify_tool: a reply', published: '2020' });
    expect(citeWork('mla', work)).toBe('llama.cpp and verify_tool: A Reply. 2020.');
  });

  test('Pages that are no plain numbers have a dash and a plural', () => {
    const work = aWork('one', {
      type: 'chapter',
      authors: ['ada-adams'],
      container: 'C',
      pages: 'iv:1–iv:9',
      published: '2020',
      title: 'T',
    });
    expect(citeWork('harvard', ada, work)).toBe('Adams, A. (2020) ‘T’, C, pp. iv:1–iv:9.');
  });

  test('Days have no leading zero in IEEE', () => {
    const work = aWork('one', {
      type: 'commentary',
      container: 'C',
      published: '2020-07-04',
      title: 'T',
      url: 'https://c.example.org/t',
    });
    expect(citeWork('ieee', work)).toBe(
      '“T,” C, July 4, 2020. [Online]. Available: https://c.example.org/t',
    );
  });

  test.each([
    ['retraction', 'Title of one. (n.d.). [Retracted]'],
    ['withdrawal', 'Title of one. (n.d.). [Withdrawn]'],
    ['correction', 'Title of one. (n.d.).'],
  ])('A %s is said at the end where it changes what may be cited', (kind, text) => {
    const work = aWork('one', { notice: { kind, text: 'So it is.' } });
    expect(citeWork('apa', work)).toBe(text);
  });
});

describe('Markup in a citation', () => {
  test('Only plain elements of what the processor prints are kept, without attributes and closed', () => {
    const entry =
      '<div class="csl-entry"><div class="csl-left-margin">[1]</div><div class="csl-right-inline">' +
      '<span style="x"><I onclick="y">A</b> &#38; <a href="z">B</a></span> < C <b>D <script>E</script></div></div>';
    expect(toSafeHtml(entry)).toBe('<i>A &amp; B &lt; C <b>D E</b></i>');
  });

  test('Text is what the markup shows', () => {
    expect(toPlainText('<i>A</i> &amp; B &lt;b&gt;')).toBe('A & B <b>');
  });

  const MARKUP = /<\/?(?:i|b|sup|sub)>/gu;
  const piece = fc.constantFrom(
    '<b>',
    '</b>',
    '<i>x',
    '<sup>2</sup>',
    '<span class="nocase">',
    '<script>alert(1)</script>',
    '&amp;',
    '&',
    '"',
    "'",
    '“',
    '”',
    '{',
    '}',
    '%',
    '\\',
    '$',
    '\n',
    '🤖',
    'مرحبا',
    '李明',
    '<',
    '>',
    'a',
    'A b',
    ' ',
    '--',
    '—',
    ':',
    '?',
    '.',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('')),
  );

  test.each(STYLE_IDS)('Whatever an entry holds, it stays text in %s', (style) => {
    fc.assert(
      fc.property(text, text, text, (title, container, family) => {
        const item: CslItem = {
          id: 'one',
          type: 'article-journal',
          'citation-key': 'one',
          title: `T${title}`,
          author: [{ family: `F${family}` }],
          'container-title': `C${container}`,
          custom: { record: '' },
        };
        const { html, text: plain } = cite(item, style);
        const bare = html.replace(MARKUP, '');
        expect(bare).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)|[\uFDD0-\uFDEF]/u);
        expect(escapeHtml(plain)).toBe(bare);
      }),
      { numRuns: 60 },
    );
  });
});

test('The dash of pages is not set in an identifier that has the same signs', () => {
  const mary = anAuthor('mary-shelley');
  const work = aWork('one', {
    type: 'chapter',
    authors: ['mary-shelley'],
    container: 'Book',
    pages: 'S3–S6',
    doi: '10.1007/978-S3-S6-12345-6_7',
    published: '2024',
  });
  for (const style of STYLE_IDS) {
    const text = citeWork(style, mary, work);
    if (text.includes('10.1007')) expect(text).toContain('10.1007/978-S3-S6-12345-6_7');
  }
});

test.each(STYLE_IDS)(
  'A meeting of which one day is known better than the other is cited in %s as far as both are known',
  (style) => {
    const held = (start: string, end: string): string =>
      citeWork(
        style,
        anAuthor('ada-byron', { name: 'Ada Byron', given: 'Ada', family: 'Byron' }),
        aWork('on-looms', {
          type: 'talk',
          authors: ['ada-byron'],
          published: '2025-02-03',
          event: { name: 'Meeting on Looms', place: 'London', start, end },
        }),
      );

    expect(held('2024', '2025-01-12')).toBe(held('2024', '2025'));
    expect(held('2024-12-30', '2025-01')).toBe(held('2024-12', '2025-01'));
    expect(held('2025', '2025-01-12')).toBe(held('2025', '2025'));
    expect(held('2025', '2025-01-12')).not.toMatch(/2025[–-]2025/u);
  },
);
