/** The folders of a library by the kind of entry that each holds. Addresses of entries begin with the same names. */
export const FOLDERS = {
  work: 'works',
  author: 'authors',
  topic: 'topics',
  page: 'pages',
} as const;

/** The folder of what a library keeps for its imports, and its files by the kind of entry that each names. */
export const IMPORT_FOLDER = 'import';
export const IMPORT_FILES = {
  /** Whom printed names mean. */
  author: 'authors.yaml',
  /** Which topics keywords stand for. */
  topic: 'keywords.yaml',
} as const;
