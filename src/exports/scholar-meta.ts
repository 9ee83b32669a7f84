import { findReadingUrl } from '../catalogue/facts.ts';
import type { Contribution, Work } from '../catalogue/model.ts';
import type { WorkType } from '../schemas/work.ts';
import { toFullTitle } from '../catalogue/full-title.ts';
import { toInvertedName } from './inverted-name.ts';
import { parsePageRange } from './page-range.ts';

/** A `<meta>` of the head. A name may stand several times, and the order matters. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

type Field = readonly [name: string, content: string | undefined];

/** Where each type of work was published, in the words that Google Scholar and Zotero know for it. */
const PLACES = {
  article: (work) => [
    ['citation_journal_title', work.container],
    ['citation_issn', work.issn],
    ...toLocator(work),
  ],
  preprint: () => [],
  paper: (work) => [
    ['citation_conference_title', work.container ?? work.event?.name],
    ['citation_isbn', work.isbn],
    ['citation_issn', work.issn],
    ...toLocator(work),
  ],
  report: (work) => [
    // Without an institution, Zotero takes a report for a journal article.
    ['citation_technical_report_institution', work.institution ?? work.publisher],
    ['citation_technical_report_number', work.number],
    ['citation_isbn', work.isbn],
  ],
  commentary: () => [],
  statement: () => [],
  book: (work) => [
    ['citation_isbn', work.isbn],
    ['citation_volume', work.volume],
  ],
  chapter: (work) => [
    ['citation_inbook_title', work.container],
    ['citation_isbn', work.isbn],
    ...toLocator(work),
  ],
  thesis: (work) => [['citation_dissertation_institution', work.institution ?? work.publisher]],
  dataset: () => [],
  software: () => [],
  webpage: () => [],
  talk: (work) => [['citation_conference_title', work.event?.name]],
} as const satisfies Record<WorkType, (work: Work) => readonly Field[]>;

/** Types that come out on the web, so that their date is that of going online. */
const ONLINE = new Set<WorkType>([
  'preprint',
  'commentary',
  'statement',
  'dataset',
  'software',
  'webpage',
]);

/** Types whose institution stands in a tag of its own, which Zotero would overwrite with the publisher. */
const INSTITUTIONAL = new Set<WorkType>(['report', 'thesis']);

/**
 * Highwire Press tags of a work (Google Scholar's inclusion guidelines; Zotero's Embedded Metadata).
 * No `citation_pdf_url`: it may name only a file in the page's own directory, and works are hosted elsewhere.
 */
export function toScholarMeta(work: Work): readonly MetaTag[] {
  const date = work.published?.replaceAll('-', '/');
  const fields: readonly Field[] = [
    ['citation_title', toFullTitle(work)],
    ...toNames(work, 'author', 'citation_author'),
    ...toNames(work, 'editor', 'citation_editor'),
    ['citation_publication_date', date],
    ['citation_online_date', ONLINE.has(work.type) ? date : undefined],
    ...PLACES[work.type](work),
    ['citation_series_title', work.series],
    ['citation_publisher', INSTITUTIONAL.has(work.type) ? undefined : work.publisher],
    ['citation_doi', work.doi],
    ['citation_arxiv_id', work.arxiv],
    ['citation_public_url', findReadingUrl(work)],
    ['citation_language', work.language],
    ['citation_abstract', work.summary],
    ['citation_keywords', work.topics.map(({ label }) => label).join('; ') || undefined],
  ];
  return fields.flatMap(([name, content]) => (content === undefined ? [] : { name, content }));
}

function toNames(work: Work, role: Contribution['role'], tag: string): readonly Field[] {
  return work.contributions
    .filter((contribution) => contribution.role === role)
    .map((contribution) => [tag, toTagName(contribution)]);
}

/**
 * Zotero takes a comma with two words on either side for a list of two people. Words that hold together before the
 * comma keep it from that: "van der Berg, Anna Maria".
 */
function toTagName(contribution: Contribution): string {
  const name = toInvertedName(contribution);
  const looksLikeTwo = /^[^,]* [^,]*,\s*[^,\s][^,]* /u.test(name);
  return looksLikeTwo
    ? name.replace(/^[^,]*/u, (family) => family.replaceAll(' ', '\u00A0'))
    : name;
}

function toLocator({ volume, issue, pages }: Work): readonly Field[] {
  const range = parsePageRange(pages);
  return [
    ['citation_volume', volume],
    ['citation_issue', issue],
    ['citation_firstpage', range?.first],
    ['citation_lastpage', range?.last],
  ];
}
