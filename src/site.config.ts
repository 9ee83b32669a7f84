/**
 * The few things that a new owner changes. The address and the base path are set in astro.config.mjs; for one build
 * SITE_URL and SITE_BASE replace them, and SITE_CONTENT names another folder than content/.
 */
export interface SiteConfig {
  readonly title: string;
  /** The question or sentence at the top of the home page. */
  readonly statement: string;
  /** One sentence under it; also the description of the site. */
  readonly description: string;
  /**
   * Language in which the library is written (statement, summaries, definitions, pages), as a BCP 47 tag. Pages are
   * declared to be in it. It does not change the words of the interface, which are English.
   */
  readonly language: string;
  /** Id of the work that the home page shows first; it may be left out. A build fails where content/ has no such work. */
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
