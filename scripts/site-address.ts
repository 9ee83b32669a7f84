import config from '../astro.config.mjs';

/** Where the site stands, by the settings of the project and of this run. */
export interface SiteAddress {
  /** Address of the host, such as `https://example.org`. */
  readonly site: string;
  /** Where on the host the library stands, such as `/` or `/literature/`. */
  readonly base: string;
}

/** What astro.config.mjs says, with SITE_URL and SITE_BASE in place of it where they are set. */
export function readSiteAddress(): SiteAddress {
  return { site: config.site ?? 'http://localhost', base: config.base ?? '/' };
}
