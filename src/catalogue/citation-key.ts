import { fold } from '../text/fold.ts';
import { yearOf } from './dates.ts';
import type { Work } from './model.ts';
import { principalContributions, toCitedName } from './names.ts';

/** Words that say nothing about a title (English; other languages have few titles here that begin alike). */
const WEAK = new Set(
  (
    'a an and are as at be by can could do does for from how in into is it its of on or should so that the their ' +
    'this to toward towards under us was we what when where which who why will with within would'
  ).split(' '),
);

/** How many words a key may grow to before the id of the entry, which nothing else has, takes over. */
const MOST_WORDS = 6;
/** Letters that an organisation's name may bring into a key. */
const LONGEST_NAME = 30;
/** What stands for the name where nobody signs. */
const NAMELESS = 'anon';

/**
 * Citation keys of all works: ASCII, and no two alike even to programs that pass over case. Where derived keys clash,
 * every one of them takes a further word of its title, so that no key depends on which entry came first.
 * A key set in the entry stands as it is.
 */
export function assignCitationKeys(works: readonly Work[]): ReadonlyMap<Work, string> {
  const [set, unset] = [works.filter(hasOwnKey), works.filter((work) => !hasOwnKey(work))];
  const keys = new Map<Work, string>(set.map((work) => [work, work.citationKey]));
  const taken = new Set([...keys.values()].map((key) => key.toLowerCase()));
  const assign = (work: Work, key: string): void => {
    keys.set(work, key);
    taken.add(key);
  };
  let open = unset;
  for (let words = 1; words <= MOST_WORDS; words += 1) {
    const groups = [...Map.groupBy(open, (work) => deriveKey(work, words))];
    // What stays open is settled before any key of this round is taken: the order of the groups must not matter.
    open = groups.flatMap(([key, group]) => (group.length > 1 || taken.has(key) ? group : []));
    const isOpen = new Set(open);
    for (const [key, [only]] of groups) if (only && !isOpen.has(only)) assign(only, key);
  }
  for (const work of open) assign(work, findFree(`${deriveKey(work, 1)}-${work.id}`, taken));
  return keys;
}

function hasOwnKey(work: Work): work is Work & { readonly citationKey: string } {
  return work.citationKey !== undefined;
}

/** Only a key set by hand can stand in the way of one that ends in an id. */
function findFree(key: string, taken: ReadonlySet<string>): string {
  return taken.has(key) ? findFree(`${key}-x`, taken) : key;
}

/** "bucknall2025areas": family name, year, and so many strong words of the title. */
function deriveKey(work: Work, words: number): string {
  const year = yearOf(work.published) ?? 'nd';
  return `${toNamePart(work)}${year}${strongWords(work).slice(0, words).join('')}`;
}

/** The first author's name; in letters that ASCII lacks, as the file spells it. */
function toNamePart(work: Work): string {
  const [first] = principalContributions(work);
  if (!first) return NAMELESS;
  const name = toAscii(toCitedName(first.author)) || toAscii(first.author.id);
  return name.slice(0, LONGEST_NAME);
}

/** The words of a title that tell it apart, in order; in letters that ASCII lacks, those of the file's name. */
function strongWords({ title, subtitle = '', id }: Work): readonly string[] {
  const inTitle = `${title} ${subtitle}`
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map(toAscii)
    .filter(Boolean);
  const words = inTitle.length > 0 ? inTitle : id.split('-');
  const strong = words.filter((word) => !WEAK.has(word));
  return strong.length > 0 ? strong : words;
}

/** Latin letters and digits only, in lower case: what every BibTeX can read. */
function toAscii(text: string): string {
  return fold(text).replace(/[^a-z0-9]/gu, '');
}
