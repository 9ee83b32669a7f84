/** The folders of a library by the kind of entry that each holds. Addresses of entries begin with the same names. */
export const FOLDERS = {
  work: 'works',
  author: 'authors',
  topic: 'topics',
  page: 'pages',
} as const;
