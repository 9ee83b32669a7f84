/** A file that stands beside the pages. Its text is made when it is asked for. */
export interface SiteFile {
  /** Site path, with the base. */
  readonly path: string;
  /** Media type; all texts are UTF-8. */
  readonly type: string;
  readonly toText: () => string;
}
