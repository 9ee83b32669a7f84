import type { Reference } from '../markdown/references.ts';
import { findReferences } from '../markdown/references.ts';
import type { Entry } from '../schemas/entry.ts';
import { FOLDERS } from '../schemas/entry.ts';
import type { Problem } from '../schemas/problem.ts';
import { isSafeAddress } from '../schemas/identifiers.ts';
import { findNearest } from '../text/suggest.ts';
import { suggestId } from './check-references.ts';
import { collectRemovals, findRemoved } from './check-removed.ts';
import type { Removals } from './check-removed.ts';
import { presentEntries } from './entries.ts';
import type { Entries, Ids } from './entries.ts';
import { createPermalinks } from './permalink.ts';

type Finding = Pick<Problem, 'code' | 'message' | 'suggestion'>;

/** Where links may lead, and where they may not. */
interface Targets {
  readonly ids: Ids;
  /** Paths of pages, without the base; the pages of removed entries are among them. */
  readonly paths: ReadonlySet<string>;
  readonly drafts: ReadonlySet<string>;
  readonly removals: Removals;
}

/** Links and citations in bodies that lead nowhere or to where no link should lead. */
export function checkLinks(entries: Entries, ids: Ids): Problem[] {
  const drafts = new Set(entries.works.filter(({ data }) => data.draft).map(({ id }) => id));
  const removals = collectRemovals(entries);
  const paths = sitePaths(ids);
  // Nobody reads the body of an entry that was removed.
  const { works, authors, topics, pages } = presentEntries(entries);
  const all: readonly Entry[] = [...works, ...authors, ...topics, ...pages];
  return all.flatMap((entry) =>
    findReferences(entry.body).flatMap((reference): Problem[] => {
      const finding = checkReference(reference, { ids, paths, drafts, removals });
      if (!finding) return [];
      const line = entry.bodyLine + reference.line - 1;
      return [{ severity: 'error', file: entry.file, line, column: reference.column, ...finding }];
    }),
  );
}

function checkReference({ kind, target }: Reference, targets: Targets): Finding | undefined {
  switch (kind) {
    case 'work':
    case 'author':
    case 'topic':
      return checkEntry(kind, target, targets);
    case 'site':
      return checkSitePath(target, targets.paths);
    case 'outside':
      return isSafeAddress(target) || target.startsWith('mailto:') ? undefined : unsafe(target);
    case 'unsafe':
      return unsafe(target);
    case 'relative': {
      const suggestion = 'Begin it with "/" from the root of the site, or with https://.';
      return { code: 'unknown-link', message: `"${target}" is a relative link`, suggestion };
    }
    case 'fragment':
      return undefined;
  }
}

function checkEntry(
  kind: 'work' | 'author' | 'topic',
  id: string,
  { ids, drafts, removals }: Targets,
): Finding | undefined {
  const removed = findRemoved(removals, kind, id);
  if (removed) return removed;
  if (kind === 'work' && drafts.has(id)) {
    const suggestion = 'Publish it or take the link out.';
    return {
      code: 'unknown-link',
      message: `the work "${id}" is a draft and has no page`,
      suggestion,
    };
  }
  if (ids[kind].has(id)) return undefined;
  return {
    code: `unknown-${kind}`,
    message: `no ${kind} "${id}"`,
    suggestion: suggestId(kind, id, ids),
  };
}

function checkSitePath(target: string, paths: ReadonlySet<string>): Finding | undefined {
  const path = target.replace(/[?#].*$/u, '');
  if (paths.has(path) || paths.has(`${path}/`)) return undefined;
  const nearest = findNearest(path, paths);
  const suggestion =
    nearest === undefined ? 'See the pages under content/.' : `Did you mean "${nearest}"?`;
  return { code: 'unknown-link', message: `no page "${path}" on this site`, suggestion };
}

function unsafe(target: string): Finding {
  const suggestion = 'Write the whole address, beginning with https://.';
  return {
    code: 'unsafe-address',
    message: `"${target}" is not an address that can be linked safely`,
    suggestion,
  };
}

/** Every page that a body may link to, without the base. */
function sitePaths(ids: Ids): ReadonlySet<string> {
  const links = createPermalinks('https://example.org', '/');
  const { home, works, authors, topics, search, years, types, publishers, series } = links;
  return new Set([
    ...[home, works, authors, topics, search, years, types, publishers, series],
    ...[links.data, links.resolve],
    ...[...ids.page].map((id) => links.page(id)),
    ...(['work', 'author', 'topic'] as const).flatMap((kind) =>
      [...ids[kind]].map((id) => `/${FOLDERS[kind]}/${id}/`),
    ),
  ]);
}
