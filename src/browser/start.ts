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
if (document.querySelector('[data-search-page]')) {
  import('./search-page.ts').then(
    ({ startSearchPage }) => {
      startSearchPage();
    },
    () => {
      showFallback();
    },
  );
}

/** The search itself could not be fetched: the page offers what needs none. */
function showFallback(): void {
  document.querySelector('[data-search-fallback]')?.classList.add('is-shown');
  const hints = document.querySelector('[data-search-hints]');
  if (hints) hints.textContent = 'Search could not be loaded; reload the page to try again.';
}
