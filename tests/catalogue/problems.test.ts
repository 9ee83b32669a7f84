import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/catalogue/build.ts';
import type { SourceFile } from '../../src/schemas/entry.ts';
import { toReport } from '../../src/schemas/problem.ts';
import { aFile, anAuthor, aPage, aTopic, aWork, problemLines } from '../support/builders.ts';

/** A work by an author, so that a test can add what it is about. */
const [mary, frankenstein] = [
  anAuthor('mary-shelley'),
  aWork('frankenstein', { authors: ['mary-shelley'] }),
];

function raw(text: string): SourceFile {
  return { kind: 'work', id: 'raw', file: 'content/works/raw.md', text };
}

describe('Each kind of problem is told with file, line, reason and what to do', () => {
  test('A file without front matter', () => {
    expect(problemLines(raw('Just text.\n'))).toEqual([
      'content/works/raw.md:1 the file has no front matter. Begin it with a line "---", the keys, and another line "---".',
    ]);
  });

  test('Front matter that never ends', () => {
    expect(problemLines(raw('---\ntitle: X\n'))).toEqual([
      'content/works/raw.md:1 the front matter does not end. Close it with a line "---" before the text.',
    ]);
  });

  test('Front matter that is not YAML', () => {
    expect(problemLines(raw('---\ntype: report\ntitle: Frankenstein: or\n---\n'))).toEqual([
      'content/works/raw.md:3 the front matter is not YAML: nested mappings are not allowed in compact mappings. Texts with a colon, a quote or a leading sign need quotes around them.',
    ]);
  });

  test('YAML whose references multiply without end', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (const [key, of] of ['ba', 'cb', 'dc', 'ed', 'fe']) {
      bomb.push(`${String(key)}: &${String(key)} [${`*${String(of)},`.repeat(9)}]`);
    }
    expect(problemLines(raw(`---\n${bomb.join('\n')}\n---\n`))).toEqual([
      'content/works/raw.md:2 the front matter is not YAML: excessive alias count indicates a resource exhaustion attack. Write values out instead of referring to them.',
    ]);
  });

  test('An unknown key, also inside a list', () => {
    const work = aWork('frankenstein', {
      tpye: 'book',
      authors: [{ author: 'mary-shelley', rol: 'author' }],
    });
    expect(problemLines(mary, work)).toEqual([
      'content/works/frankenstein.md:5 unknown key "tpye". Did you mean "type"?',
      'content/works/frankenstein.md:8 unknown key "rol". Did you mean "role"?',
    ]);
  });

  test('A missing key', () => {
    expect(problemLines(aFile('topic', 'horror', { label: 'Horror' }))).toEqual([
      'content/topics/horror.md:2 "definition" is missing. Add it to the front matter.',
    ]);
  });

  test('A person without a family name', () => {
    expect(problemLines(aFile('author', 'plato', { name: 'Plato' }))).toEqual([
      'content/authors/plato.md:2 family: a person needs a family name to be sorted by. Add family (and given), or kind: organization.',
    ]);
  });

  test('A publisher or a series without a letter, which could have no address', () => {
    expect(problemLines(aWork('frankenstein', { publisher: '—', series: '???' }))).toEqual([
      'content/works/frankenstein.md:5 publisher: a name with a letter or a digit in it is wanted. Remove the key where nothing is known.',
      'content/works/frankenstein.md:6 series: a name with a letter or a digit in it is wanted. Remove the key where nothing is known.',
    ]);
  });

  test('A list of publishers that is empty, names one twice, or holds no name', () => {
    const linesOf = (publisher: unknown): readonly string[] =>
      problemLines(aWork('frankenstein', { publisher }));

    expect(linesOf([])).toEqual([
      'content/works/frankenstein.md:5 publisher: the list is empty. Fill it in or remove the key.',
    ]);
    expect(linesOf(['RAND', 'RAND'])).toEqual([
      'content/works/frankenstein.md:5 publisher: the same stands twice in the list. Remove one of them.',
    ]);
    expect(linesOf(['RAND', '—'])).toEqual([
      'content/works/frankenstein.md:7 publisher.1: a name with a letter or a digit in it is wanted. Remove the key where nothing is known.',
    ]);
    expect(linesOf(2020)).toEqual([
      'content/works/frankenstein.md:5 publisher: a name is wanted, or a list of names.',
    ]);
  });

  test.each(['zh-cmn', 'en-12', 'en-u-ca-gregory', 'English'])(
    '"%s", which is no language tag',
    (language) => {
      expect(problemLines(aWork('frankenstein', { language }))).toEqual([
        `content/works/frankenstein.md:5 language: "${language}" is not a language tag. Write one such as en, en-GB or zh-Hant.`,
      ]);
    },
  );

  test('Half a sign, which no address can hold', () => {
    const work = raw(
      '---\ntitle: "Half \\uD83D"\ntype: report\nsummary: S.\ndoi: "10.1000/\\uD83D"\nurl: "https://example.org/\\uD83D"\n---\n',
    );
    expect(problemLines(work)).toEqual([
      'content/works/raw.md:2 title: the text holds half a sign, a surrogate without its partner. Delete the line and type it anew.',
      'content/works/raw.md:5 doi: "10.1000/\\ud83d" is not a valid DOI. A DOI looks like 10.1145/3715275.3732201.',
      'content/works/raw.md:6 url: "https://example.org/\\ud83d" is not an address that can be linked safely. Write the whole address, beginning with https://.',
    ]);
  });

  test('A title of signs that cannot be seen', () => {
    expect(problemLines(aWork('frankenstein', { title: '\u200B\u3164', subtitle: ' ' }))).toEqual([
      'content/works/frankenstein.md:2 title: the text is empty. Fill it in or remove the key.',
      'content/works/frankenstein.md:5 subtitle: the text is empty. Fill it in or remove the key.',
    ]);
  });

  test('Common slips, in our own words', () => {
    const work = raw(
      [
        '---',
        'title: 1818',
        'type:',
        'summary: S.',
        'authors: mary-shelley',
        'moreAuthors: 0',
        'topics: [ horror, ]',
        'related:',
        '  -',
        'event: FAccT',
        'copies: [x]',
        'citationKey: 5',
        'language: 5',
        'draft: maybe',
        '---',
        '',
      ].join('\n'),
    );
    expect(problemLines(work, aTopic('horror'))).toEqual([
      'content/works/raw.md:2 title: text is wanted; put it in quotes.',
      'content/works/raw.md:3 "type" is empty. Fill it in.',
      'content/works/raw.md:5 authors: a list is wanted. Write each on a line of its own, after "- ".',
      'content/works/raw.md:6 moreAuthors: true or a number of authors is wanted.',
      'content/works/raw.md:9 "related.0" is empty. Fill it in or remove the line.',
      'content/works/raw.md:10 event: a meeting is wanted: { name, place, start, end }.',
      'content/works/raw.md:11 copies.0: a copy is wanted: { label, url, doi, arxiv, published, note }.',
      'content/works/raw.md:12 citationKey: a citation key holds ASCII letters, digits, ":", "_" and "-" only.',
      'content/works/raw.md:13 language: a language tag is wanted.',
      'content/works/raw.md:14 draft: true or false is wanted.',
    ]);
  });

  test('Front matter that is a list', () => {
    expect(problemLines(raw('---\n- title\n---\n'))).toEqual([
      'content/works/raw.md:2 front matter: keys are wanted, each with its value.',
    ]);
  });

  test('Things that end before they begin', () => {
    const work = aWork('frankenstein', {
      authors: ['mary-shelley'],
      event: { name: 'Meeting', start: '2025-06-26', end: '2025-06-23' },
    });
    const author = anAuthor('mary-shelley', {
      affiliations: [{ name: 'A', from: '2023', until: '2019-05' }],
    });
    expect(problemLines(author, work)).toEqual([
      'content/authors/mary-shelley.md:8 affiliations.0.until: it ends before it begins. Correct from or until.',
      'content/works/frankenstein.md:10 event.end: it ends before it begins. Correct start or end.',
    ]);
  });

  test('A list of authors that goes on without having begun, and a copy that is nowhere', () => {
    const work = aWork('frankenstein', { moreAuthors: 3, copies: [{ label: 'Reprint' }] });
    expect(problemLines(work)).toEqual([
      'content/works/frankenstein.md:5 moreAuthors: no author is named before them. List the first authors, or remove it.',
      'content/works/frankenstein.md:7 copies.0: nothing says where this copy is. Add url, doi or arxiv.',
    ]);
  });

  test('A value of the wrong kind, and one that is not in the list', () => {
    expect(problemLines(aWork('frankenstein', { title: ['A', 'B'], type: 'bok' }))).toEqual([
      'content/works/frankenstein.md:2 title: text is wanted.',
      'content/works/frankenstein.md:5 type: "bok" is not one of article, preprint, paper, report, commentary, statement, book, chapter, thesis, dataset, software, webpage, talk (did you mean "book"?).',
    ]);
  });

  test('Text with signs that cannot be seen', () => {
    const work = aWork('frankenstein', { title: 'Franken\u202Estein' }, 'Plain.\nHid\u0000den.\n');
    expect(problemLines(work)).toEqual([
      'content/works/frankenstein.md:2 title: the text holds control characters. Delete the line and type it anew.',
      'content/works/frankenstein.md:7 the line holds control characters. Delete the line and type it anew.',
    ]);
  });

  test.each([
    ['&#x202E;', 'in text'],
    ['&#8238;', 'in text'],
    ['&#X00202e;', 'in text'],
    ['a&#1;', 'in text'],
    ['[a](https://example.org/&#x2066;x)', 'in an address'],
    ['[a]\n\n[a]: /works/frankenstein/ "&#x202D;"', 'in a title'],
    ['![&#x202D;](https://example.org/a.png)', 'in the text of an image'],
    ['<b title="&#8238">x</b>', 'in HTML, which needs no semicolon'],
    ['<code>&#x202E;</code>', 'in HTML, where code is no code of Markdown'],
    ['```&#x202E;\nx\n```', 'in the name of a language'],
  ])('A reference to a sign that cannot be seen: %s %s', (body) => {
    const line = body.includes('\n\n') ? 8 : 6;
    // An address that has the sign is no safe one either.
    expect(problemLines(aWork('frankenstein', {}, body))).toContain(
      `content/works/frankenstein.md:${String(line)} "${/&#\w+;?/u.exec(body)?.[0] ?? ''}" stands for a control character. Take it out.`,
    );
  });

  test.each([
    '`&#x202E;`',
    '```html\n&#x202E;\n```',
    '    &#x202E;',
    'Not one: &#x202E and &amp;#x202E;',
    '&lrm;&rlm;&#x200E;&zwj;&Tab;&NewLine;&#10;&#9;&#169;&eacute;',
  ])('No such reference: %j', (body) => {
    expect(problemLines(aWork('frankenstein', {}, body))).toEqual([]);
  });

  test('A date that cannot be', () => {
    expect(problemLines(aWork('frankenstein', { published: '1818-02-30' }))).toEqual([
      'content/works/frankenstein.md:5 published: "1818-02-30" is no date. Write 2025, 2025-04 or 2025-04-17, as precisely as it is known.',
    ]);
  });

  test('Identifiers that fail their check, each with its form', () => {
    const work = aWork('frankenstein', {
      doi: 'https://doi.org/10.1000/182',
      arxiv: '2504.12914v2',
      isbn: '978-0-306-40615-8',
      issn: '2049-3631',
    });
    const author = anAuthor('mary-shelley', { orcid: '0000-0002-1825-0098' });
    expect(problemLines(author, work)).toEqual([
      'content/authors/mary-shelley.md:5 orcid: "0000-0002-1825-0098" is not a valid ORCID. Four groups of four such as 0000-0002-1825-0097; the last sign checks the others.',
      'content/works/frankenstein.md:5 doi: "https://doi.org/10.1000/182" is not a valid DOI. Write it bare: 10.1000/182',
      'content/works/frankenstein.md:6 arxiv: "2504.12914v2" is not a valid arXiv id. Write it bare: 2504.12914',
      'content/works/frankenstein.md:7 isbn: "978-0-306-40615-8" is not a valid ISBN. Check the digits: the last one is computed from the others.',
      'content/works/frankenstein.md:8 issn: "2049-3631" is not a valid ISSN. Eight digits such as 2049-3630; the last one checks the others.',
    ]);
  });

  test('An address that could run a script, in front matter and in a body', () => {
    const work = aWork('frankenstein', { url: 'javascript:alert(1)' });
    const about = aPage('about', 'Read [this](javascript:alert(1)).\n');
    expect(problemLines(work, about)).toEqual([
      'content/pages/about.md:5 "javascript:alert(1)" is not an address that can be linked safely. Write the whole address, beginning with https://.',
      'content/works/frankenstein.md:5 url: "javascript:alert(1)" is not an address that can be linked safely. Write the whole address, beginning with https://.',
    ]);
  });

  test('A licence whose address cannot be linked safely', () => {
    expect(
      problemLines(aWork('frankenstein', { license: 'https://user:word@example.org/' })),
    ).toEqual([
      'content/works/frankenstein.md:5 license: "https://user:word@example.org/" is not an address that can be linked safely. Write an SPDX identifier such as CC-BY-4.0, or a whole address that begins with https://.',
    ]);
  });

  test('A file name that cannot be an id, and one that differs by case only', () => {
    const other = aWork('Frankenstein', { title: 'The Last Man' });
    expect(problemLines(aWork('frankenstein'), other, aWork('über_titel'))).toEqual([
      'content/works/Frankenstein.md:1 the file name differs from content/works/frankenstein.md only by case. Merge the two files or rename one of them.',
      'content/works/Frankenstein.md:1 "Frankenstein" cannot be an id. Name the file with lower-case letters a–z, digits and single hyphens.',
      'content/works/über_titel.md:1 "über_titel" cannot be an id. Name the file with lower-case letters a–z, digits and single hyphens.',
    ]);
  });

  test('A former id that another entry has, or had', () => {
    const [one, two] = [
      aWork('one', { formerIds: ['old', 'two'] }),
      aWork('two', { formerIds: ['old'] }),
    ];
    expect(problemLines(one, two)).toEqual([
      'content/works/one.md:7 former id "two" is taken: content/works/two.md has it. An address under /works/ can lead to one entry only: remove it from one of them.',
      'content/works/two.md:6 former id "old" is taken: content/works/one.md has it. An address under /works/ can lead to one entry only: remove it from one of them.',
    ]);
  });

  test('Ids of authors, topics and works that do not exist', () => {
    const work = aWork('frankenstein', {
      authors: ['m-shelley', 'nobody-at-all'],
      topics: ['horor'],
      cites: ['frankenstien'],
      related: ['dracula'],
    });
    const horror = aTopic('horror', { parent: 'fictoin' });
    const fiction = aTopic('fiction', { related: ['x'] });
    expect(
      problemLines(mary, work, horror, fiction).filter((line) => !line.includes('warning')),
    ).toEqual([
      'content/topics/fiction.md:5 no topic "x". Add content/topics/x.md.',
      'content/topics/horror.md:4 no topic "fictoin". Did you mean "fiction"?',
      'content/works/frankenstein.md:6 no author "m-shelley". Did you mean "mary-shelley"?',
      'content/works/frankenstein.md:7 no author "nobody-at-all". Add content/authors/nobody-at-all.md.',
      'content/works/frankenstein.md:9 no topic "horor". Did you mean "horror"?',
      'content/works/frankenstein.md:11 no work "frankenstien". Did you mean "frankenstein"?',
      'content/works/frankenstein.md:13 no work "dracula". Add content/works/dracula.md.',
    ]);
  });

  test('An entry that names itself, and one that names another twice', () => {
    const work = aWork('frankenstein', {
      authors: ['mary-shelley', 'mary-shelley'],
      cites: ['frankenstein'],
    });
    expect(problemLines(mary, work)).toEqual([
      'content/works/frankenstein.md:7 "mary-shelley" is listed twice. Remove one of the two.',
      'content/works/frankenstein.md:9 "frankenstein" is this entry itself. Remove it.',
    ]);
  });

  test('Topics that go round in a circle, told once', () => {
    const topics = [
      aTopic('a', { parent: 'b' }),
      aTopic('b', { parent: 'c' }),
      aTopic('c', { parent: 'a' }),
      aTopic('d', { parent: 'd' }),
      aTopic('e', { parent: 'a' }),
    ];
    const work = aWork('frankenstein', { topics: ['a', 'd', 'e'] });
    expect(problemLines(...topics, work)).toEqual([
      'content/topics/a.md:4 the topics go round in a circle: "a" → "b" → "c" → "a". Remove one of these parents.',
      'content/topics/d.md:4 the topics go round in a circle: "d" → "d". Remove one of these parents.',
    ]);
  });

  test('A DOI or arXiv id that two works have, also in another case or as a copy', () => {
    const one = aWork('one', { doi: '10.1000/ABC', arxiv: '2504.12914' });
    const two = aWork('two', {
      copies: [{ label: 'Preprint', arxiv: '2504.12914', doi: '10.1000/abc' }],
    });
    expect(problemLines(one, two)).toEqual([
      'content/works/two.md:7 arXiv id "2504.12914" is also that of content/works/one.md. If both are the same, keep one entry and list the other form under its copies.',
      'content/works/two.md:8 DOI "10.1000/abc" is also that of content/works/one.md. If both are the same, keep one entry and list the other form under its copies.',
    ]);
  });

  test('A title that is almost that of another work is a warning', () => {
    const [one, two] = [
      aWork('one', { title: 'Frankenstein; or, The Modern Prometheus' }),
      aWork('two', { title: 'Frankenstein, or the modern Promethéus.' }),
    ];
    expect(problemLines(one, two)).toEqual([
      'content/works/two.md:2 warning: the title is almost that of content/works/one.md. If both are the same work, keep one entry and list the other form under its copies; if not, name one in related.',
    ]);
    expect(
      problemLines(
        aWork('one', { title: 'The Last Man' }),
        aWork('two', { title: 'The Last Man', related: ['one'] }),
      ),
    ).toEqual([]);
  });

  test('Titles of other years, numbers and of a few letters are no doubles', () => {
    const titles = [
      'State of AI Report 2023',
      'State of AI Report 2024',
      'Part 1',
      'Part 2',
      'AI',
      'ML',
      'Ethics',
      'Ethnics',
    ];
    expect(
      problemLines(...titles.map((title, index) => aWork(`w${String(index)}`, { title }))),
    ).toEqual([]);
  });

  test('Two authors whose names differ by a spelling are a warning, until they are told apart', () => {
    const siegmann = anAuthor('charlotte-siegmann');
    const siegman = anAuthor('charlotte-siegman');
    const apart = anAuthor('charlotte-siegman', { notToBeConfusedWith: ['charlotte-siegmann'] });
    const work = aWork('one', { authors: ['charlotte-siegmann', 'charlotte-siegman'] });
    expect(problemLines(siegmann, siegman, work)).toEqual([
      'content/authors/charlotte-siegmann.md:2 warning: "Charlotte Siegmann" looks like "Charlotte Siegman" in content/authors/charlotte-siegman.md. If they are one, keep one file and put the other spelling under alsoKnownAs; if not, name one in notToBeConfusedWith.',
    ]);
    expect(problemLines(siegmann, apart, work)).toEqual([]);
  });

  test('An author and a topic without a work are warnings', () => {
    expect(problemLines(mary, aTopic('horror'))).toEqual([
      'content/authors/mary-shelley.md:2 warning: no work names this author. Name it in a work, or remove the file.',
      'content/topics/horror.md:2 warning: no work names this topic. Name it in a work, or remove the file.',
    ]);
  });

  test('Links and citations in a body that lead nowhere, with their lines', () => {
    const body = [
      'See [@frankenstien] and [her](author:mary-shelly).',
      '',
      '- [a page](/abuot/)',
      '- [a file](notes.md)',
      '- [fine](/about/#part), [@frankenstein], [fine](https://example.org/)',
    ].join('\n');
    expect(problemLines(mary, frankenstein, aPage('about', body))).toEqual([
      'content/pages/about.md:5 no work "frankenstien". Did you mean "frankenstein"?',
      'content/pages/about.md:5 no author "mary-shelly". Did you mean "mary-shelley"?',
      'content/pages/about.md:7 no page "/abuot/" on this site. Did you mean "/about/"?',
      'content/pages/about.md:8 "notes.md" is a relative link. Begin it with "/" from the root of the site, or with https://.',
    ]);
  });

  test('A link to a draft, and to what there would be only with it', () => {
    const draft = aWork('dracula', { draft: true, published: '1897', publisher: 'Constable' });
    const body = [
      'Soon: [@dracula],',
      '[here](/works/dracula/),',
      '[here](/works/dracula.bib),',
      '[then](/years/1897/).',
    ];
    expect(problemLines(draft, aPage('about', body.join('\n')))).toEqual([
      'content/pages/about.md:5 the work "dracula" is a draft and has no page. Publish it or take the link out.',
      'content/pages/about.md:6 the work "dracula" is a draft and has no page. Publish it or take the link out.',
      'content/pages/about.md:7 the work "dracula" is a draft and has no page. Publish it or take the link out.',
      'content/pages/about.md:8 no page "/years/1897/" on this site. See the pages under content/.',
    ]);
  });

  test('An author and a topic that only drafts name', () => {
    const draft = aWork('dracula', { draft: true, authors: ['bram-stoker'], topics: ['horror'] });
    expect(problemLines(draft, anAuthor('bram-stoker'), aTopic('horror'))).toEqual([
      'content/authors/bram-stoker.md:2 warning: only drafts name this author. Its page shows no work: publish a draft, or take the file out until then.',
      'content/topics/horror.md:2 warning: only drafts name this topic. Its page shows no work: publish a draft, or take the file out until then.',
    ]);
  });

  test('An image that is not in public/', () => {
    const { problems } = buildLibrary([aPage('about', '![x](/images/mpa.png) ![y](/y.png)')], {
      publicFiles: ['images/map.png'],
      exports: 'every',
    });
    expect(toReport(problems).split('\n').slice(0, -2)).toEqual([
      'content/pages/about.md:5 no file "/images/mpa.png" on this site. Did you mean "/images/map.png"?',
      'content/pages/about.md:5 no file "/y.png" on this site. Put it into public/.',
    ]);
  });

  test('What is named by an id or an address that it had formerly', () => {
    const work = aWork('frankenstein', { formerIds: ['the-monster'], cites: ['x'] });
    const other = aWork(
      'x',
      { related: ['the-monster'] },
      '[@the-monster], [it](/works/the-monster/)',
    );
    expect(problemLines(work, other)).toEqual([
      'content/works/x.md:6 no work "the-monster". "the-monster" is now "frankenstein".',
      'content/works/x.md:8 no work "the-monster". "the-monster" is now "frankenstein".',
      'content/works/x.md:8 no page "/works/the-monster/" on this site. It is now "/works/frankenstein/".',
    ]);
  });

  test('A page called like one that the site makes itself', () => {
    expect(problemLines(aPage('works'), aPage('404'), aPage('about'))).toEqual([
      'content/pages/404.md:1 the address /404/ is kept for a page that the site makes itself. Give the file another name.',
      'content/pages/works.md:1 the address /works/ is kept for a page that the site makes itself. Give the file another name.',
    ]);
  });
});

