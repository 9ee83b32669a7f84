import type { Permalinks } from '../../catalogue/permalink.ts';
import { WAYS } from '../../catalogue/ways.ts';
import type { Site } from '../../site.ts';

/** A part of the site that every page leads to. */
export interface Section {
  readonly label: string;
  readonly href: string;
}

/** A section at the top of every page, and the addresses that all its pages begin with. */
export interface MainSection extends Section {
  readonly roots: readonly string[];
}

/** The few that stand at the top of every page. Years, types and the like are ways through the works. */
export function listMainSections({
  catalogue,
  links,
}: Pick<Site, 'catalogue' | 'links'>): readonly MainSection[] {
  const about = catalogue.findPage('about');
  const ways = WAYS.map(({ slug }) => links.way(slug));
  const toSection = (label: string, href: string, others: readonly string[] = []): MainSection => {
    return { label, href, roots: [href, ...others] };
  };
  return [
    toSection('Works', links.works, ways),
    toSection('Authors', links.authors),
    toSection('Topics', links.topics),
    ...(about ? [toSection('About', links.page(about.id))] : []),
  ];
}

/** Whether the page at a path belongs to a section; years, types and the like are ways through the works. */
export function isPartOf(path: string, { href }: Section, links: Permalinks): boolean {
  const ways = href === links.works ? WAYS.map(({ slug }) => links.way(slug)) : [];
  return [href, ...ways].some((root) => path.startsWith(root));
}

/** All of them, with the pages that this library has. */
export function listSections({
  catalogue,
  links,
}: Pick<Site, 'catalogue' | 'links'>): readonly Section[] {
  return [
    { label: 'Works', href: links.works },
    ...WAYS.map(({ slug, label }) => ({ label, href: links.way(slug) })),
    { label: 'Authors', href: links.authors },
    { label: 'Topics', href: links.topics },
    { label: 'Search', href: links.search },
    { label: 'Saved works', href: links.saved },
    { label: 'Data', href: links.data },
    { label: 'Identifiers', href: links.resolve },
    ...catalogue.pages.map(({ id, title }) => ({ label: title, href: links.page(id) })),
  ];
}

/** Where a reader may go on from an address at which there is nothing. */
export function listWaysOut({
  catalogue,
  links,
}: Pick<Site, 'catalogue' | 'links'>): readonly Section[] {
  const about = catalogue.findPage('about');
  return [
    { label: 'All works', href: links.works },
    { label: 'Authors from A to Z', href: links.authors },
    { label: 'The tree of topics', href: links.topics },
    ...(about ? [{ label: about.title, href: links.page(about.id) }] : []),
  ];
}
