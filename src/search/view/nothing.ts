import * as words from '#words';
import type { Permalinks } from '../../catalogue/permalink.ts';
import { NO_FILTERS } from '../protocol.ts';
import type { SearchAnswer, SearchFilters } from '../protocol.ts';
import { element } from './element.ts';
import { createIndexLinks } from './index-links.ts';

/**
 * What is said where no work is found, and where to look on.
 * @param filter is told of no filters, where the reader lifts them
 */
export function createNothing(
  { authors, topics, worksWithoutFilters }: SearchAnswer,
  { text, isFiltered }: { readonly text: string; readonly isFiltered: boolean },
  links: Permalinks,
  filter: (filters: SearchFilters) => void,
): HTMLElement {
  const isAlone = text !== '' && !isFiltered && authors.total + topics.total === 0;
  const none = isFiltered ? words.noWorkMatchesFilters : words.noWorkMatches;
  const what = isAlone ? words.nothingMatches(text) : none;
  return element(
    'div',
    { class: 'search-page__empty' },
    element('p', {}, what),
    ...(isFiltered && worksWithoutFilters > 0 ? [createLift(worksWithoutFilters, filter)] : []),
    createIndexLinks(links),
  );
}

/** The way out of filters that leave nothing: "Remove the filters (4 works)". */
function createLift(works: number, filter: (filters: SearchFilters) => void): HTMLElement {
  const label = words.removeFilters(works);
  const button = element('button', { type: 'button', class: 'button' }, label);
  button.addEventListener('click', () => {
    filter(NO_FILTERS);
  });
  return element('div', { class: 'search-page__lift' }, button);
}
