import { findReadingUrl } from '../catalogue/facts.ts';
import { memoised } from '../catalogue/memoised.ts';
import type { Work } from '../catalogue/model.ts';
import { principalContributions } from '../catalogue/names.ts';
import type { WorkType } from '../schemas/work.ts';
import { toFullTitle } from '../catalogue/full-title.ts';
import { toInvertedName, toWholeFamily } from './inverted-name.ts';
import { toNameParts } from './name-parts.ts';
import { parsePageRange } from './page-range.ts';
import { ZOTERO_TYPES } from './zotero-types.ts';

type Field = readonly [key: string, value: string | undefined];

/** Formats of the OpenURL registry, and how each type of work is told in one of them. */
const FORMATS = {
  article: (work) => [
    ...toFormat('journal', 'article'),
    ['rft.atitle', toFullTitle(work)],
    ['rft.jtitle', work.container],
  ],
  preprint: toPlain,
  paper: (work) => [...toFormat('book', 'proceeding'), ...toPart(work)],
  report: (work) => [
    ...toFormat('book', 'report'),
    ...toBook(work, work.institution ?? work.publisher),
  ],
  commentary: toPlain,
  statement: toPlain,
  book: (work) => [...toFormat('book', 'book'), ...toBook(work, work.publisher)],
  chapter: (work) => [...toFormat('book', 'bookitem'), ...toPart(work)],
  thesis: (work) => [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dissertation'],
    ['rft.title', toFullTitle(work)],
    ['rft.inst', work.institution ?? work.publisher],
  ],
  dataset: toPlain,
  software: toPlain,
  webpage: toPlain,
  talk: toPlain,
} as const satisfies Record<WorkType, (work: Work) => readonly Field[]>;

/**
 * A work as a ContextObject (ANSI/NISO Z39.88-2004, key/encoded-value form): the title of `<span class="Z3988">`.
 * Lists carry one for each work, so that a reference manager can take the whole list. Summaries are left out: a
 * list has to stay light. A work stands in many lists, so that the answer is remembered.
 */
export const toCoins = memoised((work: Work): string => {
  const range = parsePageRange(work.pages);
  const fields: readonly Field[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ...FORMATS[work.type](work),
    ...toNames(work),
    ['rft.date', work.published],
    ['rft.volume', work.volume],
    ['rft.issue', work.issue],
    ['rft.pages', range ? undefined : work.pages],
    ['rft.spage', range?.first],
    ['rft.epage', range?.last],
    ['rft.isbn', work.isbn],
    ['rft.issn', work.issn],
    ['rft.language', work.language],
    ['rft_id', work.doi && `info:doi/${work.doi}`],
    ['rft_id', findReadingUrl(work)],
  ];
  return fields.flatMap(([key, value]) => (value ? `${key}=${encode(value)}` : [])).join('&');
});

function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}

function toFormat(format: 'journal' | 'book', genre: string): readonly Field[] {
  return [
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft.genre', genre],
  ];
}

function toPart(work: Work): readonly Field[] {
  return [
    ['rft.atitle', toFullTitle(work)],
    ['rft.btitle', work.container],
    ['rft.series', work.series],
    ['rft.pub', work.publisher],
  ];
}

function toBook(work: Work, publisher: string | undefined): readonly Field[] {
  return [
    ['rft.btitle', toFullTitle(work)],
    ['rft.series', work.series],
    ['rft.edition', work.edition],
    ['rft.pub', publisher],
  ];
}

/** Dublin Core for what OpenURL has no format for; the type is Zotero's, which it understands. */
function toPlain(work: Work): readonly Field[] {
  return [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', ZOTERO_TYPES[work.type]],
    ['rft.title', toFullTitle(work)],
    ['rft.source', work.container ?? work.series],
    ['rft.publisher', work.publisher ?? work.institution],
    ['rft.identifier', work.doi && `urn:doi:${work.doi}`],
  ];
}

/** The first name in its parts, as link resolvers want it, then all names; an organisation that stands first is a body. */
function toNames(work: Work): readonly Field[] {
  const contributions = principalContributions(work);
  const [first] = contributions;
  if (!first) return [];
  const names = contributions.map((one): Field => ['rft.au', toInvertedName(one)]);
  const parts = toNameParts(first);
  if ('literal' in parts) return [['rft.aucorp', parts.literal], ...names.slice(1)];
  return [['rft.aulast', toWholeFamily(parts)], ['rft.aufirst', parts.given], ...names];
}
