/** A file that stands beside the pages. Its text is made when it is asked for. */
export interface SiteFile {
  /** Site path, with the base. */
  readonly path: string;
  /** Media type; all texts are UTF-8. */
  readonly type: string;
  readonly toText: () => string;
  /** The same in parts, for a file that may be longer than a text can be, or than memory should hold at once. */
  readonly toParts?: () => Iterable<string>;
}

/** A file beside the pages that is no text. */
export interface BinaryFile {
  /** Site path, with the base. */
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}
