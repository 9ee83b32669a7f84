import { siteConfig } from '../../src/site.config.ts';

/** What to say where the settings of the site name a work that has another id now. */
export function findSettingsRemark(kind: string, from: string, to: string): readonly string[] {
  if (kind !== 'work' || siteConfig.featuredWork !== from) return [];
  return [
    `src/site.config.ts names "${from}" as featuredWork. Write "${to}" there, or the next build will refuse it.`,
  ];
}
