import { toCount } from '../../catalogue/wording.ts';
import { describeYears, toBarHeight } from '../../catalogue/year-spans.ts';
import type { YearExtent, YearSpan } from '../../catalogue/year-spans.ts';
import { element, svgElement } from './element.ts';

const HEIGHT = 52;
/** Beyond this many, the gaps between bars would take more room than the bars. */
const MOST_APART = 30;

/** Years as they are chosen; an end that is missing is open. */
export type YearRange = Partial<YearExtent>;

/** Works by year as bars, each a button that chooses its years, or lets them go where they alone are chosen. */
export function createYearBars(
  spans: readonly YearSpan[],
  chosen: YearRange,
  choose: (range: YearRange) => void,
): HTMLElement {
  const most = Math.max(1, ...spans.map(({ count }) => count));
  const bars = spans.map((span) => {
    const { from, to } = span;
    const bar = createBar(span, most, isWithin(span, chosen));
    bar.addEventListener('click', () => {
      const isAlone = chosen.from === from && chosen.to === to;
      choose(isAlone ? {} : { from, to });
    });
    return element('li', {}, bar);
  });
  const kind = spans.length > MOST_APART ? 'year-bars is-dense' : 'year-bars';
  return element('ol', { class: kind }, ...bars);
}

/** Whether at least one year of a bar is chosen. */
function isWithin({ from, to }: YearSpan, chosen: YearRange): boolean {
  return to >= (chosen.from ?? -Infinity) && from <= (chosen.to ?? Infinity);
}

function createBar(span: YearSpan, most: number, isChosen: boolean): HTMLButtonElement {
  const { from, count } = span;
  const height = toBarHeight(count, most, HEIGHT);
  const figures = `${describeYears(span)}: ${toCount(count, 'work')}`;
  return element(
    'button',
    {
      type: 'button',
      title: figures,
      'aria-label': figures,
      'data-focus': `year-${String(from)}`,
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
