import type { PageKind } from '../../scripts/budgets.ts';

/** One page of each kind that there is, by its path below the base of the library as it is. */
export const PAGE_KINDS = {
  home: '',
  works: 'works/',
  'works in another order': 'works/sorted/title/',
  years: 'years/',
  year: 'years/2025/',
  'works without a date': 'years/undated/',
  types: 'types/',
  type: 'types/report/',
  publishers: 'publishers/',
  publisher: 'publishers/carnegie-endowment-for-international-peace/',
  'series list': 'series/',
  series: 'series/carnegie-politika/',
  'work with many authors':
    'works/in-which-areas-of-technical-ai-safety-could-geopolitical-rivals-cooperate/',
  'undated work': 'works/russias-cyberfraud-epidemic/',
  authors: 'authors/',
  author: 'authors/robert-f-trager/',
  'author without affiliation': 'authors/a-feder-cooper/',
  topics: 'topics/',
  topic: 'topics/verification/',
  search: 'search/',
  'search with results': 'search/?q=verification',
  data: 'data/',
  resolver: 'resolve/',
  'unknown identifier': 'resolve/?id=10.1234/unknown',
  identifiers: 'resolve/addresses/',
  bibliography: 'bibliography/?from=author:robert-f-trager',
  'shared works': 'saved/?works=managing-extreme-ai-risks,bare-minimum-mitigations',
  about: 'about/',
  contact: 'contact/',
  'reading offline': 'offline/',
  'not found': 'no-such-page/',
} as const satisfies Readonly<Record<PageKind, string>>;

export type { PageKind };
export const PAGE_KIND_NAMES = Object.keys(PAGE_KINDS) as readonly PageKind[];
