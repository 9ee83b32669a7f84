import path from 'node:path';
import { KEPT_FOLDER } from '../../../src/build/cite-works.ts';
import type { SourceFile } from '../../../src/schemas/entry.ts';
import { Refusal } from '../../command-line/command.ts';
import type { Terminal } from '../../command-line/terminal.ts';
import { root } from '../../project.ts';
import { collectAddresses } from './collect-addresses.ts';
import type { Address } from './collect-addresses.ts';
import { visitAll } from './visit-all.ts';
import { openVisited } from './visited.ts';
import type { Manners, Visit } from './visit.ts';

/** An address, where it is named, and what was found there. */
export type CheckedAddress = Address & Visit;

/**
 * Visits every outside address of a library.
 * @throws Refusal where not one could be reached: then it is this machine that is cut off
 */
export async function checkLinks(
  sources: readonly SourceFile[],
  manners: Manners,
  terminal: Terminal,
): Promise<readonly CheckedAddress[]> {
  const addresses = collectAddresses(sources);
  const visited = await openVisited(
    path.resolve(root, KEPT_FOLDER, 'visited-addresses.json'),
    Date.now(),
  );
  const urls = addresses.map(({ url }) => url);
  const found = await visitAll(
    urls,
    manners,
    visited,
    terminal.progress('Visited addresses', urls.length),
  );
  const checked = addresses.map((address): CheckedAddress => {
    const visit = found.get(address.url) ?? { state: 'unsure', reason: 'it was not visited' };
    return { ...address, ...visit };
  });
  if (
    checked.length > 0 &&
    checked.every(({ reason = '' }) => /^(?:no answer|there is no such host)/u.test(reason))
  )
    throw new Refusal('No address could be reached. Is this machine connected to the internet?');
  return checked;
}

const HEADINGS = {
  gone: 'Not there any more',
  moved: 'There under another address (write that one, if it is the same thing)',
  unsure: 'Could not be told (look for yourself)',
} as const;

/** What was found, the worst first; addresses in good order are only counted. */
export function toLinkLines(
  checked: readonly CheckedAddress[],
  { paint }: Terminal,
): readonly string[] {
  const lists = (['gone', 'moved', 'unsure'] as const).flatMap((state) => {
    const some = checked.filter((address) => address.state === state);
    if (some.length === 0) return [];
    return [
      '',
      paint('bold', `${HEADINGS[state]}: ${String(some.length)}`),
      ...some.flatMap(toLines),
    ];
  });
  const fine = checked.filter(({ state }) => state === 'fine').length;
  return [`${String(checked.length)} addresses, ${String(fine)} of them in good order`, ...lists];
}

function toLines({ url, places, reason, to }: CheckedAddress): readonly string[] {
  const found = [reason, to === undefined ? undefined : `→ ${to}`].flatMap((text) => text ?? []);
  return [
    `  ${url}`,
    ...found.map((text) => `    ${text}`),
    ...places.map(({ file, line }) => `    ${file}:${String(line)}`),
  ];
}
