import { toReadAddress } from '../markdown/address.ts';
import type { Reference } from '../markdown/references.ts';
import { findReferences } from '../markdown/references.ts';
import type { Entry } from '../schemas/entry.ts';
import { LONGEST_ADDRESS } from '../schemas/limits.ts';
import { FOLDERS } from '../text/folders.ts';
import type { Problem } from '../schemas/problem.ts';
import { createSuggester } from '../text/suggest.ts';
import type { findNearest } from '../text/suggest.ts';
import { folderOf, suggestId } from './check-references.ts';
import { collectRemovals, findRemoved } from './check-removed.ts';
import type { Removals } from './check-removed.ts';
import { presentEntries } from './entries.ts';
import type { FileSetting } from './file-choice.ts';
import type { Entries, Ids, LinkedKind } from './entries.ts';
import { DATA_FOLDER, listSitePaths } from './site-paths.ts';

type Finding = Pick<Problem, 'code' | 'message' | 'suggestion'>;

/** The files of a site besides its pages, as far as they do not follow from the content. */
export interface KnownFiles {
  /** What lies in public/, such as `images/map.png`. */
  readonly publicFiles: readonly string[];
  /** Which entries have files of their own. */
  readonly exports: FileSetting;
}

/** What a body may link to. */
interface Targets {
  readonly ids: Ids;
  readonly drafts: ReadonlySet<string>;
  readonly removals: Removals;
  /** Unescaped, so that it does not matter how a path is written. */
  readonly paths: ReadonlySet<string>;
  /** Whether `paths` holds what lies in public/ too. */
  readonly areFilesKnown: boolean;
}

/** What is needed to say what next, for one entry. */
interface Advisor {
  /** The content folder that it stands in. */
  readonly folder: string;
  readonly suggest: typeof findNearest;
}

/**
 * Links, images and citations in bodies that lead nowhere or to where no link should lead.
 * @param files where they are not given, links to files are not checked
 */
export function checkLinks(entries: Entries, ids: Ids, files?: KnownFiles): Problem[] {
  const targets = collectTargets(entries, ids, files);
  // Nobody reads the body of an entry that was removed.
  const { works, authors, topics, pages } = presentEntries(entries);
  const all: readonly Entry[] = [...works, ...authors, ...topics, ...pages];
  return all.flatMap((entry) => {
    const advisor = { folder: folderOf(entry), suggest: createSuggester() };
    return findReferences(entry.body).flatMap((reference): Problem[] => {
      const finding = checkReference(reference, targets, advisor);
      if (!finding) return [];
      const line = entry.bodyLine + reference.line - 1;
      return [{ severity: 'error', file: entry.file, line, column: reference.column, ...finding }];
    });
  });
}

function collectTargets(entries: Entries, ids: Ids, files?: KnownFiles): Targets {
  const paths = [...listSitePaths(entries, ids, files?.exports ?? 'every')].map(unescape);
  return {
    ids,
    removals: collectRemovals(entries),
    drafts: new Set(entries.works.filter(({ data }) => data.draft).map(({ id }) => id)),
    paths: new Set([...paths, ...(files?.publicFiles ?? []).map((name) => `/${name}`)]),
    areFilesKnown: files !== undefined,
  };
}

function checkReference(
  { kind, target }: Reference,
  targets: Targets,
  advisor: Advisor,
): Finding | undefined {
  if (target.length > LONGEST_ADDRESS) return tooLong();
  switch (kind) {
    case 'work':
    case 'author':
    case 'topic':
      return checkEntry(kind, target, targets, advisor);
    case 'site':
      return checkSitePath(target, targets, advisor);
    case 'unsafe':
      return unsafe(target);
    case 'relative': {
      const suggestion = 'Begin it with "/" from the root of the site, or with https://.';
      return { code: 'unknown-link', message: `"${target}" is a relative link`, suggestion };
    }
    case 'outside':
    case 'fragment':
      return undefined;
  }
}

function checkEntry(
  kind: LinkedKind,
  id: string,
  { ids, drafts, removals }: Targets,
  { folder, suggest }: Advisor,
): Finding | undefined {
  const removed = findRemoved(removals, kind, id);
  if (removed) return removed;
  if (kind === 'work' && drafts.has(id)) return draft(id);
  if (ids[kind].has(id)) return undefined;
  return {
    code: `unknown-${kind}`,
    message: `no ${kind} "${id}"`,
    suggestion: suggestId(kind, id, ids, folder, suggest),
  };
}

function checkSitePath(
  target: string,
  targets: Targets,
  { suggest }: Advisor,
): Finding | undefined {
  const { ids, drafts, paths, areFilesKnown } = targets;
  const path = unescape(toReadAddress(target).replace(/[?#].*$/u, ''));
  if (paths.has(path) || paths.has(`${path}/`)) return undefined;
  const [, id = ''] = /^\/works\/([^/.]+)/u.exec(path) ?? [];
  if (drafts.has(id)) return draft(id);
  if (isFile(path) && (!areFilesKnown || path.startsWith(DATA_FOLDER))) return undefined;
  const message = `no ${isFile(path) ? 'file' : 'page'} "${path}" on this site`;
  return { code: 'unknown-link', message, suggestion: suggestPath(path, ids, paths, suggest) };
}

function isFile(path: string): boolean {
  return /\.[^/.]+$/u.test(path);
}

function suggestPath(
  path: string,
  { former }: Ids,
  paths: ReadonlySet<string>,
  suggest: typeof findNearest,
): string {
  for (const kind of ['work', 'author', 'topic'] as const) {
    const folder = `/${FOLDERS[kind]}/`;
    const id = path.startsWith(folder) ? path.slice(folder.length).replace(/\/$/u, '') : '';
    const current = former[kind].get(id);
    if (current !== undefined) return `It is now "${folder}${current}/".`;
  }
  const nearest = suggest(path, paths);
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  return isFile(path) ? 'Put it into public/.' : 'See the pages under content/.';
}

/** A path as people read it; one that is escaped in a wrong way stays as it is. */
function unescape(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function draft(id: string): Finding {
  const message = `the work "${id}" is a draft and has no page`;
  return { code: 'unknown-link', message, suggestion: 'Publish it or take the link out.' };
}

function tooLong(): Finding {
  const most = LONGEST_ADDRESS.toLocaleString('en');
  const message = `an address has more than ${most} signs`;
  return { code: 'malformed-value', message, suggestion: 'Link to a shorter one.' };
}

function unsafe(target: string): Finding {
  const suggestion = 'Write the whole address, beginning with https://.';
  const message = `"${target}" is not an address that can be linked safely`;
  return { code: 'unsafe-address', message, suggestion };
}
