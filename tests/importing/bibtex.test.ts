import { describe, expect, test } from 'vitest';
import { readBibtex } from '../../src/importing/bibtex/read-bibtex.ts';
import { toPrintedName } from '../../src/importing/printed-name.ts';

/** What is read of an entry with these fields. */
function read(fields: string, type = 'article') {
  const { references, refusals } = readBibtex(`@${type}{key, title = {T}, ${fields}}`, 'refs.bib');
  const [reference] = references;
  if (!reference) throw new Error(JSON.stringify(refusals));
  return reference;
}

function namesIn(field: string): readonly string[] {
  return read(`author = {${field}}`).signatures.map(toPrintedName);
}

/** Why a text is refused, with the line on which the entry begins. */
function refusalsOf(text: string): readonly string[] {
  return readBibtex(text, 'refs.bib').refusals.map(
    ({ place, reason }) => `${String(place.line)} ${reason}`,
  );
}

describe('TeX becomes plain text', () => {
  test.each([
    [String.raw`G{\"o}del, Erd\H{o}s and {\'E}cole`, 'Gödel, Erdős and École'],
    [String.raw`\'{\i} \~n \o{} \ss{} \c{c} {\L}ukasz \aa`, 'í ñ ø ß ç Łukasz å'],
    ['{P}rotected {{Braces}} and {AI}', 'Protected Braces and AI'],
    [String.raw`\emph{Much} of \textbf{it}, $x^2$ and H$_2$O`, 'Much of it, x² and H₂O'],
    ["``Quotes'' --- and 1--2", '“Quotes” — and 1–2'],
    [String.raw`100\% \& \$5 \#1 a\_b`, '100% & $5 #1 a_b'],
    ['The $5 question of 10%', 'The $5 question of 10%'],
    [String.raw`\TeX{} and \unknown{what it holds}`, 'TeX and what it holds'],
    ['Two   lines\n  of~it', 'Two lines of it'],
    ['<i>Tags</i> &amp; entities', 'Tags & entities'],
  ])('%s', (tex, text) => {
    const { references } = readBibtex(`@misc{k, title = {${tex}}}`, 'refs.bib');
    expect(references[0]?.facts.title).toBe(text);
  });
});

describe('Names are read as BibTeX reads them', () => {
  test.each([
    [
      'Anna van der Berg and Berg, Anna and {van Berg}, Anna',
      ['Anna van der Berg', 'Anna Berg', 'Anna van Berg'],
    ],
    ['Public, Jr., John Q. and Tour, III, Pierre', ['John Q. Public, Jr.', 'Pierre Tour III']],
    ['Martin Luther King Jr.', ['Martin Luther King, Jr.']],
    [
      '{Smith and Sons} and World Health Organization and OpenAI',
      ['Smith and Sons', 'World Health Organization', 'OpenAI'],
    ],
    [
      String.raw`{\'A}gnes {\H{O}}rs{\'e}gi AND {\O}deg{\aa}rd, J.-L.`,
      ['Ágnes Őrségi', 'J.-L. Ødegård'],
    ],
    ['family=Berg, given=Anna, prefix=van der', ['Anna van der Berg']],
    ['Knuth, D.E.\n  and  R.F. Trager', ['D. E. Knuth', 'R. F. Trager']],
    ['李, 明', ['李明']],
    ['Una Elm 0001', ['Una Elm']],
  ])('%s', (field, names) => {
    expect(namesIn(field)).toEqual(names);
  });

  test('An organisation stays whole, also where "and" or a comma is in its name', () => {
    expect(read('author = {{Barnes and Noble, Inc.}}').signatures).toEqual([
      { role: 'author', literal: 'Barnes and Noble, Inc.' },
    ]);
  });

  test('A list that ends in "and others" goes on', () => {
    const { signatures, moreAuthors } = read('author = {Berg, Anna and others}');
    expect([signatures.map(toPrintedName), moreAuthors]).toEqual([['Anna Berg'], true]);
  });

  test('Editors and translators follow the authors', () => {
    const { signatures } = read('translator = {C, C.}, editor = {B, B.}, author = {A, A.}');
    expect(signatures.map(({ role }) => role)).toEqual(['author', 'editor', 'translator']);
  });
});

