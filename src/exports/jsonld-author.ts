import type { Author } from '../catalogue/model.ts';
import type { Affiliation } from '../schemas/author.ts';
import { toNode, toReference } from './jsonld.ts';
import type { JsonLdNode } from './jsonld.ts';
import { toIdentities } from './jsonld-identity.ts';
import type { Publication } from './publication.ts';

/** An author's page, and the person or body that it is about. */
export function toAuthorNodes(
  { links, config }: Publication,
  author: Author,
): readonly JsonLdNode[] {
  const ids = toIdentities(links);
  const page = links.toUrl(links.author(author.id));
  return [
    toNode('ProfilePage', {
      '@id': page,
      url: page,
      name: author.name,
      inLanguage: config.contentLanguage,
      isPartOf: toReference(ids.site),
      mainEntity: toReference(ids.author(author.id)),
      license: config.license.url,
    }),
    toNode(author.isOrganization ? 'Organization' : 'Person', {
      '@id': ids.author(author.id),
      name: author.name,
      ...(author.isOrganization ? {} : toPersonProperties(author)),
      alternateName: author.alsoKnownAs,
      url: page,
      mainEntityOfPage: toReference(page),
      identifier: identifiersOf(author),
      sameAs: addressesOf(author),
    }),
  ];
}

function toPersonProperties({ given, family, particle, suffix, affiliations }: Author) {
  const familyName = [particle, family].filter((part) => part !== undefined).join(' ');
  return {
    givenName: given,
    familyName: familyName === '' ? undefined : familyName,
    honorificSuffix: suffix,
    affiliation: affiliations.map(toAffiliation),
  };
}

function toAffiliation({ name, ror, url }: Affiliation): JsonLdNode {
  return toNode('Organization', {
    name,
    sameAs: ror === undefined ? undefined : `https://ror.org/${ror}`,
    url,
  });
}

function identifiersOf({ orcid }: Author): readonly JsonLdNode[] {
  if (orcid === undefined) return [];
  return [
    toNode('PropertyValue', {
      propertyID: 'ORCID',
      value: orcid,
      url: `https://orcid.org/${orcid}`,
    }),
  ];
}

function addressesOf({ orcid, homepage, links }: Author): readonly string[] {
  const addresses = [
    orcid && `https://orcid.org/${orcid}`,
    homepage,
    ...links.map(({ url }) => url),
  ];
  return [...new Set(addresses.flatMap((address) => address ?? []))];
}
