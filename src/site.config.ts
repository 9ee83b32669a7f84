import type { Repository } from './exports/correction-links.ts';
import type { PublicationConfig } from './exports/publication.ts';

/**
 * The few things that a new owner changes. The address and the base path are set in astro.config.mjs; for one build
 * SITE_URL and SITE_BASE replace them, SITE_LANGUAGE replaces the language of the interface, and SITE_CONTENT names
 * another folder than content/.
 */
export interface SiteConfig extends Omit<PublicationConfig, 'contentLanguage'> {
  /**
   * Language in which the library is written, as a BCP 47 tag, where it is another than that of the interface
   * (`language`). Entries say their own where they differ.
   */
  readonly contentLanguage?: string;
  /** Id of the work that the home page shows first; it may be left out. A build fails where content/ has no such work. */
  readonly featuredWork?: string;
  /** Why that work stands first, in a few words. */
  readonly featuredLabel?: string;
  /** Searches that the home page offers, to show the syntax. */
  readonly exampleSearches: readonly string[];
  /**
   * Whether browsers keep pages that were opened, so that they can be read without a connection (docs/offline.md). For
   * one build SITE_OFFLINE=true or false replaces it. Where it is false, browsers that once kept pages forget them.
   */
  readonly offline: boolean;
  /** Where corrections go: the contact page names it, or says that there is none. */
  readonly contact?: Contact;
  /**
   * Where the files are kept: every page then leads to its file there, and to a new issue that names the page. For one
   * build SITE_REPOSITORY and SITE_BRANCH replace address and branch; an empty SITE_REPOSITORY takes the links away.
   */
  readonly repository?: Repository;
}

/** An address that readers can write to. */
export interface Contact {
  /** As it is read: "library@example.org", or the name of a form. */
  readonly label: string;
  readonly url: `mailto:${string}` | `https://${string}`;
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
  license: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  exports: 'every',
  offline: true,
  socialImages: { kinds: ['work', 'author', 'topic'], most: 2000 },
};