test('All problems of all files come in one report, by file and line, with their number', () => {
  const { problems, catalogue } = buildLibrary([
    aWork('b', { authors: ['nobody'], published: '2025-13' }),
    aWork('a', { tpye: 'x' }),
    mary,
  ]);
  expect(catalogue).toBeUndefined();
  expect(toReport(problems)).toBe(
    [
      'content/works/a.md:5 unknown key "tpye". Did you mean "type"?',
      'content/works/b.md:6 no author "nobody". Add content/authors/nobody.md.',
      'content/works/b.md:7 published: "2025-13" is no date. Write 2025, 2025-04 or 2025-04-17, as precisely as it is known.',
      '',
      '3 errors, 0 warnings',
    ].join('\n'),
  );
});

test('What is wrong between two keys does not hide what is wrong elsewhere in the file', () => {
  const work = aWork('frankenstein', { type: 'bok', moreAuthors: 3 }, 'See [@dracula].');
  expect(problemLines(work)).toEqual([
    'content/works/frankenstein.md:3 type: "bok" is not one of article, preprint, paper, report, commentary, statement, book, chapter, thesis, dataset, software, webpage, talk (did you mean "book"?).',
    'content/works/frankenstein.md:7 no work "dracula". Add content/works/dracula.md.',
  ]);
});

