/** What every page needs, and nothing that waits for a reader's wish: search is fetched when it is opened. */
import '../search/start.ts';
import { startCiteBox } from './cite-box.ts';
import { startCopying } from './copy.ts';
import { startFolding } from './fold.ts';
import { startMadeFiles } from './made-files.ts';
import { startMenus } from './menus.ts';
import { startOffline } from './offline/start.ts';
import { startSaving } from './saved/buttons.ts';
import { startSearchFallback } from './search-missing.ts';
import { startThemeSwitch } from './theme-switch.ts';

startThemeSwitch();
startCopying();
startCiteBox();
startFolding();
startMadeFiles();
startMenus();
startSaving();
startSearchFallback();
startOffline();
