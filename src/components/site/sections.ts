import * as words from '#words';
import type { Permalinks } from '../../catalogue/permalink.ts';
import { WAYS } from '../../catalogue/ways.ts';
import type { Site } from '../../site.ts';
import type { LangAttributes } from '../../text/lang.ts';

/** A part of the site that every page leads to. */
export interface Section extends LangAttributes {
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
    toSection(words.works, links.works, ways),
    toSection(words.authors, links.authors),
    toSection(words.topics, links.topics),
    ...(about ? [toSection(words.about, links.page(about.id))] : []),
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
  config,
  links,
  langOf,
}: Pick<Site, 'catalogue' | 'config' | 'links' | 'langOf'>): readonly Section[] {
  return [
    { label: words.works, href: links.works },
    ...WAYS.map(({ slug, label }) => ({ label, href: links.way(slug) })),
    { label: words.authors, href: links.authors },
    { label: words.topics, href: links.topics },
    { label: words.search, href: links.search },
    { label: words.savedWorks, href: links.saved },
    ...(config.offline ? [{ label: words.readingOffline, href: links.offline }] : []),
    { label: words.data, href: links.data },
    { label: words.identifiers, href: links.resolve },
    ...catalogue.pages.map(({ id, title }) => ({
      label: title,
      href: links.page(id),
      ...langOf(),
    })),
  ];
}

/** Where a reader may go on from an address at which there is nothing. */
export function listWaysOut({
  catalogue,
  links,
  langOf,
}: Pick<Site, 'catalogue' | 'links' | 'langOf'>): readonly Section[] {
  const about = catalogue.findPage('about');
  return [
    { label: words.allWorks, href: links.works },
    { label: words.authorsFromAToZ, href: links.authors },
    { label: words.treeOfTopics, href: links.topics },
    ...(about ? [{ label: about.title, href: links.page(about.id), ...langOf() }] : []),
  ];
}