test('A file with a problem of its own is not unknown to the files that name it', () => {
  const broken = aFile('author', 'mary-shelley', { nmae: 'Mary Shelley' });
  const lines = problemLines(broken, frankenstein);
  expect(lines.filter((line) => line.includes('works/frankenstein'))).toEqual([]);
});

test('A missing file belongs into the content folder that is checked', () => {
  const work = { ...aWork('w', { authors: ['nobody-at-all'] }), file: 'library/works/w.md' };
  expect(problemLines(work)).toEqual([
    'library/works/w.md:6 no author "nobody-at-all". Add library/authors/nobody-at-all.md.',
  ]);
});

test('A value that is wrong does not hide what else is wrong in the file: ids, identifiers, links in the body', () => {
  const work = aWork(
    'frankenstein',
    { type: 'bok', authors: ['m-shelley'], doi: '10.1000/182' },
    'See [@dracula].',
  );
  const twin = aWork('twin', { doi: '10.1000/182' });
  expect(problemLines(mary, work, twin)).toEqual([
    'content/works/frankenstein.md:3 type: "bok" is not one of article, preprint, paper, report, commentary, statement, book, chapter, thesis, dataset, software, webpage, talk (did you mean "book"?).',
    'content/works/frankenstein.md:6 no author "m-shelley". Did you mean "mary-shelley"?',
    'content/works/frankenstein.md:9 no work "dracula". Add content/works/dracula.md.',
    'content/works/twin.md:5 DOI "10.1000/182" is also that of content/works/frankenstein.md. If both are the same, keep one entry and list the other form under its copies.',
  ]);
});

test.each([
  ['\u0007', '\\u0007'],
  ['\u200f', '\\u200f'],
  ['\u00ad', '\\u00ad'],
  ['\u{e0041}', '\\ue0041'],
])(
  'A DOI with a sign that cannot be seen is refused, and the sign is spelled out: %j',
  (sign, shown) => {
    expect(problemLines(aWork('frankenstein', { doi: `10.1000/18${sign}2` }))).toEqual([
      `content/works/frankenstein.md:5 doi: "10.1000/18${shown}2" is not a valid DOI. A DOI looks like 10.1145/3715275.3732201.`,
    ]);
  },
);
