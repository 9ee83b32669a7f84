import * as words from '#words';
import { CITATION_STYLES } from '../../exports/citation-styles.ts';
import type { CitationStyleId } from '../../exports/citation-styles.ts';
import { createSearchClient } from '../../search/client.ts';
import { findElement } from '../../search/view/element.ts';
import { readSettings } from '../../search/view/settings.ts';
import { startExports } from '../exports.ts';
import { toReaderMessage } from '../fetch-data.ts';
import { keepStored, readStored } from '../stored.ts';
import { createWorkCollector } from '../work-texts.ts';
import type { CollectWorks } from '../work-texts.ts';
import { findStyle, formatBibliographyAddress, parseBibliographyAddress } from './address.ts';
import { openSource, UnknownSourceError } from './open-source.ts';
import type { BibliographyContent } from './open-source.ts';
import { collectReferences, listReferenceForms } from './references.ts';
import { createBibliographyView } from './view.ts';
import type { BibliographyView } from './view.ts';

/** Where the chosen style is kept; the box on a work's page keeps it there too. */
const STYLE_KEY = 'citation-style';

const root = findElement(document, '[data-bibliography]', HTMLElement);
void start(root);

/** Shows the works that the address names, in its style, else in the one that the reader chose last. */
async function start(root: HTMLElement): Promise<void> {
  const { indexUrl, links, bundles } = readSettings();
  const { source, style } = parseBibliographyAddress(location.search);
  const view = createBibliographyView(root, links);
  if (source === undefined || source === 'unknown') {
    view.offerLists(source && words.unknownBibliography);
    return;
  }
  const first = style ?? findKeptStyle();
  try {
    view.wait();
    const collect = createWorkCollector(links, bundles.works);
    listReferenceForms(first).forEach(collect.fetchAhead);
    const search = createSearchClient(indexUrl);
    const content = await openSource(source, { links, bundles, search });
    if (content.ids.length === 0) {
      view.showNothing(content);
      return;
    }
    const writeAddress = (chosen: CitationStyleId): void => {
      const address = formatBibliographyAddress({ source, style: chosen });
      history.replaceState(history.state, '', links.bibliography + address);
    };
    follow(root, view, content, collect, first, writeAddress);
  } catch (error) {
    if (error instanceof UnknownSourceError) view.offerLists(error.message);
    else view.fail(toReaderMessage(error));
  }
}

function findKeptStyle(): CitationStyleId {
  return findStyle(readStored(STYLE_KEY) ?? null) ?? CITATION_STYLES[0].id;
}

/** Shows the references, and again in every style that the reader chooses. */
function follow(
  root: HTMLElement,
  view: BibliographyView,
  content: BibliographyContent,
  collect: CollectWorks,
  first: CitationStyleId,
  writeAddress: (style: CitationStyleId) => void,
): void {
  let latest = first;
  const show = async (style: CitationStyleId): Promise<void> => {
    latest = style;
    view.wait();
    try {
      const references = await collectReferences(content.ids, style, collect);
      if (latest === style) view.show(content, references, style);
    } catch (error) {
      if (latest === style) view.fail(toReaderMessage(error));
    }
  };
  view.start(first, (style) => {
    keepStored(STYLE_KEY, style);
    writeAddress(style);
    void show(style);
  });
  startExports(root, {
    ids: () => content.ids,
    name: () => content.fileName,
    collect,
    say: view.say,
  });
  void show(first);
}
