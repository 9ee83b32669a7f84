import { readSettings } from '../search/view/settings.ts';
import { startPage } from '../search/view/page.ts';
import { offerSaving } from './saved/buttons.ts';
import { createSearchMenu } from './search-menu.ts';
import { createWorkCollector } from './work-texts.ts';

/** The search page, whose works can be saved, cited and exported. */
const { links, bundles } = readSettings();
const collect = createWorkCollector(links, bundles.works);
startPage(({ list }) => ({
  menu: createSearchMenu(links, list, collect),
  decorate: offerSaving,
}));
