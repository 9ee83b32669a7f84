import type { Affiliation, AuthorData } from '../schemas/author.ts';
import type { Removal } from '../schemas/removal.ts';
import type { TopicData } from '../schemas/topic.ts';
import type { Role, WorkData } from '../schemas/work.ts';

/** Markdown below the front matter, not yet rendered; empty where an entry has none. */
export interface Body {
  readonly markdown: string;
}

/** A person or an organisation that signs works. */
export interface Author
  extends Readonly<Omit<AuthorData, 'notToBeConfusedWith' | 'kind' | 'removed'>>, Body {
  readonly id: string;
  readonly isOrganization: boolean;
  /** "Trager, Robert F."; an organisation under its whole name. */
  readonly sortName: string;
  readonly affiliations: Affiliation[];
}

/** A subject; its parent is the next wider one. */
export interface Topic extends Readonly<Omit<TopicData, 'parent' | 'related' | 'removed'>>, Body {
  readonly id: string;
  readonly parent?: Topic;
}

/** An author on a work, in printed order. */
export interface Contribution {
  readonly author: Author;
  /** The name as printed on this work. */
  readonly printedName: string;
  readonly role: Role;
  /** As printed on this work. */
  readonly affiliations: readonly string[];
}

/** Something that was published. */
export interface Work
  extends
    Readonly<
      Omit<WorkData, 'authors' | 'topics' | 'cites' | 'related' | 'draft' | 'removed' | 'publisher'>
    >,
    Body {
  readonly id: string;
  /** Who published it; none where that is not known. */
  readonly publishers: readonly string[];
  /** All of them as one name: "Carnegie and RAND". */
  readonly publisher?: string;
  readonly contributions: readonly Contribution[];
  readonly topics: readonly Topic[];
}

/** Prose of the site itself. */
export interface Page extends Body {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** Any of the three kinds that readers cite, follow and link to. */
export type LibraryEntry =
  | { readonly kind: 'work'; readonly entry: Work }
  | { readonly kind: 'author'; readonly entry: Author }
  | { readonly kind: 'topic'; readonly entry: Topic };

/** What is known of a work that was removed. */
export interface RemovedWork extends Pick<
  Work,
  | 'type'
  | 'published'
  | 'url'
  | 'pdf'
  | 'doi'
  | 'arxiv'
  | 'isbn'
  | 'issn'
  | 'copies'
  | 'moreAuthors'
> {
  /** Names as printed, in printed order; with the author where that one is in the library. */
  readonly signers: readonly { readonly name: string; readonly author?: Author }[];
}

/** What is left of an entry that was removed: what it was, and why it went. Nothing but its page shows it. */
export interface RemovedEntry extends Readonly<Pick<Removal, 'date' | 'reason'>> {
  readonly kind: LibraryEntry['kind'];
  readonly id: string;
  /** Title, name or label. */
  readonly name: string;
  readonly formerIds: readonly string[];
  /** An entry of the same kind that readers should go to instead. */
  readonly seeInstead?: { readonly id: string; readonly name: string };
  /** Where it was a work. */
  readonly work?: RemovedWork;
  /** Where it was an author who has one. */
  readonly orcid?: string;
}

/** Why two works belong together, most telling first. */
export type RelationReason =
  | { readonly kind: 'listed' }
  | { readonly kind: 'cites' }
  | { readonly kind: 'cited-by' }
  | { readonly kind: 'authors'; readonly authors: readonly Author[] }
  | { readonly kind: 'topics'; readonly topics: readonly Topic[] };

export interface RelatedWork {
  readonly work: Work;
  readonly reasons: readonly RelationReason[];
}

export interface Coauthor {
  readonly author: Author;
  /** How many works both sign. */
  readonly together: number;
}

/** A topic's works: its own, and with those of all narrower topics. Both newest first. */
export interface TopicWorks {
  readonly own: readonly Work[];
  readonly all: readonly Work[];
}

/**
 * The whole library, linked and ordered. It is read-only, and every order in it is total.
 * Relations are asked of the catalogue; the entries carry no back-pointers.
 */
export interface Catalogue {
  /** Newest first; undated last. */
  readonly works: readonly Work[];
  /** By sort name. */
  readonly authors: readonly Author[];
  /** The tree from its roots, each parent before its children, siblings by label. */
  readonly topics: readonly Topic[];
  readonly pages: readonly Page[];
  /** Works, then authors, then topics, each by id. */
  readonly removed: readonly RemovedEntry[];
  readonly findWork: (id: string) => Work | undefined;
  readonly findAuthor: (id: string) => Author | undefined;
  readonly findTopic: (id: string) => Topic | undefined;
  readonly findPage: (id: string) => Page | undefined;
  /** Newest first. */
  readonly worksBy: (author: Author) => readonly Work[];
  readonly worksUnder: (topic: Topic) => TopicWorks;
  /** Most works together first. */
  readonly coauthorsOf: (author: Author) => readonly Coauthor[];
  readonly namesakesOf: (author: Author) => readonly Author[];
  /** By label. */
  readonly childrenOf: (topic: Topic) => readonly Topic[];
  /** Named in either entry, by label. */
  readonly neighboursOf: (topic: Topic) => readonly Topic[];
  /** Works here that it cites, newest first. */
  readonly worksCitedIn: (work: Work) => readonly Work[];
  /** Works here that cite it, newest first. */
  readonly worksCiting: (work: Work) => readonly Work[];
  /** Works that its entry names as related, or whose entries name it; all of them, newest first. */
  readonly listedWith: (work: Work) => readonly Work[];
  /** For BibTeX and its kin: ASCII, and no other work's. */
  readonly citationKeyOf: (work: Work) => string;
  /** The nearest few, for display; strongest first. */
  readonly relatedTo: (work: Work) => readonly RelatedWork[];
}
