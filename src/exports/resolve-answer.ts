import * as words from '#words';
import { toArxivUrl, toDoiUrl, toOrcidUrl } from '../catalogue/identifier-url.ts';
import { listReadings } from './parse-identifier.ts';
import type { Identifier } from './parse-identifier.ts';
import { resolveIdentifier } from './resolve-map.ts';
import type { ResolvedEntry, ResolveMap } from './resolve-map.ts';

/** How a text that leads nowhere was understood. */
export interface Understanding {
  /** With its article: "a DOI". */
  readonly noun: string;
  /** The identifier alone, in its usual form. */
  readonly value: string;
  /**
   * Where its registry looks it up. An address that came with the text is never offered: whoever makes a link to this
   * page must not be able to send readers elsewhere.
   */
  readonly registry?: { readonly name: string; readonly url: string };
}

/** An entry among several, with the name to choose it by. */
export interface Choice extends ResolvedEntry {
  readonly name: string;
}

/** What the resolver has to say to a text. */
export type ResolveAnswer =
  | { readonly kind: 'found'; readonly entry: ResolvedEntry }
  | { readonly kind: 'several'; readonly choices: readonly Choice[] }
  /** Likeliest understanding first; none where the text is no identifier at all. */
  | { readonly kind: 'unknown'; readonly understandings: readonly Understanding[] };

/** Looks a text up, and says how it was understood where it leads nowhere. */
export function answerIdentifier(map: ResolveMap, text: string): ResolveAnswer {
  const found = resolveIdentifier(map, text);
  const [entry, ...others] = found;
  if (!entry) return { kind: 'unknown', understandings: understand(text) };
  if (others.length === 0) return { kind: 'found', entry };
  return { kind: 'several', choices: found.map((one) => ({ ...one, name: nameOf(map, one) })) };
}

function nameOf({ names }: ResolveMap, { kind, id }: ResolvedEntry): string {
  const key = `${kind}:${id}`;
  return (Object.hasOwn(names, key) ? names[key] : undefined) ?? id;
}

/** That a text could also be an id or a key, or its address another, says nothing new; an address may be understood by the DOI in it. */
function understand(text: string): readonly Understanding[] {
  const [whole, ...further] = listReadings(text);
  if (!whole) return [];
  const others = ['id', 'key', 'address'];
  const within = further.filter(({ kind }) => !others.includes(kind)).slice(-1);
  return [whole, ...within].map(toUnderstanding);
}

function toUnderstanding({ kind, value }: Identifier): Understanding {
  const registry = toRegistry(kind, value);
  return { noun: words.identifierNouns[kind], value, ...(registry && { registry }) };
}

function toRegistry(kind: Identifier['kind'], value: string): Understanding['registry'] {
  if (kind === 'doi') return { name: 'doi.org', url: toDoiUrl(value) };
  if (kind === 'arxiv') return { name: 'arxiv.org', url: toArxivUrl(value) };
  return kind === 'orcid' ? { name: 'orcid.org', url: toOrcidUrl(value) } : undefined;
}
