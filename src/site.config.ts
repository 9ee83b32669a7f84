/**
 * The few things that a new owner changes. Address, base path and folders are set in astro.config.mjs,
 * or for one build by SITE_URL, SITE_BASE and SITE_CONTENT.
 */
export interface SiteConfig {
  readonly title: string;
  /** The question or sentence at the top of the home page. */
  readonly statement: string;
  /** One sentence under it; also the description of the site. */
  readonly description: string;
  /** Language of the interface and of the library's own sentences, as a BCP 47 tag. */
  readonly language: string;
  /** Id of the work that the home page shows first; it may be left out. */
  readonly featuredWork?: string;
  /** Why that work stands first, in a few words. */
  readonly featuredLabel?: string;
  /** Searches that the home page offers, to show the syntax. */
  readonly exampleSearches: readonly string[];
  /** What the foot of every page says about rights. */
  readonly rights: string;
}

export const siteConfig: SiteConfig = {
  title: 'Common Ground',
  statement: 'Where can rivals work together on AI safety?',
  description:
    'A browsable library of research on technical AI safety between geopolitical rivals: the works, the people who wrote them, and the topics they share.',
  language: 'en',
  featuredWork: 'in-which-areas-of-technical-ai-safety-could-geopolitical-rivals-cooperate',
  featuredLabel: 'Where this library starts',
  exampleSearches: ['author:bengio', 'verification', 'topic:evaluations 2025'],
  rights: 'Summaries CC BY 4.0, facts free. Works belong to their authors and publishers.',
};
