import { toArxivUrl, toDoiUrl } from '../catalogue/facts.ts';
import type { Contribution, Work } from '../catalogue/model.ts';
import type { WorkType } from '../schemas/work.ts';
import { toFullTitle } from '../catalogue/full-title.ts';
import { toInvertedName } from './inverted-name.ts';
import { findLicenseUrl } from '../catalogue/license.ts';
import type { MetaTag } from './scholar-meta.ts';
import { ZOTERO_TYPES } from './zotero-types.ts';

/** Types of the DCMI Type Vocabulary. */
const DCMI_TYPES = {
  article: 'Text',
  preprint: 'Text',
  paper: 'Text',
  report: 'Text',
  commentary: 'Text',
  statement: 'Text',
  book: 'Text',
  chapter: 'Text',
  thesis: 'Text',
  dataset: 'Dataset',
  software: 'Software',
  webpage: 'Text',
  talk: 'Event',
} as const satisfies Record<WorkType, string>;

/**
 * Dublin Core of a work, as tags of the head (DCMI, expressing Dublin Core in HTML).
 * The first type is the one that Zotero reads; the source keeps it from taking the site's name for the journal.
 */
export function toDublinCore(work: Work): readonly MetaTag[] {
  const { container, series, publisher, publishers, institution } = work;
  const values = {
    'DC.title': [toFullTitle(work)],
    'DC.creator': namesOf(work, (role) => role === 'author'),
    'DC.contributor': namesOf(work, (role) => role !== 'author'),
    'DC.issued': [work.published],
    'DC.publisher': publishers.length > 0 ? publishers : [institution],
    'DC.source': [container ?? series ?? publisher ?? institution],
    'DC.type': [ZOTERO_TYPES[work.type], DCMI_TYPES[work.type]],
    'DC.identifier': identifiersOf(work),
    'DC.language': [work.language],
    'DC.subject': work.topics.map(({ label }) => label),
    'DC.description': [work.summary],
    'DC.rights': [findLicenseUrl(work.license) ?? work.license],
  };
  return Object.entries(values).flatMap(([name, contents]) =>
    contents.flatMap((content) => (content === undefined ? [] : { name, content })),
  );
}

function namesOf(work: Work, isWanted: (role: Contribution['role']) => boolean): readonly string[] {
  return work.contributions.filter(({ role }) => isWanted(role)).map(toInvertedName);
}

/** Identifiers as addresses or URNs, so that each says what it is. */
function identifiersOf({ doi, arxiv, isbn, issn, url }: Work): readonly (string | undefined)[] {
  return [
    doi && toDoiUrl(doi),
    arxiv && toArxivUrl(arxiv),
    isbn && `urn:isbn:${isbn}`,
    issn && `urn:issn:${issn}`,
    url,
  ];
}
