import type { Permalinks } from '../catalogue/permalink.ts';

/**
 * Identities of things, as opposed to the pages about them: the page's address with a fragment.
 * Every page that names a thing uses the same one, so that their descriptions join.
 */
export interface Identities {
  readonly site: string;
  /** Who publishes the site and its descriptions. */
  readonly publisher: string;
  readonly work: (id: string) => string;
  readonly author: (id: string) => string;
  readonly topic: (id: string) => string;
  /** The set of all topics. */
  readonly topics: string;
  readonly dataset: string;
}

/** The identities under the addresses of this site. */
export function toIdentities(links: Permalinks): Identities {
  return {
    site: `${links.toUrl(links.home)}#library`,
    publisher: `${links.toUrl(links.home)}#publisher`,
    work: (id) => `${links.toUrl(links.work(id))}#work`,
    author: (id) => `${links.toUrl(links.author(id))}#author`,
    topic: (id) => `${links.toUrl(links.topic(id))}#topic`,
    topics: `${links.toUrl(links.topics)}#topics`,
    dataset: `${links.toUrl(links.data)}#dataset`,
  };
}
