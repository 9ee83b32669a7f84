import type { FileSetting } from '../catalogue/file-choice.ts';
import type { Catalogue } from '../catalogue/model.ts';
import type { LinkedKind, Permalinks } from '../catalogue/permalink.ts';

/** The licence under which the library's own sentences and its data are given. */
export interface License {
  /** SPDX identifier, such as `CC-BY-4.0`. */
  readonly name: string;
  /** As a person writes it: "Creative Commons Attribution 4.0 International". */
  readonly title: string;
  readonly url: string;
}

/** What the owner says about the library; the site's configuration has it. */
export interface PublicationConfig {
  readonly title: string;
  /** The question or sentence at the top of the home page. */
  readonly statement: string;
  /** One sentence under it; also the description of the site. */
  readonly description: string;
  /** Language of the interface, as a BCP 47 tag: its words stand in src/words. Pages are declared to be in it. */
  readonly language: string;
  /** Language in which the library is written: statement, summaries, definitions, labels of topics, pages. */
  readonly contentLanguage: string;
  /** What the foot of every page says about rights, in one line. */
  readonly rights: string;
  readonly license: License;
  /**
   * Which exports have files of their own beside the pages: `every`, `lists` (of topics and shelves alone) or `none`;
   * or form by form: `{ works: ['bib'], authors: [], topics: ['atom'], shelves: [] }`. Pages put together what has no
   * file. A host may refuse more than so many files (docs/publish.md).
   */
  readonly exports: FileSetting;
  /** The pictures that other sites show beside a link to a page. */
  readonly socialImages: {
    /** Kinds of entries that have a picture each; all other pages share one. */
    readonly kinds: readonly LinkedKind[];
    /** A kind with more entries than this has none after all: a picture takes about 30 ms of a first build, and 13 kB. */
    readonly most: number;
  };
}

/** All that an export is made from. */
export interface Publication {
  readonly catalogue: Catalogue;
  readonly links: Permalinks;
  readonly config: PublicationConfig;
}
