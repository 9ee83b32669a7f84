import { describe, expect, test } from 'vitest';
import { toDublinCore } from '../../src/exports/dublin-core.ts';
import { toScholarMeta } from '../../src/exports/scholar-meta.ts';
import type { MetaTag } from '../../src/exports/scholar-meta.ts';
import type { Work } from '../../src/catalogue/model.ts';
import type { SourceFile } from '../../src/schemas/entry.ts';
import { aCatalogue, anAuthor, aWork } from '../support/builders.ts';
import { fixturePublication, workOf } from '../support/publication.ts';

const library = await fixturePublication();
const { works } = library.catalogue;

function valuesOf(tags: readonly MetaTag[], name: string): readonly string[] {
  return tags.filter((tag) => tag.name === name).map(({ content }) => content);
}

function tagsOf(id: string): readonly MetaTag[] {
  return toScholarMeta(workOf(library, id));
}

function onlyWork(...files: readonly SourceFile[]): Work {
  const [work] = aCatalogue(...files).works;
  if (!work) throw new Error('The work is there.');
  return work;
}

describe('Tags for Google Scholar and Zotero', () => {
  test('An article tells title, authors in order, date and place', () => {
    const tags = tagsOf('shelley-safeguards').filter(
      ({ name }) => !/abstract|keywords/u.test(name),
    );
    expect(tags.map(({ name, content }) => [name, content])).toEqual([
      ['citation_title', 'Safeguards for LLMs: What GPT-4 and AlphaZero Owe to arms Control'],
      ['citation_author', 'Shelley, Mary W.'],
      ['citation_author', 'van der Berg, A.'],
      ['citation_author', 'de\u00A0la\u00A0Tour, Pierre III'],
      ['citation_publication_date', '2021/05/03'],
      ['citation_journal_title', 'Journal of Machine Ethics & Law'],
      ['citation_issn', '2049-3630'],
      ['citation_volume', '12'],
      ['citation_issue', '3–4'],
      ['citation_firstpage', '101'],
      ['citation_lastpage', '117'],
      ['citation_publisher', 'Geneva University Press'],
      ['citation_doi', '10.5555/jmel.2021.12_3(101)'],
      ['citation_arxiv_id', '2101.99999'],
      ['citation_public_url', 'https://journal.example.org/articles/12_3?view=full&lang=en#top'],
      ['citation_language', 'en'],
    ]);
  });

  test('A report names its institution, without which it would pass for an article', () => {
    const tags = tagsOf('ilm-annual-report');
    expect(valuesOf(tags, 'citation_technical_report_institution')).toEqual([
      'Institute for Law and Machines',
    ]);
    expect(valuesOf(tags, 'citation_technical_report_number')).toEqual(['ILM/22-07']);
    const onlyPublished = onlyWork(aWork('r', { publisher: 'RAND' }));
    expect(valuesOf(toScholarMeta(onlyPublished), 'citation_technical_report_institution')).toEqual(
      ['RAND'],
    );
  });

  test('Papers, chapters, books and theses have the tags of their kind', () => {
    expect(valuesOf(tagsOf('public-limits'), 'citation_conference_title')).toHaveLength(1);
    expect(valuesOf(tagsOf('haddad-chapter'), 'citation_inbook_title')).toEqual([
      'Machines and Their Makers',
    ]);
    expect(valuesOf(tagsOf('plato-on-guardians'), 'citation_isbn')).toEqual(['0-306-40615-2']);
    expect(valuesOf(tagsOf('public-thesis'), 'citation_dissertation_institution')).toEqual([
      'University of Geneva',
    ]);
  });

  test('No PDF is promised: none stands in the directory of the page', () => {
    expect(works.flatMap(toScholarMeta).some(({ name }) => name === 'citation_pdf_url')).toBe(
      false,
    );
  });

  test('An undated work has no date, and editors are not said to be authors', () => {
    expect(valuesOf(tagsOf('joint-statement'), 'citation_publication_date')).toEqual([]);
    const tags = tagsOf('edited-volume');
    expect(valuesOf(tags, 'citation_author')).toEqual([]);
    expect(valuesOf(tags, 'citation_editor')).toEqual(['李, 明', 'van der Berg, Anna']);
  });

  test('A date is as precise as it is known', () => {
    const dates = ['2025', '2025-04', '2025-04-17'].map((published) =>
      valuesOf(toScholarMeta(onlyWork(aWork('w', { published }))), 'citation_publication_date'),
    );
    expect(dates).toEqual([['2025'], ['2025/04'], ['2025/04/17']]);
  });

  test('A name of many words on both sides of its comma is not taken for two people', () => {
    const name = {
      name: 'Anna Maria van der Berg',
      given: 'Anna Maria',
      particle: 'van der',
      family: 'Berg',
    };
    const work = onlyWork(anAuthor('a', name), aWork('w', { authors: ['a'] }));
    const [author = ''] = valuesOf(toScholarMeta(work), 'citation_author');
    expect(author.normalize('NFKC')).toBe('van der Berg, Anna Maria');
    expect(author.split(',')[0]).not.toContain(' ');
  });
});

describe('Dublin Core', () => {
  test('The first type is the one that Zotero knows, and the source is not the name of this site', () => {
    const types = works.map((work) => valuesOf(toDublinCore(work), 'DC.type')[0]);
    expect(new Set(types)).toEqual(
      new Set([
        'journalArticle',
        'preprint',
        'conferencePaper',
        'report',
        'blogPost',
        'document',
        'book',
        'bookSection',
        'thesis',
        'dataset',
        'computerProgram',
        'webpage',
        'presentation',
      ]),
    );
    expect(valuesOf(toDublinCore(workOf(library, 'oneil-open-door')), 'DC.source')).toEqual([
      'Made Minds Weekly',
    ]);
  });

  test('A chapter has its author as creator, editors and translators as contributors', () => {
    const tags = toDublinCore(workOf(library, 'haddad-chapter'));
    expect(tags.map(({ name, content }) => [name, content])).toEqual([
      ['DC.title', 'Trust, but Verify'],
      ['DC.creator', 'حداد, ليلى'],
      ['DC.contributor', '李, 明'],
      ['DC.contributor', 'van der Berg, Anna'],
      ['DC.contributor', 'Őrségi, Ágnes'],
      ['DC.issued', '2019-09'],
      ['DC.publisher', 'Geneva University Press'],
      ['DC.source', 'Machines and Their Makers'],
      ['DC.type', 'bookSection'],
      ['DC.type', 'Text'],
      ['DC.identifier', 'urn:isbn:9780306406157'],
      ['DC.subject', 'Verification'],
      ['DC.description', 'A chapter on a Russian proverb.'],
    ]);
  });

  test('Identifiers are addresses or URNs', () => {
    const tags = toDublinCore(workOf(library, 'shelley-safeguards'));
    expect(valuesOf(tags, 'DC.identifier')).toEqual([
      'https://doi.org/10.5555/jmel.2021.12_3(101)',
      'https://arxiv.org/abs/2101.99999',
      'urn:issn:2049-3630',
      'https://journal.example.org/articles/12_3?view=full&lang=en#top',
    ]);
    expect(valuesOf(tags, 'DC.rights')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
  });
});

test('The tags of the whole small library', async () => {
  const lines = works.flatMap((work) => [
    `# ${work.id}`,
    ...[...toScholarMeta(work), ...toDublinCore(work)].map(
      ({ name, content }) => `${name}: ${content}`,
    ),
    '',
  ]);
  await expect(lines.join('\n')).toMatchFileSnapshot('../golden/harvest/meta.txt');
});
