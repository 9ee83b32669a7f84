import { findAddressSpans } from '../markdown/address-spans.ts';
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
  return spans.reduce((text, { start, end, isCitation }) => {
    const written = text.slice(start, end);
    const renamed = isCitation
      ? renameCitation(written, renaming)
      : written.replace(toPattern(renaming), (_all, before: string) => before + renaming.to);
    return text.slice(0, start) + renamed + text.slice(end);
  }, body);
}

/** Lines of a body that still name an entry, in a way that only a person can change; counted from 1. */
export function linesNaming(body: string, { kind, from }: Renaming): readonly number[] {
  const path = new RegExp(`^/${FOLDERS[kind]}/${from}(?![a-z0-9-])`, 'u');
  return findReferences(body)
    .filter((found) => (found.kind === kind && found.target === from) || path.test(found.target))
    .map(({ line }) => line);
}

function renameCitation(written: string, { kind, from, to }: Renaming): string {
  return kind === 'work' && written === `@${from}` ? `@${to}` : written;
}

/** `author:id` and `/authors/id`, where an address begins. */
function toPattern({ kind, from }: Renaming): RegExp {
  return new RegExp(`(?<![^\\s(<"'=])(${kind}:|/${FOLDERS[kind]}/)${from}(?![a-z0-9-])`, 'gu');
}
