/**
 * Gives settings in an object literal other values, and takes keys out; all else stays as it is.
 * @param text of src/site.config.ts, laid out as Prettier does it: each key on a line of its own, two columns in
 * @param values by key; undefined takes the key out
 * @returns undefined where a key that should get a value is not there exactly once
 */
export function editSiteConfig(
  text: string,
  values: Readonly<Record<string, string | readonly string[] | undefined>>,
): string | undefined {
  const [before = '', literal = '', after] = splitAround(text);
  if (after === undefined) return undefined;
  let edited: string | undefined = literal;
  for (const [key, value] of Object.entries(values)) {
    edited = edited === undefined ? undefined : editKey(edited, key, value);
  }
  return edited === undefined ? undefined : before + edited + after;
}

/** The inside of the object that holds the settings, and what stands before and after it. */
function splitAround(text: string): readonly string[] {
  const opening = /^export const siteConfig: SiteConfig = \{\r?\n/mu.exec(text);
  if (!opening) return [];
  const start = opening.index + opening[0].length;
  const end = text.indexOf('\n};', start) + 1;
  return end === 0 ? [] : [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

function editKey(
  literal: string,
  key: string,
  value: string | readonly string[] | undefined,
): string | undefined {
  // A value goes on until the next key of the same depth, or a remark on it.
  const place = new RegExp(`^  ${key}:[^]*?(?=^  [A-Za-z/]|(?![^]))`, 'gmu');
  const found = [...literal.matchAll(place)].length;
  if (value === undefined) return literal.replace(place, '');
  const line = `  ${key}: ${toLiteral(value)},\n`;
  return found === 1 ? literal.replace(place, () => line) : undefined;
}

function toLiteral(value: string | readonly string[]): string {
  if (typeof value !== 'string') return `[${value.map(toLiteral).join(', ')}]`;
  const escaped = value.replace(/[\\']/gu, '\\$&').replace(/\s+/gu, ' ');
  return `'${escaped}'`;
}

/**
 * Gives constants of a module other values: `const SITE = '…';`.
 * @returns undefined where one is not there exactly once
 */
export function editConstants(
  text: string,
  values: Readonly<Record<string, string>>,
): string | undefined {
  let edited = text;
  for (const [name, value] of Object.entries(values)) {
    const place = new RegExp(`^const ${name} = .*;$`, 'gmu');
    if ([...edited.matchAll(place)].length !== 1) return undefined;
    edited = edited.replace(place, () => `const ${name} = ${toLiteral(value)};`);
  }
  return edited;
}