describe('Dates are as precise as they are known', () => {
  test.each([
    ['year = 2019, month = jan', '2019-01'],
    ['year = {2019}, month = {January}, day = 7', '2019-01-07'],
    ['year = 2019, month = 10 # "~" # jan', '2019-01-10'],
    ['year = 2019, month = 11', '2019-11'],
    ['date = {2019-04-17}', '2019-04-17'],
    ['date = {2019-04-17/2019-05}', '2019-04-17'],
    ['date = {2019-02-30}', '2019-02'],
    ['year = {c. 1850}', '1850'],
    ['year = {2024a}', '2024'],
    ['year = {in press}', undefined],
    ['year = {2019}, month = {spring}', '2019'],
  ])('%s', (fields, date) => {
    expect(read(fields).facts.published).toBe(date);
  });
});

describe('Identifiers are found where people put them', () => {
  test.each([
    ['doi = {https://doi.org/10.5555/a_(b)}', { doi: '10.5555/a_(b)' }],
    ['doi = {doi:10.5555/AbC.}', { doi: '10.5555/AbC' }],
    ['url = {http://dx.doi.org/10.5555%2Fabc}', { doi: '10.5555/abc' }],
    [String.raw`doi = {10.5555/a\_b}`, { doi: '10.5555/a_b' }],
    // DOIs made of a SICI (ANSI/NISO Z39.56), as publishers gave them until about 2000.
    [
      'doi = {10.5555/1520-0477(1998)079<0061:APGTWA>2.0.CO;2}',
      { doi: '10.5555/1520-0477(1998)079<0061:APGTWA>2.0.CO;2' },
    ],
    [
      'doi = {10.5555/(SICI)1097-4571(199806)49:8$<$693::AID-ASI4$>$3.0.CO;2-O}',
      { doi: '10.5555/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O' },
    ],
    [
      String.raw`url = {https://doi.org/10.5555/(SICI)1(199806)49:8\%3C693::AID-ASI4\%3E3.0.CO;2-O}`,
      { doi: '10.5555/(SICI)1(199806)49:8<693::AID-ASI4>3.0.CO;2-O' },
    ],
    [
      String.raw`doi = {10.5555/1(1998)9{\textless}61:A{\textgreater}2.0.CO;2}`,
      { doi: '10.5555/1(1998)9<61:A>2.0.CO;2' },
    ],
    ['doi = {<https://doi.org/10.5555/a>}', { doi: '10.5555/a' }],
    ['eprint = {2504.12914v2}, archiveprefix = {arXiv}', { arxiv: '2504.12914' }],
    ['eprint = {cs.AI/9901001}', { arxiv: 'cs.AI/9901001' }],
    ['journal = {arXiv preprint arXiv:2504.12914}', { arxiv: '2504.12914', type: 'preprint' }],
    ['journal = {CoRR}, volume = {abs/2504.12914}', { arxiv: '2504.12914', type: 'preprint' }],
    ['note = {arXiv:2504.12914 [cs]}', { arxiv: '2504.12914' }],
    ['url = {https://arxiv.org/pdf/2504.12914v1.pdf}', { arxiv: '2504.12914' }],
    ['doi = {10.48550/arXiv.2504.12914}', { arxiv: '2504.12914' }],
    ['isbn = {3-16-148410-1, 978-3-16-148410-0}', { isbn: '978-3-16-148410-0' }],
    ['issn = {20493630}', { issn: '2049-3630' }],
    [
      String.raw`url = {https://a.example.org/x\_y/~z?p=50%25}`,
      { url: 'https://a.example.org/x_y/~z?p=50%25' },
    ],
    [String.raw`howpublished = {\url{https://a.example.org/}}`, { url: 'https://a.example.org/' }],
  ])('%s', (fields, facts) => {
    expect(read(fields).facts).toMatchObject(facts);
  });

  test('An address that only repeats the DOI or the arXiv id is not kept', () => {
    const { facts } = read('doi = {10.5555/a}, url = {https://doi.org/10.5555/A}');
    expect(facts).not.toHaveProperty('url');
  });

  test('A PubMed number under eprint is no arXiv id', () => {
    expect(read('eprint = {1234.56789}, eprinttype = {pubmed}').facts).not.toHaveProperty('arxiv');
  });

  test('What is wrong is left out and told', () => {
    const { facts, remarks } = read(
      'doi = {none}, issn = {1234-5678}, url = {javascript:alert(1)}',
    );
    expect(facts).toEqual({ title: 'T', type: 'article' });
    expect(remarks).toEqual([
      'The DOI "none" is not valid and was left out.',
      'The ISSN "1234-5678" is not valid and was left out.',
      'The address "javascript:alert(1)" is not valid and was left out.',
    ]);
  });
});

