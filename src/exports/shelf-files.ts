import type { Shelf } from '../catalogue/shelves.ts';
import { WAYS } from '../catalogue/ways.ts';
import type { Way } from '../catalogue/ways.ts';
import { toAtom } from './atom.ts';
import { buildShelfFeed } from './feed-entries.ts';
import { ATOM_FORM, JSON_FORM, WORKS_FORMS } from './forms.ts';
import type { Publication } from './publication.ts';
import { toJsonFile, toWorkLink } from './record.ts';
import type { SiteFile } from './site-file.ts';
import { toWorksFile } from './works-files.ts';

/** Every form of every shelf: the works of a year, a type, a publisher, a series. */
export function listShelfFiles(publication: Publication): readonly SiteFile[] {
  return WAYS.flatMap((way) =>
    way
      .shelve(publication.catalogue.works)
      .flatMap((shelf) => [
        ...toShelfFiles(publication, way, shelf),
        ...(way.isFollowed ? [toFeedFile(publication, way, shelf)] : []),
      ]),
  );
}

function toShelfFiles(
  publication: Publication,
  way: Way,
  { slug, name, works }: Shelf,
): readonly SiteFile[] {
  const { links } = publication;
  return [
    ...WORKS_FORMS.map(({ id, type }) => ({
      path: links.shelfFile(way.slug, slug, id),
      type,
      toText: () => toWorksFile(publication, works, id),
    })),
    {
      path: links.shelfFile(way.slug, slug, 'json'),
      type: JSON_FORM.type,
      toText: () =>
        toJsonFile({
          kind: 'shelf',
          way: way.slug,
          id: slug,
          name,
          page: links.toUrl(links.shelf(way.slug, slug)),
          works: works.map((work) => toWorkLink(work, links)),
        }),
    },
  ];
}

function toFeedFile(publication: Publication, way: Way, shelf: Shelf): SiteFile {
  const { links } = publication;
  const path = links.shelfFile(way.slug, shelf.slug, 'atom');
  const toText = () => toAtom(buildShelfFeed(publication, way, shelf), links.toUrl(path));
  return { path, type: ATOM_FORM.type, toText };
}
