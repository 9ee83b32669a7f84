import type { Shelf } from '../catalogue/shelves.ts';
import { WAYS } from '../catalogue/ways.ts';
import { ENTRY_FORMS } from './head-links.ts';
import type { Publication } from './publication.ts';
import { toJsonFile, toWorkLink } from './record.ts';
import type { SiteFile } from './site-file.ts';
import { toWorksFile } from './works-files.ts';

/** Every form of every shelf: the works of a year, a type, a publisher, a series. */
export function listShelfFiles(publication: Publication): readonly SiteFile[] {
  return WAYS.flatMap(({ slug, shelve }) =>
    shelve(publication.catalogue.works).flatMap((shelf) => toShelfFiles(publication, slug, shelf)),
  );
}

function toShelfFiles(
  publication: Publication,
  way: string,
  { slug, name, works }: Shelf,
): readonly SiteFile[] {
  const { links } = publication;
  return [
    ...(['bib', 'ris', 'csl.json'] as const).map((form) => ({
      path: links.shelfFile(way, slug, form),
      type: ENTRY_FORMS[form].type,
      toText: () => toWorksFile(publication, works, form),
    })),
    {
      path: links.shelfFile(way, slug, 'json'),
      type: ENTRY_FORMS.json.type,
      toText: () =>
        toJsonFile({
          kind: 'shelf',
          way,
          id: slug,
          name,
          page: links.toUrl(links.shelf(way, slug)),
          works: works.map((work) => toWorkLink(work, links)),
        }),
    },
  ];
}
