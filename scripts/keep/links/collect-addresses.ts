import { findReferences } from '../../../src/markdown/references.ts';
import { parseFrontMatter } from '../../../src/schemas/front-matter.ts';
import type { SourceFile } from '../../../src/schemas/entry.ts';

/** A place in the library: a file as its keeper knows it, and a line counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** An outside address, without a fragment, and everywhere that it is named. */
export interface Address {
  readonly url: string;
  readonly places: readonly Place[];
}

/** Every outside address that a library names, in the order of files and lines; a DOI is an address at doi.org. */
export function collectAddresses(sources: readonly SourceFile[]): readonly Address[] {
  const found = sources.flatMap((source) => [...inFrontMatter(source), ...inBody(source)]);
  const groups = Map.groupBy(found, ({ url }) => url);
  return [...groups].map(([url, named]) => ({ url, places: named.map(({ place }) => place) }));
}

interface Named {
  readonly url: string;
  readonly place: Place;
}

function inFrontMatter({ file, text }: SourceFile): readonly Named[] {
  const front = parseFrontMatter(text);
  if ('message' in front) return [];
  return listTexts([], front.data).flatMap(({ path, value }) => {
    const url = toUrl(path.at(-1) === 'doi' ? `https://doi.org/${value}` : value);
    return url === undefined ? [] : [{ url, place: { file, line: front.locate(path).line } }];
  });
}

function inBody({ file, text }: SourceFile): readonly Named[] {
  const front = parseFrontMatter(text);
  if ('message' in front) return [];
  return findReferences(front.body).flatMap(({ kind, target, line }) => {
    const url = kind === 'outside' ? toUrl(target) : undefined;
    return url === undefined ? [] : [{ url, place: { file, line: front.bodyLine + line - 1 } }];
  });
}

interface Text {
  readonly path: readonly (string | number)[];
  readonly value: string;
}

function listTexts(path: Text['path'], value: unknown): readonly Text[] {
  if (typeof value === 'string') return [{ path, value }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => listTexts([...path, index], item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts([...path, key], inner));
}

function toUrl(text: string): string | undefined {
  if (!/^https?:\/\//iu.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.hash = '';
  return url.href;
}
