import * as words from '#words';
import type { Permalinks } from '../catalogue/permalink.ts';
import type { EntryKind } from '../schemas/entry.ts';
import { FOLDERS } from '../text/folders.ts';

/** Programs that keep repositories, each with addresses of its own. Codeberg runs Forgejo; Gitea's are the same. */
export const FORGES = ['github', 'gitlab', 'forgejo'] as const;
export type Forge = (typeof FORGES)[number];

/** Where the files of the library are kept, for readers who want to mend something. */
export interface Repository {
  /** Its page: `https://github.com/OWNER/NAME`. */
  readonly url: string;
  /** The branch that the site is built from; `main` where it is left out. */
  readonly branch?: string;
  /** Where in the repository the content folder is; `content` where it is left out. */
  readonly contentPath?: string;
  /** What runs there; left out for github.com, gitlab.com and codeberg.org. */
  readonly forge?: Forge;
}

/** Where a reader of a page can go with a correction. */
export interface CorrectionLinks {
  /** The entry's file in the editor of the repository; only of pages that are an entry. */
  readonly edit?: string;
  /** A new issue in which the page is named already. */
  readonly issue: string;
}

/** A page that somebody may want to correct. */
export interface CorrectedPage {
  readonly title: string;
  /** Site path. */
  readonly path: string;
  /** The entry that it shows. */
  readonly entry?: { readonly kind: EntryKind; readonly id: string };
}

interface Addresses {
  readonly edit: (repository: string, branch: string, file: string) => string;
  readonly issue: (repository: string, title: string, body: string) => string;
}

/** As their documentation has it: GitHub "creating an issue from a URL query", GitLab and Forgejo likewise. */
const ADDRESSES = {
  github: {
    edit: (repository, branch, file) => `${repository}/edit/${branch}/${file}`,
    issue: (repository, title, body) => `${repository}/issues/new?${toQuery({ title, body })}`,
  },
  gitlab: {
    edit: (repository, branch, file) => `${repository}/-/edit/${branch}/${file}`,
    issue: (repository, title, body) =>
      `${repository}/-/issues/new?${toQuery({ 'issue[title]': title, 'issue[description]': body })}`,
  },
  forgejo: {
    edit: (repository, branch, file) => `${repository}/_edit/${branch}/${file}`,
    issue: (repository, title, body) => `${repository}/issues/new?${toQuery({ title, body })}`,
  },
} as const satisfies Record<Forge, Addresses>;

const KNOWN_HOSTS: Readonly<Record<string, Forge>> = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'codeberg.org': 'forgejo',
};

/** What runs at the address of a repository; undefined where that must be said. */
export function findForge({ url, forge }: Repository): Forge | undefined {
  if (forge !== undefined) return forge;
  return URL.canParse(url) ? KNOWN_HOSTS[new URL(url).hostname] : undefined;
}

/**
 * The repository that is named for one build, or else the one of the settings; none where the name for this build is
 * empty. Of another address the settings say nothing.
 */
export function selectRepository(
  named: Repository | undefined,
  { url, branch }: { readonly url: string | undefined; readonly branch: string | undefined },
): Repository | undefined {
  const known = url === undefined || url === named?.url ? named : url === '' ? undefined : { url };
  return known && (branch === undefined || branch === '' ? known : { ...known, branch });
}

/** What is wrong with a repository, in a sentence that says what to do; empty where nothing is. */
export function checkRepository(repository: Repository | undefined): readonly string[] {
  if (!repository) return [];
  const { url } = repository;
  const isAddress = URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
  if (!isAddress)
    return [
      `The repository "${url}" is no address. Set repository in src/site.config.ts, or SITE_REPOSITORY, to one such as "https://github.com/someone/library".`,
    ];
  if (findForge(repository) !== undefined) return [];
  return [
    `What runs at the repository ${url} is not known. Say it with forge (${FORGES.join(', ')}) under repository in src/site.config.ts.`,
  ];
}

/** Links for a page; undefined where the library names no repository, or one of an unknown kind. */
export function toCorrectionLinks(
  repository: Repository | undefined,
  links: Pick<Permalinks, 'toUrl'>,
  { title, path, entry }: CorrectedPage,
): CorrectionLinks | undefined {
  const forge = repository && findForge(repository);
  if (!repository || forge === undefined) return undefined;
  const { branch = 'main', contentPath = 'content' } = repository;
  const url = repository.url.replace(/(?:\.git)?\/*$/u, '');
  const { edit, issue } = ADDRESSES[forge];
  const body = words.correctionBody(links.toUrl(path));
  const toFile = ({ kind, id }: NonNullable<CorrectedPage['entry']>): string =>
    [...contentPath.split('/').filter(Boolean), FOLDERS[kind], `${id}.md`]
      .map(encodeURIComponent)
      .join('/');
  const toBranch = branch.split('/').map(encodeURIComponent).join('/');
  return {
    ...(entry && { edit: edit(url, toBranch, toFile(entry)) }),
    issue: issue(url, words.correctionTitle(title), body),
  };
}

/** Programs that read it as a form would take a plus sign for a space; all of them know %20. */
function toQuery(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}
