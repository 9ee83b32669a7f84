import { element, svgElement } from './element.ts';
import { toCount } from '../../catalogue/wording.ts';

const HEIGHT = 52;

/** Years as they are chosen; an end that is missing is open. */
export interface YearRange {
  readonly from?: number;
  readonly to?: number;
}

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/**
 * Works by year as bars, each a button that chooses its year, or lets it go where it alone is chosen.
 * @param counts in any order; years without works between the first and the last are drawn empty
 */
export function createYearBars(
  counts: readonly YearCount[],
  chosen: YearRange,
  choose: (range: YearRange) => void,
): HTMLElement {
  const years = counts.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const byYear = new Map(counts.map(({ year, count }) => [year, count]));
  const bars = Array.from({ length: years.length === 0 ? 0 : last - first + 1 }, (_, index) => {
    const year = first + index;
    const count = byYear.get(year) ?? 0;
    const bar = createBar({ year, count }, most, isWithin(year, chosen));
    bar.addEventListener('click', () => {
      const isAlone = chosen.from === year && chosen.to === year;
      choose(isAlone ? {} : { from: year, to: year });
    });
    return element('li', {}, bar);
  });
  return element('ol', { class: 'year-bars' }, ...bars);
}

function isWithin(year: number, { from, to }: YearRange): boolean {
  return year >= (from ?? -Infinity) && year <= (to ?? Infinity);
}

function createBar({ year, count }: YearCount, most: number, isChosen: boolean): HTMLButtonElement {
  const height = count === 0 ? 0 : Math.max(3, Math.round((count / most) * HEIGHT));
  const figures = `${String(year)}: ${toCount(count, 'work')}`;
  return element(
    'button',
    {
      type: 'button',
      title: figures,
      'aria-label': figures,
      'data-focus': `year-${String(year)}`,
      class: isChosen ? undefined : 'is-outside',
      disabled: count === 0,
    },
    svgElement(
      'svg',
      { viewBox: `0 0 10 ${String(HEIGHT)}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      svgElement('rect', { y: HEIGHT - height, width: 10, height }),
    ),
  );
}
