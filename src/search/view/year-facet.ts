import * as words from '#words';
import { toYearText } from '../../catalogue/year-spans.ts';
import type { YearSpan } from '../../catalogue/year-spans.ts';
import { element } from './element.ts';
import { toRange } from './filter-changes.ts';
import type { YearRange } from './filter-changes.ts';
import { createYearBars } from './year-bars.ts';
import type { YearActions } from './year-bars.ts';

/** Works by year with the two ends of the chosen span; nothing where no work found is dated. */
export function createYearFacet(
  spans: readonly YearSpan[],
  { from, to }: YearRange,
  choose: YearActions['choose'],
): readonly HTMLElement[] {
  const isEmpty = spans.every(({ count }) => count === 0);
  if (isEmpty && from === undefined && to === undefined) return [];
  const fromField = createYearField('From', words.firstYear, from, spans.at(0)?.from);
  const toField = createYearField('To', words.lastYear, to, spans.at(-1)?.to);
  const read = (): void => {
    const range = toTurned(parseYear(fromField.value), parseYear(toField.value));
    choose(() => range);
  };
  fromField.addEventListener('change', read);
  toField.addEventListener('change', read);
  const preview = (range: YearRange): void => {
    fromField.value = toFieldText(range.from);
    toField.value = toFieldText(range.to);
  };
  return [
    element(
      'fieldset',
      { class: 'facet' },
      element('legend', { class: 'label' }, words.facets.years),
      // A single bar compares nothing.
      ...(spans.length > 1 ? [createYearBars(spans, toRange(from, to), { choose, preview })] : []),
      element('div', { class: 'year-range' }, fromField, words.toYear, toField),
    ),
  ];
}

/** A span whose ends were given the wrong way round is turned. */
function toTurned(from: number | undefined, to: number | undefined): YearRange {
  const isTurned = from !== undefined && to !== undefined && from > to;
  return isTurned ? toRange(to, from) : toRange(from, to);
}

function parseYear(text: string): number | undefined {
  return /^\d{4}$/u.test(text.trim()) ? Number(text) : undefined;
}

/** @param end tells the two fields apart, where the focus is put back on one of them */
function createYearField(
  end: 'From' | 'To',
  label: string,
  year: number | undefined,
  example: number | undefined,
): HTMLInputElement {
  return element('input', {
    type: 'text',
    inputmode: 'numeric',
    maxlength: 4,
    class: 'field',
    'aria-label': label,
    'data-focus': `year-${end}`,
    value: toFieldText(year),
    placeholder: toFieldText(example),
  });
}

function toFieldText(year: number | undefined): string {
  return year === undefined ? '' : toYearText(year);
}
