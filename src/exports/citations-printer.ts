import citeproc from 'citeproc';
import { createEngine, toBareStyle } from './citations-engine.ts';
import type { Print } from './citations-engine.ts';
import type { CitedItem } from './citations-item.ts';
import { pruneStyle } from './citations-pruning.ts';

/** Making an engine takes as long as so many entries, and it saves half of each. */
const WORTHWHILE = 16;
/** Most engines of a style: each keeps some hundred kilobytes. */
const MOST_ENGINES = 64;

/**
 * Prints one entry at a time with citeproc, as HTML. Where there are many items of one type with the same variables,
 * an engine prints them that has only what of the style concerns them: it takes half the time.
 * @param style XML of a style
 * @param locale XML of the locale
 * @param language of the locale, such as `en-US`
 * @param worthwhile so many items of a shape are printed with the whole style first
 */
export function createPrinter(
  style: string,
  locale: string,
  language: string,
  worthwhile = WORTHWHILE,
): Print {
  const bare = toBareStyle(style);
  const elements = citeproc.parseXml(bare);
  const printWhole = createEngine(bare, locale, language);
  const met = new Map<string, number>();
  const printers = new Map<string, Print>();
  const findPrinter = (item: CitedItem): Print => {
    const variables = Object.keys(item).sort();
    const key = [item.type, ...variables].join(' ');
    const known = printers.get(key);
    if (known) return known;
    const count = (met.get(key) ?? 0) + 1;
    met.set(key, count);
    if (count <= worthwhile || printers.size >= MOST_ENGINES) return printWhole;
    const shape = { type: item.type, variables: new Set(variables) };
    const print = createEngine(pruneStyle(elements, shape), locale, language);
    printers.set(key, print);
    return print;
  };
  // Citeproc joins the two dates of a span across all levels that a style puts them in: none of these may go.
  return (item) => (hasSpan(item) ? printWhole(item) : findPrinter(item)(item));
}

function hasSpan({ issued, 'event-date': met }: CitedItem): boolean {
  return [issued, met].some((date) => date !== undefined && date['date-parts'].length > 1);
}
