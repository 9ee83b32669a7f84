/** The page that leads from an identifier in its address to the entry; by itself it leads to pages of this site only. */
import * as words from '#words';
import { answerIdentifier } from '../exports/resolve-answer.ts';
import { isResolveMap } from '../exports/resolve-map.ts';
import type { ResolveMap } from '../exports/resolve-map.ts';
import { findElement } from '../search/view/element.ts';
import { readSettings } from '../search/view/settings.ts';
import { fetchData } from './fetch-data.ts';
import { drawChoices, drawFailure, drawUnknown, drawWaiting } from './resolve-view.ts';

/** No identifier is longer; of a text that is, the beginning says enough. In UTF-16 units. */
const LONGEST = 5000;

const { links } = readSettings();
const root = findElement(document, '[data-resolve]', HTMLElement);
const answerBox = findElement(root, '[data-resolve-answer]', HTMLElement);
const asked = (new URLSearchParams(location.search).get('id') ?? '')
  .slice(0, LONGEST)
  .toWellFormed()
  .trim();

if (asked !== '') {
  findElement(root, '[data-resolve-field]', HTMLInputElement).value = asked;
  root.classList.add('is-asked');
  void answer();
}

/** What is put into the box is read out: it is a live region. */
async function answer(): Promise<void> {
  answerBox.replaceChildren(...drawWaiting());
  try {
    show(await fetchMap());
  } catch {
    answerBox.replaceChildren(...drawFailure(() => void answer()));
  }
}

/** @throws where the map cannot be had */
async function fetchMap(): Promise<ResolveMap> {
  const map = await fetchData(links.resolveMap, words.fetchedIdentifiers);
  if (!isResolveMap(map)) throw new Error('The map is of another version than this page.');
  return map;
}

function show(map: ResolveMap): void {
  const found = answerIdentifier(map, asked);
  switch (found.kind) {
    case 'found':
      // In place of this page, so that the way back leads to where the reader came from.
      location.replace(links[found.entry.kind](found.entry.id));
      return;
    case 'several':
      answerBox.replaceChildren(...drawChoices(asked, found.choices, links));
      return;
    case 'unknown':
      answerBox.replaceChildren(...drawUnknown(asked, found.understandings, links));
  }
}
