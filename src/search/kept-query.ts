/** What stands in the dialog is kept with the page's place in the browser's history, for when the reader comes back. */

/** @param text undefined where the dialog is closed */
export function keepQuery(text: string | undefined): void {
  const { dialog, ...others } = readState();
  if (dialog === text) return;
  try {
    history.replaceState(text === undefined ? others : { ...others, dialog: text }, '');
  } catch {
    // Browsers refuse when this happens too often; the next key keeps it.
  }
}

/** The query with which the reader left this page and has come back to it; one that was left otherwise is forgotten. */
export function findKeptQuery(): string | undefined {
  const { dialog } = readState();
  if (typeof dialog !== 'string') return undefined;
  const [visit] = performance.getEntriesByType('navigation');
  if (visit && 'type' in visit && visit.type === 'back_forward') return dialog;
  keepQuery(undefined);
  return undefined;
}

function readState(): { readonly dialog?: unknown } {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
}
