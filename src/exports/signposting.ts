import { hasFiles } from '../catalogue/file-choice.ts';
import { findReadingUrl, toArxivUrl, toDoiUrl } from '../catalogue/facts.ts';
import type { Work } from '../catalogue/model.ts';
import type { FileForm } from '../catalogue/permalink.ts';
import type { WorkType } from '../schemas/work.ts';
import { WORKS_FORMS } from './forms.ts';
import { SCHEMA_TYPES } from './jsonld-types.ts';
import { findLicenseUrl } from '../catalogue/license.ts';
import type { Publication } from './publication.ts';

/** A typed link of the head, or of a link set. */
export interface HeadLink {
  readonly rel: string;
  /** Absolute. */
  readonly href: string;
  /** Media type of what it leads to. */
  readonly type?: string;
  readonly title?: string;
}

/** Descriptions of a work that programs can read, with their media types. */
const DESCRIPTIONS = [
  ...WORKS_FORMS,
  { id: 'jsonld', type: 'application/ld+json' },
] as const satisfies readonly { id: FileForm; type: string }[];

/** Types that are pages themselves: what their address leads to is the content, not a page about it. */
const PAGES = new Set<WorkType>(['commentary', 'statement', 'webpage']);

type Published = Pick<Publication, 'links' | 'config'>;

const HTML = 'text/html';
const LINKSET = 'application/linkset+json';

/**
 * Links of a work's page by the FAIR Signposting Profile, level 1, for the head; with the way to level 2, where works
 * have a file for it.
 * This page is a third party's record: `cite-as` leads back to it, and the publisher's DOI is `related`.
 */
export function toSignposts(work: Work, published: Published): readonly HeadLink[] {
  const { links, config } = published;
  const landing = toLandingLinks(work, published);
  if (!hasFiles(config.exports, 'works', 'linkset.json')) return landing;
  const linkset = links.toUrl(links.file('work', work.id, 'linkset.json'));
  return [...landing, { rel: 'linkset', href: linkset, type: LINKSET }];
}

function toLandingLinks(work: Work, published: Published): readonly HeadLink[] {
  const { links } = published;
  const license = findLicenseUrl(work.license);
  return [
    { rel: 'cite-as', href: links.toUrl(links.work(work.id)) },
    { rel: 'type', href: `https://schema.org/${SCHEMA_TYPES[work.type]}` },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    ...orcidsOf(work).map((orcid) => ({ rel: 'author', href: `https://orcid.org/${orcid}` })),
    ...descriptionsOf(work, published).map((link) => ({ ...link, rel: 'describedby' })),
    ...contentOf(work).map((link) => ({ ...link, rel: 'item' })),
    ...relatedTo(work).map((href) => ({ rel: 'related', href })),
    ...(license === undefined ? [] : [{ rel: 'license', href: license }]),
  ];
}

type Target = Omit<HeadLink, 'rel'>;

function orcidsOf({ contributions }: Work): readonly string[] {
  return [...new Set(contributions.flatMap(({ author }) => author.orcid ?? []))];
}

function descriptionsOf(work: Work, { links, config }: Published): readonly Target[] {
  const published = DESCRIPTIONS.filter(({ id }) => hasFiles(config.exports, 'works', id));
  return published.map(({ id, type }) => ({
    href: links.toUrl(links.file('work', work.id, id)),
    type,
  }));
}

/** The content itself, as far as it is known where it stands. */
function contentOf({ type, url, pdf }: Work): readonly Target[] {
  const page =
    PAGES.has(type) && url !== undefined && url !== pdf ? [{ href: url, type: HTML }] : [];
  return [...page, ...(pdf === undefined ? [] : [{ href: pdf, type: 'application/pdf' }])];
}

/** Where else the work is known: its DOI and arXiv page, and the publisher's page where that is not the content. */
function relatedTo(work: Work): readonly string[] {
  const known = new Set(contentOf(work).map(({ href }) => href));
  const addresses = [
    work.doi && toDoiUrl(work.doi),
    work.arxiv && toArxivUrl(work.arxiv),
    findReadingUrl(work),
    ...work.copies.map(findReadingUrl),
  ];
  return [...new Set(addresses.flatMap((address) => address ?? []))].filter(
    (address) => !known.has(address),
  );
}

type LinkContext = { readonly anchor: string } & Readonly<
  Record<string, string | readonly Target[]>
>;

/**
 * The link set of a work by the FAIR Signposting Profile, level 2 (JSON of RFC 9264): the links of the page, and from
 * the descriptions and the content back to it.
 */
export function toLinkset(
  work: Work,
  published: Published,
): { readonly linkset: readonly LinkContext[] } {
  const { links } = published;
  const page = { href: links.toUrl(links.work(work.id)), type: HTML };
  const groups = Map.groupBy(toLandingLinks(work, published), ({ rel }) => rel);
  const landing = [...groups].map(
    ([rel, group]) => [rel, group.map(({ rel: _, ...target }) => target)] as const,
  );
  return {
    linkset: [
      { anchor: page.href, ...Object.fromEntries(landing) },
      ...contentOf(work).map(({ href }) => ({ anchor: href, collection: [page] })),
      ...descriptionsOf(work, published).map(({ href }) => ({ anchor: href, describes: [page] })),
    ],
  };
}
