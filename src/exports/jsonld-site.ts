import { toNode, toReference } from './jsonld.ts';
import type { JsonLdNode } from './jsonld.ts';
import { toIdentities } from './jsonld-identity.ts';
import type { Publication } from './publication.ts';

/** The library itself, for the home page, with the way to search it. */
export function toSiteNodes({ links, config }: Publication): readonly JsonLdNode[] {
  const ids = toIdentities(links);
  const home = links.toUrl(links.home);
  return [
    toNode('WebSite', {
      '@id': ids.site,
      name: config.title,
      description: config.description,
      url: home,
      inLanguage: config.contentLanguage,
      license: config.license.url,
      publisher: toReference(ids.publisher),
      potentialAction: toNode('SearchAction', {
        target: toNode('EntryPoint', { urlTemplate: links.toUrl(links.queryPattern('{query}')) }),
        'query-input': 'required name=query',
      }),
    }),
    toNode('Organization', { '@id': ids.publisher, name: config.title, url: home }),
  ];
}
