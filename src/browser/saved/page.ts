import * as words from '#words';
import type { Permalinks } from '../../catalogue/permalink.ts';
import { startCopyButton } from '../../search/view/copy-button.ts';
import { element, findElement } from '../../search/view/element.ts';
import type { Child } from '../../search/view/element.ts';
import { readSettings } from '../../search/view/settings.ts';
import { fillLinks } from '../../text/linked-text.ts';
import { formatBibliographyAddress, parseIds, toSharedWorks } from '../bibliography/address.ts';
import type { BibliographySource, SharedWorks } from '../bibliography/address.ts';
import { startExports } from '../exports.ts';
import { toReaderMessage } from '../fetch-data.ts';
import { createWorkCollector } from '../work-texts.ts';
import { startOwnList } from './own-list.ts';
import { findParts } from './parts.ts';
import type { SavedPage } from './parts.ts';
import { createRow } from './row.ts';
import { changeSaved, readSaved } from './store.ts';

/** Servers take addresses up to about this length, in characters. */
const LONGEST_ADDRESS = 7000;

start(findElement(document, '[data-saved-page]', HTMLElement));

/** Shows the reader's own list, or the one in the address. */
function start(root: HTMLElement): void {
  const { links, bundles } = readSettings();
  const collect = createWorkCollector(links, bundles.works);
  const page = findParts(root, links, collect);
  const shared = new URLSearchParams(location.search).get('works');
  const listed = shared === null ? undefined : toSharedWorks(parseIds(shared));
  const findIds = (): readonly string[] => listed?.ids ?? readSaved();
  startExports(root, {
    ids: findIds,
    name: () => (shared === null ? 'saved-works' : 'shared-works'),
    collect,
    say: page.say,
  });
  startSharing(root, links, findIds);
  leadToBibliography(
    root,
    links,
    shared === null ? { kind: 'saved' } : { kind: 'works', ids: parseIds(shared) },
  );
  if (listed === undefined) startOwnList(page);
  else void showShared(root, page, listed);
}

function startSharing(
  root: HTMLElement,
  links: Permalinks,
  findIds: () => readonly string[],
): void {
  const button = findElement(root, '[data-saved-share]', HTMLButtonElement);
  const toAddress = (): string => links.toUrl(`${links.saved}?works=${findIds().join(',')}`);
  startCopyButton(button, {
    label: findElement(button, '[data-copy-label]', HTMLElement),
    toText: () => {
      const address = toAddress();
      if (address.length > LONGEST_ADDRESS) throw new Error('No server takes so long an address.');
      return address;
    },
    toFailure: () => {
      const address = toAddress();
      return address.length > LONGEST_ADDRESS ? words.tooLongForLink : address;
    },
  });
}

function leadToBibliography(
  root: HTMLElement,
  links: Permalinks,
  source: BibliographySource,
): void {
  const link = findElement(root, '[data-saved-bibliography]', HTMLAnchorElement);
  link.href = links.bibliography + formatBibliographyAddress({ source });
}

/** A list that somebody else has put together, with the offer to keep it. */
async function showShared(
  root: HTMLElement,
  page: SavedPage,
  { ids, note }: SharedWorks,
): Promise<void> {
  const { links, title, facts, tools, body, fallback, say, readRows } = page;
  title.textContent = words.sharedList;
  const toOwn = (text: string): readonly Child[] =>
    fillLinks(text, (_name, label) => element('a', { class: 'link', href: links.saved }, label));
  if (ids.length === 0) {
    facts.replaceChildren(...toOwn(words.sharedListEmpty));
    fallback.classList.add('is-shown');
    return;
  }
  const saved = new Set(readSaved());
  const known = ids.filter((id) => saved.has(id)).length;
  const sentences = [words.sharedWorks(ids.length, known), note, ''];
  facts.replaceChildren(
    sentences.filter((sentence) => sentence !== undefined).join(' '),
    ...toOwn(words.sharedListHelp),
  );
  try {
    const rows = await readRows(ids);
    body.replaceChildren(element('ol', {}, ...rows.map((row) => createRow(row, links))));
    tools.hidden = false;
    offerKeeping(root, page, ids, known === ids.length);
  } catch (error) {
    say(toReaderMessage(error));
  }
}

function offerKeeping(
  root: HTMLElement,
  { links, say }: SavedPage,
  ids: readonly string[],
  isKept: boolean,
): void {
  const keep = findElement(root, '[data-saved-keep]', HTMLButtonElement);
  keep.hidden = isKept;
  keep.addEventListener('click', () => {
    if (changeSaved(ids, 'add')) location.assign(links.saved);
    else say(words.cannotSaveWorks);
  });
}
