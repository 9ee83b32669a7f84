import * as words from '#words';
import { bridgePage } from './bridge-page.ts';
import { findKeptQuery, keepQuery } from './kept-query.ts';

/** What a page needs before anybody searches: the ways to open search. Everything else is fetched then. */
const dialog = document.querySelector<HTMLDialogElement>('dialog#search-dialog');

/** Shows the dialog, or leads to the field of the search page where the reader stands on it. */
function openSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  if (!dialog) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
  void fillDialog(dialog);
}

async function fillDialog(dialog: HTMLDialogElement): Promise<void> {
  try {
    const { startDialog } = await import('./view/dialog.ts');
    startDialog(dialog);
  } catch {
    // The form in the dialog needs no script, so the reader can still go on.
    const status = dialog.querySelector('[data-search-status]');
    if (status) status.textContent = words.resultsNotLoaded;
  }
}

/** Whether a key typed there is part of a text. */
function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

function isSlash(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return event.key === '/' && !isTextField(event.target) && dialog?.open !== true;
}

function isCommandK(event: KeyboardEvent): boolean {
  const isModified = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return isModified && event.key.toLowerCase() === 'k';
}

document.addEventListener('keydown', (event) => {
  if (event.isComposing || !(isSlash(event) || isCommandK(event))) return;
  event.preventDefault();
  if (dialog?.open) dialog.close();
  else openSearch();
});

document.addEventListener('click', (event) => {
  const opener =
    event.target instanceof Element ? event.target.closest('[data-search-open]') : null;
  // A click that asks for a new tab gets one: the opener is a link to the search page.
  if (!opener || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openSearch();
});

dialog?.addEventListener('click', (event) => {
  const isCloser = event.target instanceof Element && event.target.closest('[data-search-close]');
  // Outside its contents, a click on the dialog is a click on the backdrop.
  if (isCloser || event.target === dialog) dialog.close();
});

dialog?.addEventListener('close', () => {
  keepQuery(undefined);
});

bridgePage(document.querySelector('[data-search-form]'));

const kept = findKeptQuery();
const field = dialog?.querySelector('input');
if (kept !== undefined && field) {
  field.value = kept;
  openSearch();
}
