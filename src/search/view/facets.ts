import * as words from '#words';
import { MOST_COUNTED } from '../protocol.ts';
import type { FacetCount, Facets, SearchFilters } from '../protocol.ts';
import { contentLang } from './content-lang.ts';
import { element } from './element.ts';
import { keepingFocus } from './keep-focus.ts';
import { toChoosing, toTicking } from './filter-changes.ts';
import type { FilterChange, TickedFacet } from './filter-changes.ts';
import { createYearFacet } from './year-facet.ts';

/** How many values a facet shows before the reader asks for more. */
const SHOWN = { types: 8, topics: 12, authors: 8, publishers: 8 } as const satisfies Record<
  TickedFacet,
  number
>;

/** The facets beside the results. Which of them the reader has unfolded is remembered from one answer to the next. */
export interface FacetView {
  readonly show: (facets: Facets, filters: SearchFilters) => void;
}

/** @param change is told what the reader does to the filters */
export function createFacetView(place: Element, change: (what: FilterChange) => void): FacetView {
  const unfolded = new Set<TickedFacet>();
  const show = (facets: Facets, filters: SearchFilters): void => {
    const facet = (name: TickedFacet): readonly HTMLElement[] =>
      createFacet(name, facets[name], filters[name], unfolded.has(name), {
        tick: (id, isTicked) => {
          change(toTicking(name, id, isTicked));
        },
        unfold: () => {
          unfolded.add(name);
          const known = new Set(listControls(place));
          const redraw = (): void => {
            show(facets, filters);
          };
          // Reading goes on at the first value that came.
          keepingFocus(place, redraw, () => findNewControl(place, known));
        },
      });
    place.replaceChildren(
      ...facet('types'),
      ...facet('topics'),
      ...facet('authors'),
      ...createYearFacet(facets.years, filters, (choose) => {
        change(toChoosing(choose));
      }),
      ...facet('publishers'),
    );
  };
  return {
    show: (facets, filters) => {
      keepingFocus(place, () => {
        show(facets, filters);
      });
    },
  };
}

/** Whether a facet lists only those with most works. */
function isCut(name: TickedFacet): boolean {
  return name === 'authors' || name === 'publishers';
}

function listControls(place: Element): readonly string[] {
  return [...place.querySelectorAll<HTMLElement>('[data-focus]')].map(
    ({ dataset }) => dataset.focus ?? '',
  );
}

/** The first control that was not among the known ones. */
function findNewControl(place: Element, known: ReadonlySet<string>): HTMLElement | undefined {
  return [...place.querySelectorAll<HTMLElement>('[data-focus]')].find(
    ({ dataset }) => !known.has(dataset.focus ?? ''),
  );
}

interface FacetActions {
  readonly tick: (id: string, isTicked: boolean) => void;
  readonly unfold: () => void;
}

function createFacet(
  name: TickedFacet,
  counts: Facets[TickedFacet],
  ticked: readonly string[],
  isUnfolded: boolean,
  { tick, unfold }: FacetActions,
): readonly HTMLElement[] {
  const present = counts.filter(({ id, count }) => count > 0 || ticked.includes(id));
  if (present.length === 0) return [];
  const isLong = !isUnfolded && present.length > SHOWN[name] + 1;
  const shown = present.filter(
    ({ id }, index) => !isLong || index < SHOWN[name] || ticked.includes(id),
  );
  const rows = shown.map((row) => createRow(name, row, ticked.includes(row.id), tick));
  return [
    element(
      'fieldset',
      { class: 'facet' },
      element('legend', { class: 'label' }, words.facets[name]),
      ...rows,
      ...(isLong ? [createMore(name, present.length - shown.length, unfold)] : []),
      ...(!isLong && isCut(name) && counts.length >= MOST_COUNTED
        ? [element('p', { class: 'facet__rest' }, words.onlyMostListed(MOST_COUNTED))]
        : []),
    ),
  ];
}

function createRow(
  name: TickedFacet,
  { id, label, count, depth = 0 }: FacetCount & { readonly depth?: number },
  isTicked: boolean,
  tick: FacetActions['tick'],
): HTMLElement {
  const box = element('input', {
    type: 'checkbox',
    checked: isTicked,
    'data-focus': `${name}-${id}`,
  });
  box.addEventListener('change', () => {
    tick(id, box.checked);
  });
  const spoken = element('span', { class: 'sr-only' }, ` ${words.workNoun(count)}`);
  return element(
    'label',
    { class: `facet__row is-depth-${String(Math.min(depth, 2))}` },
    box,
    element('span', name === 'topics' ? { ...contentLang() } : {}, label),
    element('span', {}, words.figure(count), spoken),
  );
}

function createMore(name: TickedFacet, left: number, unfold: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'link facet__more', 'data-focus': `${name}-more` },
    words.showMore(left),
  );
  button.addEventListener('click', unfold);
  return button;
}
