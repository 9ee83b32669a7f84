/** What can have files of its own beside its page: entries, and shelves of works (of a year, a type, a publisher, a series). */
export type FileOwner = 'works' | 'authors' | 'topics' | 'shelves';

/** The forms of a list of works. */
const LIST = ['bib', 'ris', 'csl.json', 'json'] as const;

/** Every form that there is, as the end of a file's name, by what has it. */
export const EVERY_FORM = {
  works: [...LIST, 'md', 'jsonld', 'linkset.json'],
  authors: [...LIST, 'md', 'atom'],
  topics: [...LIST, 'md', 'atom'],
  shelves: [...LIST, 'atom'],
} as const satisfies Record<FileOwner, readonly string[]>;
export type FormOf<O extends FileOwner> = (typeof EVERY_FORM)[O][number];

/** The forms in which each has files of its own. */
export type FileChoice = { readonly [O in FileOwner]: readonly FormOf<O>[] };

/** Choices by their names. */
export const FILE_CHOICES = {
  /** All forms of everything. */
  every: EVERY_FORM,
  /** Of lists only, which are few where works and authors are many. */
  lists: { ...EVERY_FORM, works: [], authors: [] },
  none: { works: [], authors: [], topics: [], shelves: [] },
} as const satisfies Record<string, FileChoice>;
export type FileChoiceName = keyof typeof FILE_CHOICES;

/** As the owner sets it: by its name, or form by form. */
export type FileSetting = FileChoiceName | FileChoice;

/** Whether there is a file in this form for each of these. */
export function hasFiles(setting: FileSetting, owner: FileOwner, form: FormOf<FileOwner>): boolean {
  const choice: FileChoice = typeof setting === 'string' ? FILE_CHOICES[setting] : setting;
  const forms: readonly string[] = choice[owner];
  return forms.includes(form);
}
