import type { Browser, Request } from 'playwright';

/** Kinds of weight, in the order in which they are printed. */
export const WEIGHED = ['html', 'css', 'script', 'other', 'fonts', 'total'] as const;

/** What a first visit fetches, in bytes as they come over the wire, without headers. */
export type PageWeight = Readonly<Record<(typeof WEIGHED)[number], number>> & {
  readonly requests: number;
};

const KINDS: Readonly<Record<string, 'html' | 'css' | 'script' | 'fonts'>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'script',
  font: 'fonts',
};

/** Loads a page in a browser that has never seen the site, at the size of a phone, and weighs all that came. */
export async function weighPage(browser: Browser, url: string): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  await page.goto(url, { waitUntil: 'networkidle' });
  const weight = { html: 0, css: 0, script: 0, other: 0, fonts: 0, total: 0 };
  for (const request of finished) {
    const { responseBodySize } = await request.sizes();
    weight[KINDS[request.resourceType()] ?? 'other'] += responseBodySize;
    weight.total += responseBodySize;
  }
  await context.close();
  return { ...weight, requests: finished.length };
}
