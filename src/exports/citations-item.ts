import type { CitationStyleId } from './citation-styles.ts';
import { hideMarkup, MORE_NAMES } from './citations-signs.ts';
import { OTHERS } from './csl.ts';
import type { CslItem, CslName } from './csl.ts';

/** An item as citeproc takes it; older styles ask for the meeting by the name `event`. */
export type CitedItem = Omit<Partial<CslItem>, 'type'> & {
  readonly id: string;
  readonly type: string;
  readonly event?: string;
};

/** A change that brings an item nearer to what a style guide asks for. */
type Adaptation = (item: CitedItem) => CitedItem;

const COMMON: readonly Adaptation[] = [
  withoutAsides,
  withEvent,
  withEvenSpan,
  withGenre,
  withOneAddress,
  withoutPublisherInTitle,
];

const ADAPTATIONS: Readonly<Partial<Record<CitationStyleId, readonly Adaptation[]>>> = {
  apa: [withoutPublisherWhoSigns, withoutWordBesideNumber, withoutSecondDate],
  'chicago-author-date': [asMagazine],
  'chicago-notes': [asMagazine],
  mla: [withoutAuthorWhoPublishes],
  harvard: [asPublished],
};

/** The item as this style wants it, each piece of text safe from being read as markup. */
export function toCitedItem(item: CslItem, style: CitationStyleId): CitedItem {
  const adaptations = [...COMMON, ...(ADAPTATIONS[style] ?? [])];
  return hideInItem(adaptations.reduce<CitedItem>((cited, adapt) => adapt(cited), item));
}

/** Without what no style prints, and without the note, in which citeproc looks for commands. */
function withoutAsides(item: CitedItem): CitedItem {
  const { abstract, keyword, note, custom, section, 'citation-key': key, ...rest } = item;
  return rest;
}

function withEvent(item: CitedItem): CitedItem {
  const event = item['event-title'];
  return event === undefined ? item : { ...item, event };
}

/** citeproc takes no span from a year to a day: it is given as far as both of its ends are known. */
function withEvenSpan(item: CitedItem): CitedItem {
  const [start, end] = item['event-date']?.['date-parts'] ?? [];
  if (start === undefined || end === undefined) return item;
  const ends = [start, end].map((parts) => parts.slice(0, Math.min(start.length, end.length)));
  const isOne = String(ends[0]) === String(ends[1]);
  return { ...item, 'event-date': { 'date-parts': isOne ? ends.slice(1) : ends } };
}

/** Theses and talks are named as such in every style; nothing closer is known of them. */
function withGenre(item: CitedItem): CitedItem {
  if (item.genre !== undefined) return item;
  if (item.type === 'thesis') return { ...item, genre: 'thesis' };
  return item.type === 'speech' ? { ...item, genre: 'talk' } : item;
}

/** A DOI is an address already. */
function withOneAddress(item: CitedItem): CitedItem {
  const { URL: address, ...rest } = item;
  return item.DOI === undefined ? item : rest;
}

/** Where a site or journal bears its publisher's name, the name is given once. */
function withoutPublisherInTitle(item: CitedItem): CitedItem {
  return item.publisher === item['container-title'] ? withoutPublisher(item) : item;
}

function withoutPublisher({ publisher, ...rest }: CitedItem): CitedItem {
  return rest;
}

/** APA names an organisation once where it signs and publishes. */
function withoutPublisherWhoSigns(item: CitedItem): CitedItem {
  return isSignedByPublisher(item) ? withoutPublisher(item) : item;
}

/** MLA begins with the title there. */
function withoutAuthorWhoPublishes(item: CitedItem): CitedItem {
  const { author, ...rest } = item;
  return isSignedByPublisher(item) ? rest : item;
}

function isSignedByPublisher({ author, publisher }: CitedItem): boolean {
  return publisher !== undefined && author?.length === 1 && author[0]?.literal === publisher;
}

/** APA: "(arXiv:2504.12914)", not "(Preprint arXiv:2504.12914)". */
function withoutWordBesideNumber(item: CitedItem): CitedItem {
  const { genre, ...rest } = item;
  return item.type === 'article' && item.number !== undefined ? rest : item;
}

/** APA would give the day of a talk twice, as its date and as that of the meeting. */
function withoutSecondDate(item: CitedItem): CitedItem {
  const { 'event-date': day, ...rest } = item;
  return JSON.stringify(day) === JSON.stringify(item.issued) ? rest : item;
}

/** The Chicago styles write "(blog)" after the name of the site, which nobody here has said it is. */
function asMagazine(item: CitedItem): CitedItem {
  if (item.type !== 'post-weblog' || item['container-title'] === undefined) return item;
  return withoutPublisher({ ...item, type: 'article-magazine' });
}

/** The Harvard style writes "[Preprint]" after a journal whose volume and pages are unknown. */
function asPublished(item: CitedItem): CitedItem {
  const isPlaced = item.volume !== undefined || item.page !== undefined;
  return item.type === 'article-journal' && !isPlaced
    ? { ...item, type: 'article-magazine' }
    : item;
}

function hideInItem(item: CitedItem): CitedItem {
  const fields = Object.entries({ ...item }).map(([field, value]): [string, Value] => [
    field,
    hideInValue(field, value),
  ]);
  return { id: item.id, type: item.type, ...Object.fromEntries(fields) };
}

type Value = CitedItem[keyof CitedItem];

function hideInValue(field: string, value: Value): Value {
  if (typeof value === 'object') return 'length' in value ? value.map(hideInName) : value;
  if (value === undefined) return value;
  return field === 'title' ? keepSystems(hideMarkup(value)) : hideMarkup(value);
}

function hideInName(name: CslName): CslName {
  if (name.literal === OTHERS.literal) return { family: MORE_NAMES };
  const parts = Object.entries<string>({ ...name });
  return Object.fromEntries(parts.map(([part, text]) => [part, hideMarkup(text)]));
}

/** A word with a letter in it, and with a digit, an underscore, or a dot or a capital inside. */
const NAME_OF_SYSTEM =
  /(?<![\p{L}\p{N}_])(?=[\p{N}_.]*\p{L})[\p{L}\p{N}_]*(?:[\p{N}_]|\p{L}\.(?=\p{L})|\p{Ll}(?=\p{Lu}))[\p{L}\p{N}_.]*(?<!\.)/gu;

/** Keeps "verify_tool" and "llama.cpp" as they are in styles that set titles in capitals. */
function keepSystems(title: string): string {
  return title.replace(NAME_OF_SYSTEM, '<span class="nocase">$&</span>');
}
