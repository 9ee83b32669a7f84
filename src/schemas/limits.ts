/** Signs of an address: what browsers, servers and mail programs all take, and ten times what people write. */
export const LONGEST_ADDRESS = 2048;

/** Signs of a title, a name or a label: it stands on pages of others, in lists, menus and citations. */
export const LONGEST_NAME = 500;
/** Signs of a summary, a definition or a description: lists show it of each entry. Abstracts mostly have half of them. */
export const LONGEST_SUMMARY = 3000;
/** Signs of a note, which stands on the entry's own page only; what is longer is a text, and has its place below. */
export const LONGEST_NOTE = 10_000;
/** Signs of a key for BibTeX, which writers type. */
export const LONGEST_CITATION_KEY = 100;

/** Authors of a work: collaborations of physics sign with more than five thousand names. */
export const MOST_AUTHORS = 6000;
/** Works that a work cites: a bibliography of a whole field. */
export const MOST_CITED = 5000;
/** Topics of a work: each shows it on its page, and lists show them all. */
export const MOST_TOPICS = 50;
/** Items of any other list, ten times what people write. */
export const MOST_ITEMS = 100;
