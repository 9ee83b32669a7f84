import * as words from '#words';
import type { Permalinks } from '../../catalogue/permalink.ts';
import { contentLang } from '../../search/view/content-lang.ts';
import { element } from '../../search/view/element.ts';

/** A work of a list that a page puts together. */
export interface Row {
  readonly id: string;
  readonly title: string;
  /** "Ada Adams, Ben Brown · Apr 2025 · Report". */
  readonly line: string;
  /** "Retracted"; absent where nothing has befallen the work. */
  readonly notice?: string;
}

/**
 * Reads a row as bundles hold it, one line of text for each part.
 * @param text undefined where the library does not have the work
 */
export function toRow(id: string, text: string | undefined): Row {
  if (text === undefined) return { id, title: id, line: words.goneFromLibrary };
  const [title = id, line = '', notice] = text.split('\n');
  return { id, title, line, ...(notice === undefined ? {} : { notice }) };
}

/** The title, which leads to the work, and what is said of it; actions stand at the end of the row. */
export function createRow(
  row: Row,
  links: Permalinks,
  ...actions: readonly HTMLElement[]
): HTMLElement {
  const flag =
    row.notice === undefined ? [] : [element('span', { class: 'notice-flag' }, ` · ${row.notice}`)];
  return element(
    'li',
    { class: 'saved__row' },
    element(
      'div',
      {},
      element(
        'a',
        { class: 'saved__title', href: links.work(row.id), ...contentLang() },
        row.title,
      ),
      element('p', { class: 'saved__line' }, row.line, ...flag),
    ),
    ...actions,
  );
}

/** What stands in place of works that were taken out, with the way to bring them back. */
export function createUndo(text: string, undo: () => void): HTMLElement {
  const button = createButton(words.undo, 'undo', undo);
  return element('li', { class: 'saved__row' }, element('span', {}, text), button);
}

/**
 * A button that looks like a link.
 * @param focus its name among the controls of the page: the focus stays on it when the page is drawn anew
 * @param about what it acts on, for those who hear it
 */
export function createButton(
  label: string,
  focus: string,
  act: () => void,
  about = '',
): HTMLButtonElement {
  const spoken =
    about === '' ? [] : [element('span', { class: 'sr-only' }, ` ${words.aboutWork(about)}`)];
  const button = element(
    'button',
    { type: 'button', class: 'link', 'data-focus': focus },
    label,
    ...spoken,
  );
  button.addEventListener('click', act);
  return button;
}
