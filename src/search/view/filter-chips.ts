import * as words from '#words';
import { NO_FILTERS } from '../protocol.ts';
import type { FacetCount, Facets, SearchFilters } from '../protocol.ts';
import { element } from './element.ts';
import { toggled } from './facets.ts';
import type { TickedFacet } from './facets.ts';
import { toSpan } from './span.ts';

/** How many filters hold; the two ends of a span of years are one. */
export function countFilters(filters: SearchFilters): number {
  const { authors, topics, types, publishers, from, to } = filters;
  const years = from === undefined && to === undefined ? 0 : 1;
  return authors.length + topics.length + types.length + publishers.length + years;
}

/** Every filter that holds as a button that lifts it, and one that lifts all; nothing where none holds. */
export function createFilterChips(
  facets: Facets,
  filters: SearchFilters,
  change: (filters: SearchFilters) => void,
): readonly HTMLElement[] {
  const chips = [
    ...toChips('types', facets.types, filters, change),
    ...toChips('topics', facets.topics, filters, change),
    ...toChips('authors', facets.authors, filters, change),
    ...toChips('publishers', facets.publishers, filters, change),
    ...toYearChip(filters, change),
  ];
  if (chips.length === 0) return [];
  if (chips.length > 1) {
    const all = createChip(words.clearAll, words.clearAllFilters, () => {
      change(NO_FILTERS);
    });
    all.classList.add('screen-only');
    chips.push(all);
  }
  const items = chips.map((chip) => element('li', {}, chip));
  return [
    element('ul', { class: 'chips search-page__chosen', 'aria-label': words.filters }, ...items),
  ];
}

function toChips(
  name: TickedFacet,
  counts: readonly FacetCount[],
  filters: SearchFilters,
  change: (filters: SearchFilters) => void,
): HTMLElement[] {
  return filters[name].map((id) => {
    const label = counts.find((count) => count.id === id)?.label ?? id;
    return createChip(
      label,
      words.liftFilter(label),
      () => {
        change({ ...filters, [name]: toggled(filters[name], id) });
      },
      true,
    );
  });
}

function toYearChip(
  filters: SearchFilters,
  change: (filters: SearchFilters) => void,
): HTMLElement[] {
  const { from, to, ...others } = filters;
  if (from === undefined && to === undefined) return [];
  const label = toSpan(from, to);
  return [
    createChip(
      label,
      words.liftFilter(label),
      () => {
        change(others);
      },
      true,
    ),
  ];
}

function createChip(
  label: string,
  spoken: string,
  lift: () => void,
  hasCross = false,
): HTMLElement {
  const cross = element('span', { 'aria-hidden': 'true', class: 'chip__cross' }, '×');
  const chip = element(
    'button',
    { type: 'button', class: 'chip', 'aria-label': spoken, 'data-focus': spoken },
    label,
    ...(hasCross ? [cross] : []),
  );
  chip.addEventListener('click', lift);
  return chip;
}
