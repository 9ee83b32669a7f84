/** What every page needs, and nothing that waits for a reader's wish: search is fetched when it is opened. */
import '../search/start.ts';
import { startCopying } from './copy.ts';
import { startFolding } from './fold.ts';
import { startSaving } from './saved/buttons.ts';
import { startThemeSwitch } from './theme-switch.ts';

startThemeSwitch();
startCopying();
startFolding();
startSaving();
if (document.querySelector('[data-search-page]')) {
  void import('./search-page.ts').then(({ startSearchPage }) => {
    startSearchPage();
  });
}
