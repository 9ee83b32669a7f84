import type { Permalinks } from '../catalogue/permalink.ts';

/**
 * Everyone may read everything (RFC 9309), with the way to the sitemap. Crawlers look for this file at the root of a
 * host only, so under a base path it speaks to people.
 */
export function toRobots(links: Permalinks): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${links.toUrl(links.sitemap)}\n`;
}
