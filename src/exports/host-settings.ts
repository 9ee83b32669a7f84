import type { Permalinks } from '../catalogue/permalink.ts';
import type { Redirect } from './host-redirects.ts';

/** What a web server has to know of a site. */
export interface HostedSite {
  readonly links: Permalinks;
  readonly redirects: readonly Redirect[];
  /** The name that readers type: `library.example.org`; Caddy takes a whole address as well. */
  readonly name: string;
  /** The folder on the server that answers for `/`; the site stands in it below its base path. */
  readonly root: string;
  /** Where the server listens. */
  readonly port: number;
}

/** What stands at the top of every settings file. */
export const MADE_BY = [
  'Made by "npm run host -- SERVER": run it again after entries were renamed, or when the site moves.',
  'Headers, types and lifetimes come from src/exports/host-headers.ts and src/exports/media-types.ts.',
] as const;

/** Indents lines by so many steps of four columns. */
export function indent(steps: number, lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(4 * steps) + line));
}

/** Whether an ending has more than one dot or names a whole file: servers look at what follows the last dot. */
export function isSpecial(ending: string): boolean {
  return ending.startsWith('/') || ending.lastIndexOf('.') > 0;
}
