import type { AxeResults, RunOptions } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'playwright';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds on a page (WCAG 2.0 to 2.2, levels A and AA, and its own good practice), one line each. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const options: RunOptions = {
    runOnly: { type: 'tag', values: TAGS },
    resultTypes: ['violations'],
  };
  const results: AxeResults = await page.evaluate(
    (given) => window.axe.run(document, given),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${target.join(' ')} ${failureSummary.replaceAll(/\s+/gu, ' ')}`,
    ),
  );
}

declare global {
  interface Window {
    /** There once the source of axe-core has run in the page. */
    axe: typeof axe;
  }
}
