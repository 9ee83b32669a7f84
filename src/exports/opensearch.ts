import { toExcerpt } from '../catalogue/wording.ts';
import type { Publication } from './publication.ts';
import { element, toXmlDocument } from './xml.ts';

/** Limits of OpenSearch 1.1 for its texts, in characters. */
const MOST = { ShortName: 16, LongName: 48, Description: 1024 } as const;

/** What a browser needs to offer the search of the library (OpenSearch 1.1, draft 6). */
export function toOpenSearch({ links, config }: Publication): string {
  const text = (name: keyof typeof MOST, value: string) =>
    element(name, {}, toExcerpt(value, MOST[name]));
  const url = (rel: string, type: string, template: string) =>
    element('Url', { rel, type, template });
  return toXmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      text('ShortName', config.title),
      text('LongName', config.title),
      text('Description', config.description),
      url('results', 'text/html', links.toUrl(links.queryPattern('{searchTerms}'))),
      url('self', 'application/opensearchdescription+xml', links.toUrl(links.openSearch)),
      element('Image', { type: 'image/svg+xml' }, links.toUrl(links.icon)),
      element('Language', {}, config.contentLanguage),
      element('InputEncoding', {}, 'UTF-8'),
      element('OutputEncoding', {}, 'UTF-8'),
    ),
  );
}
