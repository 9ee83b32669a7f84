/** What every page needs, and nothing that waits for a reader's wish: search is fetched when it is opened. */
import '../search/start.ts';
import { startCiteBox } from './cite-box.ts';
import { startCopying } from './copy.ts';
import { startFolding } from './fold.ts';
import { startMenus } from './menus.ts';
import { startSaving } from './saved/buttons.ts';
import { startThemeSwitch } from './theme-switch.ts';

startThemeSwitch();
startCopying();
startCiteBox();
startFolding();
startMenus();
startSaving();
const searchPage = document.querySelector<HTMLElement>('[data-search-page]');
if (searchPage) {
  // By then the script of the page itself has run, or could not be fetched.
  addEventListener('load', () => {
    if (searchPage.dataset.searchPage !== 'started') showFallback(searchPage);
  });
}

/** The search itself could not be fetched: the page offers what needs none. */
function showFallback(page: HTMLElement): void {
  page.querySelector('[data-search-fallback]')?.classList.add('is-shown');
  const hints = page.querySelector('[data-search-hints]');
  if (hints) hints.textContent = 'Search could not be loaded; reload the page to try again.';
}
