import { FILES } from '../budgets.ts';

/** How many pages and files a site has: "Built 60 pages, 500 files". */
export function toFileCount(pages: number, files: number): string {
  return `Built ${String(pages)} pages, ${String(files)} files`;
}

/** A warning where hosts may refuse so many files; undefined where they take them. */
export function warnOfFiles(files: number): string | undefined {
  if (files <= FILES) return undefined;
  return `The site has ${count(files)} files, and some hosts take ${count(FILES)} at most. Choose fewer by exports in src/site.config.ts; docs/publish.md says how.`;
}

function count(files: number): string {
  return files.toLocaleString('en');
}
