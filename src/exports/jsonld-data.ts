import * as words from '#words';
import { PACKAGE_FILE } from './data-package.ts';
import type { PublishedFile } from './data-package.ts';
import { toNode, toReference } from './jsonld.ts';
import type { JsonLdNode } from './jsonld.ts';
import { toIdentities } from './jsonld-identity.ts';
import { findLastChange } from './last-change.ts';
import type { Publication } from './publication.ts';

/** The data package as a dataset with its downloads, for the page that describes it. */
export function toDatasetNode(
  { catalogue, links, config }: Publication,
  files: readonly Pick<PublishedFile, 'name' | 'mediaType'>[],
): JsonLdNode {
  const ids = toIdentities(links);
  return toNode('Dataset', {
    '@id': ids.dataset,
    name: words.datasetName(config.title),
    description: words.datasetDescription(config.title, config.description),
    url: links.toUrl(links.data),
    inLanguage: config.contentLanguage,
    license: config.license.url,
    creator: toReference(ids.publisher),
    isPartOf: toReference(ids.site),
    dateModified: findLastChange(catalogue.works),
    distribution: files
      .filter(({ name }) => name === PACKAGE_FILE || name.endsWith('.csv'))
      .map(({ name, mediaType }) =>
        toNode('DataDownload', {
          name,
          contentUrl: links.toUrl(links.dataFile(name)),
          encodingFormat: mediaType,
        }),
      ),
  });
}
