import * as words from '#words';
import { element } from '../../search/view/element.ts';
import { toReaderMessage } from '../fetch-data.ts';
import type { SavedPage } from './parts.ts';
import { createButton, createRow, createUndo } from './row.ts';
import type { Row } from './row.ts';
import { changeSaved, followSaved, MOST_SHOWN, readSaved, restoreSaved } from './store.ts';

/** Works that were just taken out, and the list as it was before. */
interface Removal {
  readonly ids: readonly string[];
  readonly before: readonly string[];
}

/** Shows what the reader keeps, and keeps it in step with other tabs; what is taken out can be brought back. */
export function startOwnList(page: SavedPage): void {
  let removal: Removal | undefined;
  /** Where the focus goes when the list is drawn again. */
  let focus: string | undefined;
  const remove = (ids: readonly string[]): void => {
    const before = readSaved();
    removal = { ids, before };
    focus = 'undo';
    if (!changeSaved(ids, 'remove')) {
      removal = undefined;
      page.say(words.cannotChange);
    }
  };
  const undo = ({ ids, before }: Removal): void => {
    const last = removal;
    removal = undefined;
    focus = `remove-${ids[0] ?? ''}`;
    const isKept = restoreSaved(before);
    if (!isKept) removal = last;
    page.say(isKept ? words.broughtBack : words.cannotChange);
  };
  let drawings = 0;
  const show = async (): Promise<void> => {
    drawings += 1;
    const drawing = drawings;
    const ids = readSaved();
    try {
      const listed = [...new Set([...(removal?.before ?? []), ...ids])].slice(0, MOST_SHOWN);
      const rows = await page.readRows(listed);
      // A later change is drawn already, or will be.
      if (drawing !== drawings) return;
      draw(page, rows, ids, { removal, remove, undo });
      restoreFocus(page.body, focus);
      focus = undefined;
    } catch (error) {
      page.say(toReaderMessage(error));
    }
  };
  followSaved(() => void show());
  void show();
}

/** What can be done with the list, and what was done last. */
interface Editing {
  readonly removal: Removal | undefined;
  readonly remove: (ids: readonly string[]) => void;
  readonly undo: (removal: Removal) => void;
}

function draw(
  page: SavedPage,
  rows: readonly Row[],
  ids: readonly string[],
  editing: Editing,
): void {
  const { facts, tools, body, fallback } = page;
  const { removal } = editing;
  const isEmpty = ids.length === 0;
  facts.textContent = toFacts(ids.length);
  tools.hidden = isEmpty;
  fallback.classList.toggle('is-shown', isEmpty && removal === undefined);
  const focused = document.activeElement?.getAttribute('data-focus') ?? undefined;
  const list = element('ol', {}, ...toItems(page, rows, ids, editing));
  const all = createButton(words.removeAll, 'remove-all', () => {
    editing.remove(ids);
  });
  body.replaceChildren(
    list,
    ...(ids.length > 1 ? [element('p', { class: 'saved__end' }, all)] : []),
  );
  restoreFocus(body, focused);
}

function toFacts(works: number): string {
  if (works === 0) return words.nothingKeptYet;
  const cut = works > MOST_SHOWN ? ` ${words.onlyFirstShown(MOST_SHOWN)}` : '';
  return words.worksKept(works) + cut;
}

function toItems(
  { links }: SavedPage,
  rows: readonly Row[],
  ids: readonly string[],
  { removal, remove, undo }: Editing,
): readonly HTMLElement[] {
  const offerUndo = (text: string): readonly HTMLElement[] => {
    if (removal === undefined) return [];
    const bringBack = (): void => {
      undo(removal);
    };
    return [createUndo(text, bringBack)];
  };
  const areMany = removal !== undefined && removal.ids.length > 1;
  const many = areMany ? offerUndo(words.worksRemoved(removal.ids.length)) : [];
  const kept = new Set(ids);
  const items = rows.flatMap((row) => {
    if (!kept.has(row.id)) {
      const isLast = !areMany && removal?.ids.includes(row.id) === true;
      return isLast ? offerUndo(words.workRemoved(row.title)) : [];
    }
    const act = (): void => {
      remove([row.id]);
    };
    return [createRow(row, links, createButton(words.remove, `remove-${row.id}`, act, row.title))];
  });
  return [...many, ...items];
}

/** Puts the focus on the control of this name, where there is one. */
function restoreFocus(body: HTMLElement, name: string | undefined): void {
  const controls = [...body.querySelectorAll<HTMLElement>('[data-focus]')];
  controls.find((control) => control.dataset.focus === name)?.focus();
}
