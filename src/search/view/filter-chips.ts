import * as words from '#words';
import { NO_FILTERS } from '../protocol.ts';
import type { Facets, SearchFilters } from '../protocol.ts';
import { element } from './element.ts';
import { toChoosing, toTicking } from './filter-changes.ts';
import type { FilterChange, TickedFacet } from './filter-changes.ts';
import { toSpan } from './span.ts';

/** How many filters hold; the two ends of a span of years are one. */
export function countFilters(filters: SearchFilters): number {
  const { authors, topics, types, publishers, from, to } = filters;
  const years = from === undefined && to === undefined ? 0 : 1;
  return authors.length + topics.length + types.length + publishers.length + years;
}

/**
 * Every filter that holds as a button that lifts it, and one that lifts all; nothing where none holds.
 * @param facets name what is ticked; without them its ids stand there
 */
export function createFilterChips(
  facets: Facets | undefined,
  filters: SearchFilters,
  change: (what: FilterChange) => void,
): readonly HTMLElement[] {
  const chips = [
    ...toChips('types', facets, filters, change),
    ...toChips('topics', facets, filters, change),
    ...toChips('authors', facets, filters, change),
    ...toChips('publishers', facets, filters, change),
    ...toYearChip(filters, change),
  ];
  if (chips.length === 0) return [];
  if (chips.length > 1) {
    const all = createChip(words.clearAll, words.clearAllFilters, () => {
      change(() => NO_FILTERS);
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
  facets: Facets | undefined,
  filters: SearchFilters,
  change: (what: FilterChange) => void,
): HTMLElement[] {
  return filters[name].map((id) => {
    const label = facets?.[name].find((count) => count.id === id)?.label ?? id;
    return createChip(
      label,
      words.liftFilter(label),
      () => {
        change(toTicking(name, id, false));
      },
      true,
    );
  });
}

function toYearChip(
  { from, to }: SearchFilters,
  change: (what: FilterChange) => void,
): HTMLElement[] {
  if (from === undefined && to === undefined) return [];
  const label = toSpan(from, to);
  return [
    createChip(
      label,
      words.liftFilter(label),
      () => {
        change(toChoosing(() => ({})));
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
