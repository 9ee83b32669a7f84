import jsonld from 'jsonld';
import { readReference } from './fixture-library.ts';

interface Terms {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly domains: Readonly<Record<string, readonly string[]>>;
}
function isTerms(value: unknown): value is Terms {
  return typeof value === 'object' && value !== null && 'classes' in value && 'domains' in value;
}
const terms = readReference('schemaorg-terms.json');
if (!isTerms(terms)) throw new Error('The extract of schema.org is broken.');
/** The classes of schema.org with those above them, and the classes that may have each property. */
export const { classes, domains } = terms;
const context = readReference('schemaorg-context.jsonld');

/** Hands out the local context for schema.org, and refuses everything that would need a network. */
function loadDocument(url: string) {
  if (url !== 'https://schema.org') return Promise.reject(new Error(`${url} would need a network`));
  return Promise.resolve({ documentUrl: url, document: context });
}

/** A description in full addresses; whatever the context does not know is an error. */
export async function expand(document: object): Promise<unknown[]> {
  return jsonld.expand(document, { documentLoader: loadDocument, safe: true });
}

const SCHEMA = 'http://schema.org/';

function withSuperclasses(name: string): readonly string[] {
  return [name, ...(classes[name] ?? []).flatMap(withSuperclasses)];
}

function toTexts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}

/** What schema.org does not know of a node and of all in it: unknown classes, properties that a class does not have. */
export function findFaults(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(findFaults);
  if (typeof value !== 'object' || value === null) return [];
  const node = new Map<string, unknown>(Object.entries(value));
  const types = toTexts(node.get('@type')).map((type) => type.replace(SCHEMA, ''));
  const known = new Set(types.flatMap(withSuperclasses));
  const own = [...node.keys()].flatMap((key): readonly string[] => {
    if (key.startsWith('@')) return [];
    // An action may say of each property what input it wants (schema.org/docs/actions.html).
    const name = key.replace(SCHEMA, '').replace(/^query-input$/u, 'query');
    const allowed = domains[name];
    if (!allowed) return [`no property ${key}`];
    return allowed.some((domain) => known.has(domain)) ? [] : [`${types.join()} has no ${name}`];
  });
  const unknown = types.filter((type) => !(type in classes) && node.get('@value') === undefined);
  return [
    ...unknown.map((type) => `no class ${type}`),
    ...own,
    ...[...node.values()].flatMap(findFaults),
  ];
}
