/** What the resolver says: all that a reader typed, or a link brought, is shown as text. */
import type { Permalinks } from '../catalogue/permalink.ts';
import type { Choice, Understanding } from '../exports/resolve-answer.ts';
import { element } from '../search/view/element.ts';

/** More than this of a text says nothing to a reader, in UTF-16 units. */
const LONGEST_SHOWN = 160;

const KIND_NAMES = { work: 'Work', author: 'Author', topic: 'Topic' } as const;

/** The beginning of a text that is too long to be shown. */
export function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).toWellFormed()}…` : text;
}

export function drawWaiting(): readonly HTMLElement[] {
  return [element('p', { class: 'text-muted' }, 'Looking it up…')];
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
      element('span', { class: 'count' }, KIND_NAMES[kind]),
    ),
  );
  return [
    drawHeading('Several entries are called that'),
    drawText(`“${shorten(asked)}” leads to more than one entry.`),
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
    const label = `Look up ${shorten(value)} at ${registry.name}`;
    const attributes = { class: 'link outside', href: registry.url, rel: 'external noopener' };
    return [element('a', attributes, label)];
  });
  const search = links.query({ q: asked.slice(0, LONGEST_SHOWN).toWellFormed() });
  const ways = [
    ...registries,
    element('a', { class: 'link', href: search }, 'Search the library for it'),
  ];
  return [
    drawHeading('It is not in the library'),
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
  const button = element('button', { type: 'button', class: 'button mt-5' }, 'Try again');
  button.addEventListener('click', tryAgain);
  return [
    drawHeading('It could not be looked up'),
    drawText(
      'The list of identifiers could not be fetched. The connection may be down, or the site may be changing just now.',
    ),
    button,
  ];
}

function toSentence(shown: string, [whole, within]: readonly Understanding[]): string {
  if (!whole) {
    return `“${shown}” is in no form that is known here: it is no DOI, arXiv id, ISBN, ORCID iD, address or citation key, and no id of an entry.`;
  }
  const inside = within ? ` with ${within.noun} in it, ${shorten(within.value)}` : '';
  return `“${shown}” was understood as ${whole.noun}${inside}. No entry has it.`;
}

function drawHeading(text: string): HTMLElement {
  return element('h2', { class: 'text-section' }, text);
}

function drawText(text: string): HTMLElement {
  const classes = 'mt-3 max-w-[40rem] font-serif text-lead leading-[1.5] wrap-anywhere';
  return element('p', { class: classes }, text);
}
