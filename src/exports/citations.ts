import { CITATION_STYLES, LOCALE_FILES } from './citation-styles.ts';
import type { CitationStyleId } from './citation-styles.ts';
import { correctCitation } from './citations-corrections.ts';
import { toCitedItem } from './citations-item.ts';
import { toPlainText, toSafeHtml } from './citations-markup.ts';
import { createPrinter } from './citations-printer.ts';
import { showMarkup } from './citations-signs.ts';
import type { CslItem } from './csl.ts';

/** A reference to a work as it stands in a list of references. */
export interface Citation {
  /** Text, `<i>`, `<b>`, `<sup>` and `<sub>` without attributes; no links. */
  readonly html: string;
  readonly text: string;
}

/** Cites an item in a style. */
export type Citer = (item: CslItem, style: CitationStyleId) => Citation;

/**
 * A citer with one engine a style, made when it is first asked for: making one takes as long as ten entries.
 * @param files the text of the files in src/exports/styles by their names
 * @throws where the file of a style or of its locale is not among them
 */
export function createCiter(files: ReadonlyMap<string, string>): Citer {
  const engines = new Map<CitationStyleId, (item: CslItem) => string>();
  return (item, style) => {
    const render = engines.get(style) ?? createRenderer(files, style);
    engines.set(style, render);
    return toCitation(render(item));
  };
}

/** A citation from its HTML. */
export function toCitation(html: string): Citation {
  return { html, text: toPlainText(html) };
}

function createRenderer(
  files: ReadonlyMap<string, string>,
  id: CitationStyleId,
): (item: CslItem) => string {
  const style = CITATION_STYLES.find((known) => known.id === id);
  if (!style) throw new Error(`There is no citation style "${id}".`);
  const print = createPrinter(
    findFile(files, style.file),
    findFile(files, LOCALE_FILES[style.locale]),
    style.locale,
  );
  return (item) => {
    const html = showMarkup(toSafeHtml(print(toCitedItem(item, id))));
    return correctCitation(html, item, style);
  };
}

function findFile(files: ReadonlyMap<string, string>, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`The file src/exports/styles/${name} is missing.`);
  return text;
}
