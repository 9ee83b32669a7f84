/** What a property of schema.org may hold; absent values are dropped when the node is made. */
type Value = string | number | JsonLdNode | readonly (string | JsonLdNode)[];

/** A thing described in the words of schema.org. */
export interface JsonLdNode {
  readonly [property: string]: Value;
}

/** The description of a page, as a document of its own. */
export interface JsonLdDocument {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/** A node of a class. Properties keep their order; absent and empty ones are left out. */
export function toNode(
  type: string,
  properties: Readonly<Record<string, Value | undefined>>,
): JsonLdNode {
  const node: Record<string, Value> = { '@type': type };
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) node[name] = value;
  }
  return node;
}

/** A thing that is described elsewhere, by its identity alone. */
export function toReference(id: string): JsonLdNode {
  return { '@id': id };
}

/** All that a page says of itself, in one document. */
export function toJsonLd(...nodes: readonly JsonLdNode[]): JsonLdDocument {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/**
 * JSON for `<script type="application/ld+json">`. No `<` is left, so that no text can end the script or begin a
 * comment, and none of the two line ends that JSON allows and older scripts do not.
 */
export function toScriptText(document: JsonLdDocument): string {
  return JSON.stringify(document).replace(
    /[<\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
