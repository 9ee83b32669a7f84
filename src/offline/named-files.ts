import { isHashedFile } from '../exports/host-headers.ts';

/**
 * The files that a page fetches by itself and whose names change with what is in them: styles, scripts, the fonts that
 * it asks for ahead of their use.
 * @param home the address of the home page, whole or a site path, in the form that the page's own addresses have
 * @returns their addresses as the page writes them, each once
 */
export function findNamedFiles(html: string, home: string): readonly string[] {
  const named = [...html.matchAll(/\s(?:href|src)="([^"]+)"/gu)].map(([, address = '']) => address);
  const hashed = named.filter(
    (address) => address.startsWith(home) && isHashedFile(address.slice(home.length)),
  );
  return [...new Set(hashed)];
}

/**
 * Files that are mentioned by one of these texts, or by a file that is mentioned: names with a hash in them stand
 * nowhere by chance.
 * @param files the text of each file by its address; an empty one where it is no text
 * @returns their addresses
 */
export function findMentionedFiles(
  texts: readonly string[],
  files: ReadonlyMap<string, string>,
): readonly string[] {
  const addresses = new Map([...files.keys()].map((address) => [toName(address), address]));
  const found = new Set<string>();
  const waiting = [...texts];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const [name] of text.matchAll(/[\w-][\w.-]*\.\w+/gu)) {
      const address = addresses.get(name);
      if (address === undefined || found.has(address)) continue;
      found.add(address);
      waiting.push(files.get(address) ?? '');
    }
  }
  return [...found];
}

function toName(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
