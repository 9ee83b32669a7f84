/** What XML 1.0 cannot hold, even escaped (section 2.2). */
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Attributes in the order in which they are written; absent ones are left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** A piece of finished XML, so that text is never taken for markup or escaped twice. */
export interface Xml {
  readonly xml: string;
}

/** Text for an element or an attribute: escaped, and without what XML cannot hold. */
export function toXmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_XML, '')
    .replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
}

/** An element with text or elements in it; absent content is left out, and an element without any closes itself. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly (Xml | string | undefined)[]
): Xml {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${toXmlText(value)}"`))
    .join('');
  const inner = content.flatMap((part) => part ?? []);
  if (inner.length === 0) return { xml: `<${name}${written}/>` };
  const isText = inner.every((part) => typeof part === 'string');
  const body = inner.map((part) => (typeof part === 'string' ? toXmlText(part) : part.xml));
  return { xml: `<${name}${written}>${isText ? body.join('') : indent(body)}</${name}>` };
}

/** Children on lines of their own. No element mixes text and elements, so no text is touched. */
function indent(parts: readonly string[]): string {
  return `\n${parts.join('\n')}\n`;
}

/** A whole document in UTF-8. */
export function toXmlDocument({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}
