/** What the resolver says: all that a reader typed, or a link brought, is shown as text. */
import * as words from '#words';
import type { Permalinks } from '../catalogue/permalink.ts';
import type { Choice, Understanding } from '../exports/resolve-answer.ts';
import { element } from '../search/view/element.ts';

/** More than this of a text says nothing to a reader, in UTF-16 units. */
const LONGEST_SHOWN = 160;

/** The beginning of a text that is too long to be shown. */
export function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).toWellFormed()}…` : text;
}

export function drawWaiting(): readonly HTMLElement[] {
  return [element('p', { class: 'text-muted' }, words.lookingUp)];
}

/** Entries that an identifier leads to together. */
export function drawChoices(
  asked: string,
  choices: readonly Choice[],
  links: Permalinks,
): readonly HTMLElement[] {
  const rows = choices.map(({ kind, id, name }) =>
    element(
      'li',
      {},
      element('a', { class: 'link', href: links[kind](id) }, name),
      element('span', { class: 'count' }, words.kinds[kind]),
    ),
  );
  return [
    drawHeading(words.severalEntries),
    drawText(words.leadsToSeveral(shorten(asked))),
    element('ul', { class: 'tally mt-4 max-w-[46rem]' }, ...rows),
  ];
}

/** What was understood, and where else the reader may look. */
export function drawUnknown(
  asked: string,
  understandings: readonly Understanding[],
  links: Permalinks,
): readonly HTMLElement[] {
  const registries = understandings.flatMap(({ registry, value }) => {
    if (!registry) return [];
    const label = words.lookUpAt(shorten(value), registry.name);
    const attributes = { class: 'link outside', href: registry.url, rel: 'external noopener' };
    return [element('a', attributes, label)];
  });
  const search = links.query({ q: asked.slice(0, LONGEST_SHOWN).toWellFormed() });
  const ways = [...registries, element('a', { class: 'link', href: search }, words.searchForIt)];
  return [
    drawHeading(words.notHere),
    drawText(toSentence(shorten(asked), understandings)),
    element(
      'ul',
      { class: 'mt-4 wrap-anywhere' },
      ...ways.map((way) => element('li', { class: 'py-2' }, way)),
    ),
  ];
}

/** @param tryAgain called when the reader asks for it */
export function drawFailure(tryAgain: () => void): readonly HTMLElement[] {
  const button = element('button', { type: 'button', class: 'button mt-5' }, words.tryAgain);
  button.addEventListener('click', tryAgain);
  return [drawHeading(words.notLookedUp), drawText(words.notLookedUpHelp), button];
}

function toSentence(shown: string, [whole, within]: readonly Understanding[]): string {
  if (!whole) return words.unknownForm(shown);
  const { noun, value = '' } = within ?? {};
  return words.understoodAs(shown, whole.noun, noun, shorten(value));
}

function drawHeading(text: string): HTMLElement {
  return element('h2', { class: 'text-section' }, text);
}

function drawText(text: string): HTMLElement {
  const classes = 'mt-3 max-w-[40rem] font-serif text-lead leading-[1.5] wrap-anywhere';
  return element('p', { class: classes }, text);
}
