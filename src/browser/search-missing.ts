import * as words from '#words';
/**
 * Shows what the search page offers without search, where the script of search could not be fetched: all scripts of a
 * page have run, or failed, before it counts as loaded.
 */
export function startSearchFallback(): void {
  window.addEventListener('load', () => {
    const page = document.querySelector('[data-search-page]:not([data-search-started])');
    if (!page) return;
    page.querySelector('[data-search-fallback]')?.classList.add('is-shown');
    const hints = page.querySelector('[data-search-hints]');
    if (hints) hints.textContent = words.searchNotLoaded;
  });
}
