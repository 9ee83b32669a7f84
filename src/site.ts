import { pathToFileURL } from 'node:url';
import { getCollection } from 'astro:content';
import { leaveLibrary, openLibrary } from './build/open-library.ts';
import type { OpenLibrary } from './build/open-library.ts';
import { selectExports } from './build/select-exports.ts';
import { selectOffline } from './build/select-offline.ts';
import { buildLibrary } from './catalogue/build.ts';
import { findLinkTarget } from './catalogue/link-target.ts';
import type { Catalogue } from './catalogue/model.ts';
import { checkSettings } from './catalogue/check-settings.ts';
import { createPermalinks } from './catalogue/permalink.ts';
import { checkRepository, selectRepository } from './exports/correction-links.ts';
import { createBodyRenderer } from './markdown/render.ts';
import { ContentError } from './content/content-error.ts';
import { findContentFolder } from './content/loader.ts';
import { readContent } from './content/read.ts';
import type { RenderedBody } from './markdown/render.ts';
import type { PublicationConfig } from './exports/publication.ts';
import { findLanguages } from './build/languages.ts';
import { toLang } from './text/lang.ts';
import type { LangAttributes } from './text/lang.ts';
import { siteConfig } from './site.config.ts';
import type { SiteConfig } from './site.config.ts';

/** Everything that a page is made from. */
export interface Site extends OpenLibrary {
  readonly config: SiteConfig & PublicationConfig;
  /**
   * The attributes of a text of the library that is in this language, or in that of the content where it names none;
   * nothing where that is the language of the page.
   */
  readonly langOf: (language?: string) => LangAttributes;
  readonly renderBody: (markdown: string) => Promise<RenderedBody>;
  /** Site path of the search index; its name changes with what it holds. */
  readonly searchIndex: string;
}

let known: { readonly key: string; readonly site: Promise<Site> } | undefined;

/**
 * The library, read and linked once for all pages of a build; while someone writes, again after each change.
 * @throws with the whole report where the content is wrong
 */
export async function loadSite(): Promise<Site> {
  if (known && import.meta.env.PROD) return known.site;
  const entries = [
    ...(await getCollection('works')),
    ...(await getCollection('authors')),
    ...(await getCollection('topics')),
    ...(await getCollection('pages')),
  ];
  const key = entries.map(({ id, digest }) => `${id} ${String(digest)}`).join('\n');
  if (known?.key !== key) known = { key, site: createSite() };
  return known.site;
}

async function createSite(): Promise<Site> {
  const content = findContentFolder(pathToFileURL(`${process.cwd()}/`));
  const { catalogue, problems } = buildLibrary((await readContent(content)).sources);
  if (!catalogue) throw new ContentError(problems, content);
  const config = selectConfig(catalogue);
  const { SITE: site, BASE_URL: base } = import.meta.env;
  const faults = [
    ...checkSettings({ ...config, site }, catalogue),
    ...checkRepository(config.repository),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const links = createPermalinks(site, base);
  const renderBody = await createBodyRenderer({
    resolve: (kind, id) => findLinkTarget(catalogue, links, kind, id),
    toSitePath: links.toSitePath,
  });
  const publication = { catalogue, links, config };
  const library = await openLibrary(publication, process.cwd(), content);
  leaveLibrary(library);
  const [{ path: searchIndex }] = library.listSearchFiles();
  const langOf = (language = config.contentLanguage): LangAttributes =>
    toLang(language, config.language);
  return { ...library, config, langOf, renderBody, searchIndex };
}

/** The settings; what names a work of this library is left out where one build has the content of another. */
function selectConfig(catalogue: Catalogue): Site['config'] {
  const { featuredWork, repository: named, ...rest } = { ...siteConfig, ...findLanguages() };
  const { SITE_REPOSITORY: url, SITE_BRANCH: branch } = process.env;
  const repository = selectRepository(named, { url, branch });
  const exports = selectExports(rest.exports);
  const offline = selectOffline(rest.offline);
  const others = { ...rest, exports, offline, ...(repository && { repository }) };
  const isOwn = process.env.SITE_CONTENT === undefined;
  const isKept = featuredWork !== undefined && (isOwn || catalogue.findWork(featuredWork));
  return isKept ? { ...others, featuredWork } : others;
}
