import type { SiteAddress } from '../src/build/publication.ts';

/**
 * What astro.config.mjs says of where the site stands, with SITE_URL and SITE_BASE in place of it where they are set.
 * It is read when it is asked for: it brings all of Astro with it.
 */
export async function readSiteAddress(): Promise<SiteAddress> {
  const { default: config } = await import('../astro.config.mjs');
  return { site: config.site ?? 'http://localhost', base: config.base ?? '/' };
}
