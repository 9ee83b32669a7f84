import { findAddressSpans } from '../markdown/address-spans.ts';
import type { AddressSpan } from '../markdown/address-spans.ts';
import { findReferences } from '../markdown/references.ts';
import type { LinkedKind } from '../catalogue/entries.ts';
import { FOLDERS } from '../text/folders.ts';

/** An entry that gets another id. */
export interface Renaming {
  readonly kind: LinkedKind;
  readonly from: string;
  readonly to: string;
}

/**
 * A body in which links, citations and paths of pages name an entry by its new id. All else stays as it is, such as
 * code and the texts of links.
 */
export function renameInBody(body: string, renaming: Renaming): string {
  if (!body.includes(renaming.from)) return body;
  const spans = findAddressSpans(body).toSorted((a, b) => b.start - a.start);
  return spans.reduce((text, { start, end, form }) => {
    const renamed = RENAME[form](text.slice(start, end), renaming);
    return text.slice(0, start) + renamed + text.slice(end);
  }, body);
}

const RENAME: Readonly<Record<AddressSpan['form'], (written: string, to: Renaming) => string>> = {
  citation: (written, { kind, from, to }) =>
    kind === 'work' && written === `@${from}` ? `@${to}` : written,
  html: (written, renaming) =>
    written.replace(inHtml(renaming), (_all, before: string) => before + renaming.to),
  address: (written, renaming) =>
    written.replace(atAddress(renaming), (_all, before: string) => before + renaming.to),
};

/** Lines of a body that still name an entry, in a way that only a person can change; counted from 1. */
export function linesNaming(body: string, { kind, from }: Renaming): readonly number[] {
  const path = new RegExp(`^/${FOLDERS[kind]}/${from}(?![a-z0-9-])`, 'u');
  return findReferences(body)
    .filter((found) => (found.kind === kind && found.target === from) || path.test(found.target))
    .map(({ line }) => line);
}

/** `author:id` and `/authors/id` where an address begins: after the bracket, with a "<" or without. */
function atAddress(renaming: Renaming): RegExp {
  return new RegExp(`^((?:\\[?\\][(:])?\\s*<?\\s*${toName(renaming)}`, 'u');
}

/** The same in attributes, with quotes or without. */
function inHtml(renaming: Renaming): RegExp {
  return new RegExp(`(=\\s*["']?\\s*${toName(renaming)}`, 'gu');
}

function toName({ kind, from }: Renaming): string {
  return `(?:${kind}:|/${FOLDERS[kind]}/))${from}(?![a-z0-9-])`;
}
