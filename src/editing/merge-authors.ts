import type { AuthorData } from '../schemas/author.ts';
import { joinLists, joinNames } from './merge-lists.ts';
import type { Merging } from './merging.ts';
import type { FrontMatterData } from './plain-data.ts';
import { EditingRefusal } from './refusal.ts';

/**
 * What is known of one author from two entries. The one that stays keeps its name; the other's names are put beside it.
 * @throws EditingRefusal where the two cannot be the same
 */
export function toMergedAuthor(
  { from, to }: Merging,
  gone: AuthorData,
  kept: AuthorData,
): FrontMatterData {
  if (gone.kind !== kept.kind)
    throw new EditingRefusal(
      'One of them is a person and the other an organization: they cannot be one.',
    );
  if (gone.orcid !== undefined && kept.orcid !== undefined && gone.orcid !== kept.orcid)
    throw new EditingRefusal(
      `They have two ORCIDs, ${gone.orcid} and ${kept.orcid}: they are two people, or one of the two is wrong.`,
    );
  const names = [gone.name, ...gone.alsoKnownAs];
  // Parts of two names make none: the one that stays keeps its own.
  const { given: _given, family: _family, particle: _particle, suffix: _suffix, ...facts } = gone;
  return {
    ...facts,
    ...kept,
    alsoKnownAs: joinNames(kept.name, kept.alsoKnownAs, names),
    affiliations: joinLists(kept.affiliations, gone.affiliations),
    links: joinLists(kept.links, [...toHomepage(gone, kept), ...gone.links]),
    notToBeConfusedWith: joinLists(
      kept.notToBeConfusedWith,
      gone.notToBeConfusedWith.filter((id) => id !== to),
    ),
    sources: joinLists(kept.sources, gone.sources),
    formerIds: joinLists(kept.formerIds, [from, ...gone.formerIds]),
  };
}

/** There is one homepage; another one becomes a link. */
function toHomepage(gone: AuthorData, kept: AuthorData): AuthorData['links'] {
  const { homepage: url } = gone;
  if (url === undefined || kept.homepage === undefined || url === kept.homepage) return [];
  return [{ label: 'Homepage', url }];
}
