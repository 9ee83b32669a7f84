import * as words from '#words';
import { describeYears, toBarHeight } from '../../catalogue/year-spans.ts';
import type { YearSpan } from '../../catalogue/year-spans.ts';
import { element, svgElement } from './element.ts';
import { toRange } from './filter-changes.ts';
import type { YearRange } from './filter-changes.ts';
import { followDrags } from './year-drag.ts';

const HEIGHT = 52;
/** Beyond this many, the gaps between bars would take more room than the bars. */
const MOST_APART = 30;

/** What is told of the years that the reader chooses, and of those over which a drag passes meanwhile. */
export interface YearActions {
  /** By those that are chosen at that moment. */
  readonly choose: (change: (chosen: YearRange) => YearRange) => void;
  readonly preview: (range: YearRange) => void;
}

/**
 * Works by year as bars. Each is a button that chooses its years, or lets them go where they alone are chosen, and with
 * Shift widens what is chosen; dragging over several chooses them all. The arrow keys move from bar to bar.
 */
export function createYearBars(
  spans: readonly YearSpan[],
  chosen: YearRange,
  { choose, preview }: YearActions,
): HTMLElement {
  const most = Math.max(1, ...spans.map(({ count }) => count));
  const bars = spans.map((span) => createBar(span, most));
  const paint = (range: YearRange): void => {
    for (const [index, span] of spans.entries()) {
      bars[index]?.classList.toggle('is-outside', !isWithin(span, range));
    }
  };
  paint(chosen);
  const isNarrowed = (chosen.from ?? chosen.to) !== undefined;
  for (const [index, span] of spans.entries()) {
    bars[index]?.setAttribute('aria-pressed', String(isNarrowed && isWithin(span, chosen)));
    bars[index]?.addEventListener('click', ({ shiftKey }) => {
      choose((now) => toClicked(span, now, shiftKey));
    });
  }
  const kind = spans.length > MOST_APART ? 'year-bars is-dense' : 'year-bars';
  // Years go from left to right in every language: drags and arrow keys count on it.
  const list = element(
    'ol',
    { class: kind, dir: 'ltr' },
    ...bars.map((bar) => element('li', {}, bar)),
  );
  followArrows(bars, isNarrowed ? spans.findIndex((span) => isWithin(span, chosen)) : -1);
  const toDrawn = (first: number, last: number): YearRange =>
    toRange(spans[first]?.from, spans[last]?.to);
  followDrags(list, {
    pass: (first, last) => {
      const range = toDrawn(first, last);
      paint(range);
      preview(range);
    },
    end: (first, last) => {
      choose(() => toDrawn(first, last));
    },
    cancel: () => {
      paint(chosen);
      preview(chosen);
    },
  });
  return list;
}

/** What is chosen after a click on a bar. */
function toClicked({ from, to }: YearSpan, chosen: YearRange, isWidening: boolean): YearRange {
  if (isWidening) {
    return { from: Math.min(from, chosen.from ?? from), to: Math.max(to, chosen.to ?? to) };
  }
  const isAlone = chosen.from === from && chosen.to === to;
  return isAlone ? {} : { from, to };
}

/** Whether at least one year of a bar is chosen. */
function isWithin({ from, to }: YearSpan, chosen: YearRange): boolean {
  return to >= (chosen.from ?? -Infinity) && from <= (chosen.to ?? Infinity);
}

/** One of the bars is a stop of the Tab key: the first that is chosen, or else the last; the arrows lead to the others. */
function followArrows(bars: readonly HTMLButtonElement[], chosen: number): void {
  const enabled = bars.filter(({ disabled }) => !disabled);
  const start = enabled.find((bar) => bars.indexOf(bar) >= chosen && chosen >= 0);
  for (const bar of enabled) bar.tabIndex = bar === (start ?? enabled.at(-1)) ? 0 : -1;
  for (const [index, bar] of enabled.entries()) {
    bar.addEventListener('keydown', (event) => {
      const next = findNext(enabled, index, event.key);
      if (!next) return;
      event.preventDefault();
      bar.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    });
  }
}

function findNext(
  bars: readonly HTMLButtonElement[],
  index: number,
  key: string,
): HTMLButtonElement | undefined {
  if (key === 'Home') return bars[0];
  if (key === 'End') return bars.at(-1);
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  return step === 0 ? undefined : bars[index + step];
}

function createBar(span: YearSpan, most: number): HTMLButtonElement {
  const { from, count } = span;
  const height = toBarHeight(count, most, HEIGHT);
  const figures = words.worksOfYears(describeYears(span), count);
  return element(
    'button',
    {
      type: 'button',
      title: figures,
      'aria-label': figures,
      'data-focus': `year-${String(from)}`,
      disabled: count === 0,
    },
    svgElement(
      'svg',
      { viewBox: `0 0 10 ${String(HEIGHT)}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      svgElement('rect', { y: HEIGHT - height, width: 10, height }),
    ),
  );
}