describe('Where it came out stands under the key for its type', () => {
  test.each([
    [
      'article',
      'journal = {J}, number = {3}, pages = {5-9}',
      { container: 'J', issue: '3', pages: '5–9' },
    ],
    [
      'inproceedings',
      'booktitle = {P}, number = {3}',
      { container: 'P', number: '3', type: 'paper' },
    ],
    [
      'techreport',
      'institution = {I}, number = {R-1}',
      { institution: 'I', number: 'R-1', type: 'report' },
    ],
    ['phdthesis', 'school = {U}', { institution: 'U', type: 'thesis' }],
    [
      'misc',
      'type = {Dataset}, howpublished = {Zenodo}, version = {2}',
      { publisher: 'Zenodo', number: '2', type: 'dataset' },
    ],
    [
      'online',
      'organization = {O}, url = {https://o.example.org}',
      { institution: 'O', type: 'webpage' },
    ],
    [
      'inproceedings',
      'eventtitle = {E}, venue = {V}, eventdate = {2022-06-23/2022-06-26}',
      { event: { name: 'E', place: 'V', start: '2022-06-23', end: '2022-06-26' } },
    ],
    ['nonsense', 'year = 2020', { type: 'report' }],
  ])('%s with %s', (type, fields, facts) => {
    expect(read(fields, type).facts).toMatchObject(facts);
  });
});

describe('The rules of BibTeX', () => {
  test('Macros are put in, months among them; one that nobody defined is told', () => {
    const { references } = readBibtex(
      '@string{j = "Journal " # {of}} @article{k, title = {T}, journal = j # " Ends", month = feb, year = 2020, publisher = nobody}',
      'refs.bib',
    );
    expect(references[0]?.facts).toMatchObject({
      container: 'Journal of Ends',
      published: '2020-02',
      publisher: 'nobody',
    });
    expect(references[0]?.remarks).toEqual([
      'No @string defines "nobody"; the name stands for it.',
    ]);
  });

  test('A crossref hands down what is missing, and the title as book title', () => {
    const { references } = readBibtex(
      '@inproceedings{a, title = {A}, crossref = {B}} @proceedings{b, title = {Proc}, year = 2021, publisher = {P}, doi = {10.5555/b}}',
      'refs.bib',
    );
    expect(references[0]?.facts).toEqual({
      title: 'A',
      type: 'paper',
      published: '2021',
      container: 'Proc',
      publisher: 'P',
    });
  });

  test('A crossref that leads nowhere is told', () => {
    expect(read('crossref = {nowhere}').remarks).toEqual([
      'There is no entry "nowhere", which its crossref names.',
    ]);
  });

  test('Remarks, preambles and lines behind a percent sign are passed over', () => {
    const text =
      'Words, me@example.org\n@comment{a {b} c}\n@comment x\n% @misc{no, title = {N}}\n@preamble{"p"}\n@misc{yes, title = {Y}}';
    expect(
      readBibtex(text, 'f').references.map(({ facts, place }) => [facts.title, place.line]),
    ).toEqual([['Y', 6]]);
  });

  test('Parentheses, quotes with braces, doubled and missing commas are read', () => {
    const text =
      '@misc(k, title = "A {"}B{"} (c)",, year = 2020)\n@misc{l\n title = {T}\n year = 2021\n}';
    expect(
      readBibtex(text, 'f').references.map(({ facts }) => [facts.title, facts.published]),
    ).toEqual([
      ['A "B" (c)', '2020'],
      ['T', '2021'],
    ]);
  });

  test('Each broken entry is refused with its line, and the others are read', () => {
    const text = [
      '@misc{a, title = {A}}',
      '@misc{b, title = {B {never}, year = 2020}',
      '@misc{c, title = {C}}',
      '@misc{d, title = {D}}, year = 2020}',
      '@misc{e, title {E}}',
      '@misc{f, title = "F, year = 2020}',
      '@misc{g, year = 2020}',
      '@misc{h, title = {H}}',
      '@misc{i, title = {I',
    ].join('\n');
    expect(readBibtex(text, 'f').references.map(({ facts }) => facts.title)).toEqual([
      'A',
      'C',
      'H',
    ]);
    expect(refusalsOf(text)).toEqual([
      '2 It has no end: a brace in it is never closed.',
      '4 A brace closes it too early: ", year = 2020}" stands behind its end.',
      '5 Here should be "=" and the value of "title": "{E}}".',
      '6 A quote is never closed: it opens before "F, year = 2020}".',
      '9 A brace is never closed: it opens before "I".',
      '7 It has no title.',
    ]);
  });
});
