/**
 * The words of the interface in English: what readers see or hear, and the files beside the pages say. Every language
 * has a file like this one, with the same names in the same form (src/words/languages.ts); docs/make-it-yours.md says
 * how to add one.
 *
 * In a sentence with links, `[label](name)` is a link that the page names; where the brackets are empty, the page fills
 * them. `code` stands between backticks. The query syntax (`author:`, `is:open`) is the same in every language.
 */

/** The language of this file as a BCP 47 tag: of numbers, names of languages, and lists. */
export const language = 'en';
/** Where a line of it begins. */
export const direction: 'ltr' | 'rtl' = 'ltr';

/** What the library holds entries of. */
type Kind = 'work' | 'author' | 'topic';

/** A date as far as it is known; months and days are counted from 1. */
interface DateParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

// Numbers, lists and dates.

/** "10,000". */
export function figure(number: number): string {
  return number.toLocaleString(language);
}

/** "a", "a and b", "a, b and c". */
export function series(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');
}

/** The end of a list of which some items are named: "and 19 more"; true where nobody knows how many follow. */
export function rest(number: number | true): string {
  return number === true ? 'and others' : `and ${figure(number)} more`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "17 April 2025", "April 2025" or "2025". */
export function longDate({ year, month, day }: DateParts): string {
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

/** "Apr 2025" or "2025", for the margin of a list. */
export function shortDate({ year, month }: DateParts): string {
  const name = month === undefined ? undefined : MONTHS[month - 1]?.slice(0, 3);
  return [name, year].filter((part) => part !== undefined).join(' ');
}

/** Days of one month: "23–26 June 2025". */
export function dayRange(first: number, last: DateParts): string {
  return `${figure(first)}–${longDate(last)}`;
}

export const undated = 'Undated';
/** The same within a line of facts. */
export const undatedInLine = 'undated';
/** In place of the year in a short citation: "Ding n.d.". */
export const noYear = 'n.d.';

/** Years of which only one end is given, or both. */
export const sinceDate = (date: string): string => `since ${date}`;
export const untilDate = (date: string): string => `until ${date}`;
export const fromYear = (year: string): string => `from ${year}`;
export const untilYear = (year: string): string => `until ${year}`;

export const bytes = (number: number): string =>
  `${figure(number)} ${number === 1 ? 'byte' : 'bytes'}`;
export const kilobytes = (number: number): string => `${String(number)} kB`;
/** With one digit after the point. */
export const megabytes = (number: number): string => `${number.toFixed(1)} MB`;

// What is counted.

/** Without its figure, which stands elsewhere: "work", "works". */
export const workNoun = (count: number): string => (count === 1 ? 'work' : 'works');
export const workTogetherNoun = (count: number): string =>
  count === 1 ? 'work together' : 'works together';
export const countWorks = (count: number): string => `${figure(count)} ${workNoun(count)}`;
export const countAuthors = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'author' : 'authors'}`;
export const countTopics = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'topic' : 'topics'}`;
export const countYears = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'year' : 'years'}`;
export const countTypes = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'type' : 'types'}`;
export const countPublishers = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'publisher' : 'publishers'}`;
export const countSeries = (count: number): string => `${figure(count)} series`;
export const countIdentifiers = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'identifier' : 'identifiers'}`;
export const countRows = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'row' : 'rows'}`;
export const countColumns = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'column' : 'columns'}`;
export const rowsInTables = (rows: number, tables: number): string =>
  `${countRows(rows)} in ${figure(tables)} ${tables === 1 ? 'table' : 'tables'}`;

/** A part of a long list: "120 works, 51–100 on this page". */
export const countOnPage = (count: string, first: number, last: number): string =>
  `${count}, ${String(first)}–${String(last)} on this page`;
/** The title, or the description, of a further page of a list. */
export const onPage = (title: string, page: number): string => `${title}, page ${String(page)}`;

// Types, roles and notices.

/** What types of works are called, one and many. */
export const types = {
  article: { one: 'Journal article', many: 'Journal articles' },
  preprint: { one: 'Preprint', many: 'Preprints' },
  paper: { one: 'Conference paper', many: 'Conference papers' },
  report: { one: 'Report', many: 'Reports' },
  commentary: { one: 'Commentary', many: 'Commentaries' },
  statement: { one: 'Statement', many: 'Statements' },
  book: { one: 'Book', many: 'Books' },
  chapter: { one: 'Book chapter', many: 'Book chapters' },
  thesis: { one: 'Thesis', many: 'Theses' },
  dataset: { one: 'Dataset', many: 'Datasets' },
  software: { one: 'Software', many: 'Software' },
  webpage: { one: 'Web page', many: 'Web pages' },
  talk: { one: 'Talk', many: 'Talks' },
} as const;

export const roles = {
  author: 'author',
  editor: 'editor',
  translator: 'translator',
} as const;

/** What has befallen a work: a word before its title, the name of the notice, and that name within a line. */
export const notices = {
  correction: { state: 'Corrected', name: 'Correction', inLine: 'correction' },
  retraction: { state: 'Retracted', name: 'Retraction', inLine: 'retraction' },
  withdrawal: { state: 'Withdrawn', name: 'Withdrawal', inLine: 'withdrawal' },
} as const;

// Every page: header, footer, the way to the page, lists.

export const skipToContent = 'Skip to the content';
export const skipToResults = 'Skip to the results';
export const mainSections = 'Main';
export const allSections = 'All sections';
export const breadcrumb = 'Breadcrumb';
export const home = 'Home';
export const works = 'Works';
export const authors = 'Authors';
export const topics = 'Topics';
export const about = 'About';
export const author = 'Author';
export const organization = 'Organisation';
export const topic = 'Topic';
export const kinds: Readonly<Record<Kind, string>> = {
  work: 'Work',
  author: 'Author',
  topic: 'Topic',
};
export const search = 'Search';
/** After "Search" on the button in the header, where there is room. */
export const searchWhat = 'works, authors…';
/** On the button of a form. */
export const searchNow = 'Search';
export const searchLibrary = 'Search the library';
export const darkTheme = 'Dark theme';
export const allWorks = 'All works';
export const authorsFromAToZ = 'Authors from A to Z';
export const treeOfTopics = 'The tree of topics';
export const data = 'Data';
export const identifiers = 'Identifiers';
export const savedWorks = 'Saved works';
/** In the header, before the number of works that a reader keeps. */
export const saved = 'Saved';
export const somethingWrong = 'Is something wrong here?';
export const editPage = 'Edit this page';
export const suggestCorrection = 'Suggest a correction';
/** Title and text of an issue in the repository. */
export const correctionTitle = (title: string): string => `Correction: ${title}`;
export const correctionBody = (url: string): string =>
  `Page: ${url}\n\nWhat is wrong, what should stand there, and where that can be checked:\n\n`;
export const relations = 'Relations';
export const nothingHere = 'Nothing stands here yet.';
export const pagesOfList = 'Pages of this list';
export const pageNumber = (page: number): string => `Page ${String(page)}`;
export const previous = 'Previous';
export const next = 'Next';

// Copying, exporting and following.

export const copy = 'Copy';
export const copied = 'Copied';
export const copyLink = 'Copy link';
export const copyAddress = 'Copy address';
export const selectedForCopying = 'Selected, to be copied by hand';
export const download = 'Download';
export const downloadTheseWorks = 'Download these works';
export const citeOrExport = (works: number): string =>
  `Cite or export ${works === 1 ? 'this work' : `these ${countWorks(works)}`}`;
export const formattedBibliography = 'Formatted bibliography';
export const someStyles = 'APA, Chicago, MLA and others';
export const follow = 'Follow';
export const followNewWorks = 'Follow new works';
export const feedHelp =
  'A feed tells your feed reader when works are added. Copy this address into it.';
export const puttingFileTogether = 'Putting the file together…';
export const notInThisForm = 'Nothing can be had in this form.';
export const worksInFile = (works: number, file: string): string =>
  `${countWorks(works)} in ${file}`;
/** Name of a file that holds the works of a search without words. */
export const searchFileName = 'search';

// Home.

export const searchTitlesAuthorsSummaries = 'Search titles, authors, summaries';
/** Before examples of searches. */
export const tryThese = 'Try';
export const latestWorks = 'Latest works';
export const emptyLibrary =
  'Nothing is in the library yet. Add a work as a Markdown file in `content/works`.';
export const allTheWorks = (works: number): string =>
  works === 1 ? allWorks : `All ${countWorks(works)}`;
export const waysIn = 'Ways in';
export const worksByYear = 'Works by year';
export const mostPresentAuthors = 'Most present authors';

// Lists of works.

/** The ways through the works, in the order in which they are offered. */
export const ways = {
  years: {
    label: 'By year',
    title: 'Works by year',
    lead: 'Works by the year in which they came out. Of a work that came out more than once, the version described here counts.',
  },
  types: {
    label: 'By type',
    title: 'Works by type',
    lead: 'Works by what they are, from journal articles and conference papers to reports, commentaries and public statements.',
  },
  publishers: {
    label: 'By publisher',
    title: 'Works by publisher',
    lead: 'Works by the body that published them. Those without a named publisher are not listed here.',
  },
  series: {
    label: 'By series',
    title: 'Works by series',
    lead: 'Series and sections of publishers, each a shelf of its own.',
  },
} as const;
export const waysThroughWorks = 'Ways through the works';
export const order = 'Order';
/** Orders of all works, as links and within a line. */
export const orders = {
  newest: { name: 'Newest first', inLine: 'newest first' },
  oldest: { name: 'Oldest first', inLine: 'oldest first' },
  title: { name: 'By title', inLine: 'by title' },
  added: { name: 'Recently added', inLine: 'recently added' },
} as const;
export const allWorksInOrder = (orderInLine: string): string => `All works, ${orderInLine}`;
export const allWorksDescription = (library: string, orderInLine: string): string =>
  `Every work in ${library}, ${orderInLine}, with authors, summary and topics.`;
export const shelfDescription = (library: string, shelf: string): string =>
  `Works in ${library} under “${shelf}”, newest first.`;
/** A bar of a chart: "2023–2025: 12 works". */
export const worksOfYears = (years: string, count: number): string =>
  `${years}: ${countWorks(count)}`;

// A work.

export const noReadingAddress = 'No address is known at which this work can be read.';
export const factSources = 'Where these facts come from';
export const countFactSources = (count: number): string => `${factSources} (${String(count)})`;
export const checkedOn = (date: string): string => `checked ${date}`;
export const readPublication = 'Read the publication';
export const cite = 'Cite';
export const citesHere = 'Cites in this library';
export const citedHereBy = 'Cited in this library by';
export const relatedWorks = 'Related works';
export const disclaimer = 'Disclaimer';
export const citationAndFacts = 'Citation and facts';
export const showNamedAuthors = (count: number): string => `Show the ${String(count)} named here`;
export const showAllAuthors = (count: number): string => `Show all ${String(count)} authors`;
export const showFewer = 'Show fewer';
export const otherAuthors = (count: number | true): string =>
  count === true ? 'and others' : `and ${figure(count)} ${count === 1 ? 'other' : 'others'}`;
export const authorsAndAffiliations = 'Authors and affiliations';
export const affiliationsAsPrinted = 'As printed on this work.';
export const affiliationsPartlyPrinted =
  'As printed on this work; those with a date were not, and another source gives them for that date.';
export const affiliationsNotPrinted =
  'Not printed on this work: another source gives them for the date that follows.';
export const affiliationsIncomplete = 'For the others none is recorded at the time of this work.';
export const otherCopies = 'Other copies';
export const notice = 'Notice';
export const readNotice = 'Read the notice';
/** "Retraction (3 May 2024): The data were wrong." */
export const noticeLine = (name: string, date: string | undefined, text: string): string =>
  `${name}${date === undefined ? '' : ` (${date})`}: ${text}`;
/** "Retracted: Title". */
export const markedTitle = (state: string, title: string): string => `${state}: ${title}`;
export const worksByDate = 'Works by date';
export const earlier = 'Earlier';
export const later = 'Later';
export const permalink = 'Permalink';
export const save = 'Save';
/** On the button of a work that is kept. */
export const isSaved = 'Saved';
/** The facts of a work, as on a catalogue card. */
export const facts = {
  published: 'Published',
  type: 'Type',
  publisher: 'Publisher',
  publishers: 'Publishers',
  institution: 'Institution',
  container: 'Published in',
  series: 'Series',
  locator: 'Volume and pages',
  number: 'Number',
  edition: 'Edition',
  event: 'Event',
  identifiers: 'Identifiers',
  language: 'Language',
  licence: 'Licence',
  added: 'Added',
} as const;
export const pageRange = (range: string): string => `pages ${range}`;
/** Why two works belong together. */
export const belongsTogether = 'Belongs with this work';
export const citedInThis = 'Cited here';
export const citesThis = 'Cites this work';
export const sharesOneAuthor = (name: string): string => `Shares ${name}`;
export const sharesTwoAuthors = (first: string, second: string): string =>
  `Shares ${first} and ${second}`;
export const sharesAuthors = (first: string, others: number): string =>
  `Shares ${first} and ${String(others)} more authors`;
export const alsoOn = (topics: string): string => `Also on ${topics}`;
/** More than two authors in a short citation: "Bucknall et al.". */
export const manyNames = (first: string): string => `${first} et al.`;
/** Two of them: "Lemon and Jardine". */
export const twoNames = (first: string, second: string): string => `${first} and ${second}`;

// The box that gives citations.

/** A heading of which the second word is left out where room is scarce. */
export const citeAs = ['Cite', 'as'] as const;
export const styleOrFormat = 'Style or format';
/** What a button copies, for those who hear it, after "Copy". */
export const copyCitation = 'citation';
export const copyKey = 'key';
export const citationKey = 'Citation key';
export const citationHelp =
  'Titles keep the capitals they were printed with; where a style asks for the day of access, add yours. Citation styles by the [Citation Style Language project](csl).';
export const missingNames = (count: number | true): string =>
  `The printed list of authors goes on: ${count === true ? 'further names' : `${figure(count)} further ${count === 1 ? 'name' : 'names'}`} not recorded here. Complete the list where a style names more.`;

// An author.

export const alsoPublishedAs = 'Also published as';
export const homepage = 'Homepage';
export const notToBeConfusedWith = 'Not to be confused with';
export const authorWithoutWorks = 'No work in the library names this author yet.';
export const authorDescription = (name: string, extent: string, library: string): string =>
  `${name}: ${extent} in ${library}, with co-authors, topics and affiliations.`;
export const affiliations = 'Affiliations';
export const noDate = 'no date';
export const writesWith = 'Writes with';
export const eachOnOneWork = 'Each on one work so far';
export const allCoauthors = (count: number): string =>
  `All ${figure(count)} ${count === 1 ? 'co-author' : 'co-authors'}`;
export const someCoauthors = (some: number, all: number): string =>
  `${figure(some)} of ${figure(all)} co-authors`;
export const worksTogether = (name: string, count: number): string =>
  `${name}: ${countWorks(count)} together`;
export const authorPages = 'Pages';
export const byYear = 'By year';

// The index of authors.

export const authorsDescription = (library: string): string =>
  `Everyone who signed a work in ${library}, from A to Z, with affiliation and number of works.`;
export const mostPresent = 'Most present';
export const letters = 'Letters';
export const otherLetter = 'Other';
export const otherSigns = 'Other signs';
export const authorsUnderLetter = (letter: string): string => `Authors under ${letter}`;
export const authorsUnderOtherSigns = 'Authors under other signs';
export const someAuthors = (some: number, all: number): string =>
  `${figure(some)} of ${countAuthors(all)}`;
export const namesUnderLetter = 'Names under this letter';
export const letterDescription = (title: string, library: string): string =>
  `${title} in ${library}, with affiliation and number of works.`;

// Topics.

export const topicsDescription = (library: string): string =>
  `The subjects of ${library} as a tree, each with its definition and number of works.`;
export const topicsLead = 'A work under a topic counts for the wider topics above it too.';
export const alsoCalled = (names: string): string => `Also called ${names}`;
export const searchInTopic = 'Search in this topic';
export const narrowerTopics = 'Narrower topics';
export const topicExtent = (all: number, own: number, inherited: number): string =>
  `${countWorks(all)}: ${String(own)} filed here, ${String(inherited)} under narrower topics only`;
export const topicWithoutWorks = 'No work is filed under this topic yet.';
export const itsAuthors = 'Its authors';
export const nextToIt = 'Next to it';

// Entries that have moved or were removed, and addresses at which nothing is.

const KIND_NOUNS = { work: 'work', author: 'author', topic: 'topic' } as const;
export const hasMoved = (kind: Kind, formerId: string): string =>
  `The ${KIND_NOUNS[kind]} “${formerId}” has moved`;
export const movedDescription = (url: string): string => `What was here is now at ${url}.`;
export const moved = 'Moved';
export const pageHasMoved = 'This page has moved';
export const movedTo = 'It is now the page [](page). The old address goes on leading there.';
export const removedTitle = (name: string): string => `Removed: ${name}`;
export const removedDescription = (kind: Kind, name: string, library: string): string =>
  `The ${KIND_NOUNS[kind]} “${name}” was removed from ${library}.`;
export const removedOn = (date: string): string => `Removed from this library, ${date}.`;
export const seeInstead = 'See instead:';
export const pageNotFound = 'Page not found';
export const notFoundDescription = 'There is no page at this address.';
export const noPageHere = 'There is no page here';
export const notFoundHelp =
  'The address may have been mistyped, or it belongs to something this library never had. What you were looking for may still be found by its title or its author.';
export const titleAuthorOrTopic = 'Title, author or topic';

// The page that says where readers can write to.

export const writeTo = 'Write to [](contact).';
export const askInRepository =
  'Ask or say what is wrong in [a new issue of the repository](issue).';
export const noContact = 'No address to write to has been named for this copy of the library.';
export const contactHelp =
  'If it is you who publishes it: what you put under `contact` in `src/site.config.ts` will stand here.';

// Saved works.

export const savedDescription = (library: string): string =>
  `The works of ${library} that you keep in your own browser, to be cited, exported or shared.`;
const KEPT_HERE = 'in this browser alone: the list is not sent anywhere.';
export const nothingKeptYet = `Kept ${KEPT_HERE}`;
export const onlyFirstShown = (most: number): string => `Only the first ${figure(most)} are shown.`;
export const worksKept = (works: number): string => `${countWorks(works)}, kept ${KEPT_HERE}`;
export const keepTheseWorks = 'Keep these works';
export const copyListLink = 'Copy link to this list';
export const savingNeedsScript =
  'Works are saved by a script, and scripts are off here. Bookmarks of your browser keep the pages of works as well: their addresses do not change.';
export const nothingSaved =
  'Nothing is saved here yet. Press “Save” beside a work, in any list or on its own page, and it will stand here, to be cited, exported or shared.';
export const cannotChange = 'This browser lets nothing be changed for this site.';
export const cannotSaveWork =
  'This browser keeps nothing for this site, so the work was not saved.';
export const cannotSaveWorks =
  'This browser keeps nothing for this site, so the works were not saved.';
export const workSaved = (works: number): string =>
  `Saved. ${countWorks(works)} saved in this browser.`;
export const workNoLongerSaved = (works: number): string =>
  `No longer saved. ${countWorks(works)} saved in this browser.`;
export const broughtBack = 'Brought back.';
export const remove = 'Remove';
export const removeAll = 'Remove all';
export const undo = 'Undo';
export const workRemoved = (title: string): string => `Removed “${title}”.`;
export const worksRemoved = (works: number): string => `${countWorks(works)} removed.`;
/** What a button acts on, for those who hear it, after its label. */
export const aboutWork = (title: string): string => `“${title}”`;
export const goneFromLibrary = 'No longer in the library under this name';
export const sharedList = 'A shared list of works';
export const sharedListEmpty = 'This address names no works. See [your saved works](saved).';
export const sharedWorks = (works: number, known: number): string =>
  `${countWorks(works)}${known === 0 ? '' : `, ${String(known)} of them among your own`}.`;
export const sharedListHelp = 'Nothing is kept unless you keep it: see [your saved works](saved).';
export const sharedListCut = (all: number, most: number): string =>
  `The address names ${figure(all)} works; only the first ${figure(most)} of them are listed.`;
export const tooLongForLink = 'Too long for a link: share a file';

// Reading without a connection.

export const readingOffline = 'Reading offline';
export const offlineDescription = (library: string): string =>
  `Which pages of ${library} this browser keeps, to be read without a connection.`;
export const pageNotKept = 'This page is not kept here';
export const pageNotKeptHelp =
  'The library cannot be reached, and this browser has no copy of the page. [Search](search) and your [saved works](saved) open all the same, and so do the pages below.';
export const offlineHelp =
  'This browser keeps copies of the pages that you opened last, of those of your [saved works](saved), and of what [search](search) needs, to be read without a connection. They are fetched from this site, and nothing else is sent for it.';
export const offlineNeedsScript =
  'Pages are kept by a script, and scripts are off here. Your browser can save [any page](works) as a file.';
export const offlineIsOff =
  'This copy of the library can be read with a connection alone: browsers are not asked to keep its pages.';
export const pagesOfSavedWorks = 'Saved works';
export const pagesOpenedLast = 'Pages opened last';
export const noPagesKept = 'No page is kept in this browser yet.';
export const forgetPages = 'Forget the pages opened last';
export const pagesForgotten = 'Forgotten. Pages of saved works stay.';

// Bibliographies.

export const bibliography = 'Bibliography';
export const bibliographyDescription = (library: string): string =>
  `Works of ${library} as a list of references, in any of seven styles.`;
export const citationStyle = 'Style';
export const print = 'Print';
export const bibliographyNeedsScript =
  'A bibliography is put together in your browser, by a script, and scripts are off here. The whole library can be fetched as a file:';
export const bibliographyFiles =
  'Every author, topic, year, type, publisher and series has such files too: the same address as its page, with an ending such as .bib.';
export const bibliographyChoice =
  'This page lists works as references in the style you choose: those of an author, a topic or a search, the [whole library](library) or the works you have [saved](saved). Start from any of these lists, or from a [search](search).';
export const unknownBibliography = 'The address of this page names nothing that it could list.';
export const fetchingReferences = 'Fetching the references…';
export const nothingToList = 'There is nothing to list here.';
export const notInLibrary = (ids: string): string => `Not in this library: ${ids}.`;
export const openEntry = 'Open entry';
export const worksByAuthor = (name: string): string => `Works by ${name}`;
export const worksOnTopic = (name: string): string => `Works on ${name}`;
export const worksOfYear = (year: string): string => `Works of ${year}`;
export const worksWithoutDate = 'Works without a date';
export const worksPublishedBy = (name: string): string => `Works published by ${name}`;
export const worksInSeries = (name: string): string => `Works in ${name}`;
export const allWorksOfLibrary = 'All works of the library';
export const worksFoundBy = (query: string): string => `Works found by “${query}”`;
export const worksFilteredBy = (filters: string): string => `Works filtered by ${filters}`;
export const onlyFiltered = (filters: string): string => `Only ${filters}.`;
export const someWordsOnly = 'No work has all these words; these have some of them.';
/** Where a bibliography comes from, as a link. */
export const authorsPage = 'The author’s page';
export const topicsPage = 'The topic’s page';
export const listOfTheseWorks = 'The list of these works';
export const theSharedList = 'The shared list';
export const theSearch = 'The search';
export const noSuchShelf = (shelf: string): string => `The library has no shelf “${shelf}”.`;
export const noSuchEntry = (kind: Kind, id: string): string =>
  `The library has no ${KIND_NOUNS[kind]} “${id}”.`;

// What a page fetches while it is read.

/** What is fetched, as the beginning of a sentence. */
export const fetchedWorks = 'The works';
export const fetchedList = 'The list of works';
export const fetchedIdentifiers = 'The list of identifiers';
export const notFetched = (what: string): string => `${what} could not be fetched. Are you online?`;
export const notFound = (what: string): string => `${what} could not be found.`;
export const notFetchedStatus = (what: string, status: number): string =>
  `${what} could not be fetched (status ${String(status)}).`;
export const cameDamaged = (what: string): string => `${what} came damaged; reload the page.`;
export const somethingFailed = 'Something failed; reload the page.';
export const reloadPage = 'Reload the page.';
export const tryAgain = 'Try again';
export const reload = 'Reload';

// The page that looks identifiers up.

export const lookUpIdentifier = 'Look up an identifier';
export const resolveDescription = (library: string): string =>
  `Find an entry of ${library} by a DOI, an arXiv id, an ISBN, an ORCID iD, an address, a citation key or a former id.`;
export const identifierLabel =
  'DOI, arXiv id, ISBN, ORCID iD, address or citation key of a work, or id of an entry';
export const lookUp = 'Look up';
export const resolvingNeedsScript =
  'Looking up is done by a script, and scripts are off here. All identifiers can be read in the lists below, each with the entry that has it.';
export const noIdentifiers = 'No entry has an identifier yet.';
export const understood = 'What is understood';
export const leadsTo = 'leads to';
export const forLinksAndPrograms = 'For links and programs';
export const linkByIdentifier =
  'Whoever knows a work by an identifier can link to it without knowing its address here.';
export const identifierAtEnd = 'The identifier stands at the end, with its special signs escaped:';
export const identifierFiles =
  'All identifiers are in [one file](map), and with the rest of the library among the [data](data).';
export const identifierLists = {
  dois: { title: 'DOIs', note: 'Bare, after “doi:”, or as an address.' },
  arxiv: {
    title: 'arXiv ids',
    note: 'With or without a version; bare, after “arXiv:”, or as an address.',
  },
  isbns: { title: 'ISBNs', note: 'Of 10 or 13 digits, with or without hyphens.' },
  orcids: { title: 'ORCID iDs', note: 'Bare or as an address.' },
  addresses: { title: 'Addresses', note: 'Of a work, its PDF or another copy.' },
  citationKeys: {
    title: 'Citation keys',
    note: 'As in the BibTeX files: bare, after “@”, or in a LaTeX command that cites.',
  },
  formerIds: {
    title: 'Former ids',
    note: 'Names that entries had before, alone or with their kind. Present ones are understood as well.',
  },
} as const;
export const identifierListDescription = (title: string, library: string): string =>
  `${title} in ${library}, each with the entry that has it.`;
export const pageBeginnings = 'Where each page begins';
export const lookingUp = 'Looking it up…';
export const severalEntries = 'Several entries are called that';
export const leadsToSeveral = (identifier: string): string =>
  `“${identifier}” leads to more than one entry.`;
export const notHere = 'It is not in the library';
export const lookUpAt = (identifier: string, registry: string): string =>
  `Look up ${identifier} at ${registry}`;
export const searchForIt = 'Search the library for it';
export const notLookedUp = 'It could not be looked up';
export const notLookedUpHelp =
  'The list of identifiers could not be fetched. The connection may be down, or the site may be changing just now.';
export const unknownForm = (text: string): string =>
  `“${text}” is in no form that is known here: it is no DOI, arXiv id, ISBN, ORCID iD, address or citation key, and no id of an entry.`;
/** Kinds of identifiers with their articles. */
export const identifierNouns = {
  doi: 'a DOI',
  arxiv: 'an arXiv id',
  isbn: 'an ISBN',
  orcid: 'an ORCID iD',
  address: 'an address',
  work: 'the id of a work',
  author: 'the id of an author',
  topic: 'the id of a topic',
  id: 'an id of this library',
  key: 'a citation key',
} as const;
/** @param inner what is in the text besides, as in the address of a publisher: "a DOI", and which */
export const understoodAs = (text: string, noun: string, inner?: string, value = ''): string =>
  `“${text}” was understood as ${noun}${inner === undefined ? '' : ` with ${inner} in it, ${value}`}. No entry has it.`;

// Search: the dialog and the page.

export const searchDescription = (library: string): string =>
  `Search ${library} by title, author, summary and topic.`;
export const searchFieldLabel = 'Search titles, authors, summaries and topics';
export const searchFieldHint = 'Search titles, authors, topics';
export const searchPageHint = (works: number): string =>
  `Search ${countWorks(works)} by title, author, summary or topic`;
export const close = 'Close';
export const howToSearch = 'How to search';
export const searchNeedsScript =
  'Searching happens in your browser, by a script, and scripts are off here. Everything in the library can also be reached from these lists.';
/** What examples of the syntax find. */
export const syntax = {
  words: 'all words, in any order; slips are forgiven',
  phrase: 'words side by side, exactly as written',
  without: 'the one and not the other',
  author: 'by this author, under any spelling',
  topic: 'on this topic, or on a narrower one',
  type: 'of this type',
  publisher: 'published by it',
  isOpen: 'free for everybody to read',
} as const;
export const syntaxYears = (year: number): string => `of these years; year:${String(year)} is one`;
export const searchNotLoaded = 'Search could not be loaded; reload the page to try again.';
export const resultsNotLoaded =
  'Results could not be loaded here. Press Enter for the search page.';
export const pressEnter = 'Press Enter for the search page.';
export const searching = 'Searching…';
export const fetchingIndex = 'Fetching the index…';
export const results = 'Results';
export const searchPageLink = 'Search page →';
export const seeAllResults = 'See all results →';
/** The name of a key, as it stands on keyboards. */
export const escapeKey = 'esc';
/** What keys do in the dialog. */
export const keyMove = 'move';
export const keyOpen = 'open';
export const keyClose = 'close';
export const nothingMatches = (query: string): string => `Nothing matches “${query}”.`;
export const nearestInDialog = 'Nothing has all these words. The nearest:';
export const nearestAfterHint = 'The nearest:';
export const lookThrough =
  'Look through [all works](works), [the authors](authors) or [the topics](topics).';
export const searchForInstead = 'Search for [](query).';
export const askedFor = (query: string): string => `For “${query}”`;
/** Before the name of an author or topic that matched: "with Robert F. Trager", "on verification". */
export const withAuthor = 'with';
export const onTopic = 'on';
/** Before another name that matched. */
export const alsoNamed = 'also';
export const matches = (what: string): string => `matches ${what}`;
export const matchedSpelling = 'another spelling of an author’s name';
export const matchedTopicName = 'another name of a topic';
export const matchedVenue = 'its publisher or an affiliation';
export const atLeast = (count: string): string => `at least ${count}`;
export const filters = 'Filters';
export const countFilters = (count: number): string => `Filters (${String(count)})`;
export const facets = {
  types: 'Type',
  topics: 'Topic',
  authors: 'Author',
  publishers: 'Publisher',
  years: 'Year',
} as const;
export const firstYear = 'From year';
/** Between the first year and the last. */
export const toYear = 'to';
export const lastYear = 'To year';
export const showMore = (count: number): string => `Show ${String(count)} more`;
export const onlyMostListed = (most: number): string =>
  `The ${String(most)} with most works are listed; search for a name to find others.`;
/** What leads from the filters to the results, where these are out of sight. */
export const showFoundWorks = (works: number): string =>
  works === 0 ? 'No works: show why' : `Show ${countWorks(works)}`;
export const someWorksPrinted = (shown: number, total: number): string =>
  `The first ${figure(shown)} of ${countWorks(total)}. More are printed once they are shown on the page.`;
export const liftFilter = (filter: string): string => `Lift the filter ${filter}`;
export const clearAll = 'Clear all';
export const clearAllFilters = 'Clear all filters';
export const shownOf = (label: string, shown: number, total: number): string =>
  `${label}, ${String(shown)} of ${String(total)}`;
export const noWorkMatches = 'No work matches.';
export const noWorkMatchesFilters = 'No work matches with these filters.';
export const removeFilters = (works: number): string => `Remove the filters (${countWorks(works)})`;
export const sorts = {
  relevance: 'Relevance',
  newest: 'Newest first',
  oldest: 'Oldest first',
  added: 'Recently added',
  title: 'Title',
} as const;
export const copySearch = 'Copy this search';
export const copyFromAddressBar = 'Copy it from the address bar';
export const showMoreResults = (left: number): string => `Show more results (${figure(left)} left)`;
export const noMoreResults = 'More results could not be fetched. Try again';
export const nearestWorks = 'No work has all these words. These have some of them:';
export const nearestWorksAfterHint = 'These have some of the words:';
export const answerBefore = 'What stands below is the answer to the search before.';
export const answerInPart = 'What was found until then stands below.';
export const listsNeedNoSearch = 'The lists below need no search.';

// What search says of a query, and why it fails.

export const onlyFirstWords = (most: number): string =>
  `Only the first ${String(most)} words are searched.`;
export const noOr = 'All words are wanted: there is no OR. Filters of one kind widen a search.';
export const noLetters = (query: string): string =>
  `There is no letter and no digit in “${query}” to search for.`;
export const noYearIn = (text: string): string =>
  `“${text}” is no year; write year:2024 or year:2023..2025.`;
export const unknownIs = (text: string): string => `“is:${text}” is not known; write is:open.`;
export const unknownField = (field: string): string =>
  `No field “${field}”; the fields are author, topic, type, publisher, year and is.`;
export const didYouMeanField = (field: string, meant: string): string =>
  `No field “${field}”; did you mean ${meant}?`;
export const noExactMatch = (typed: string, shown: string): string =>
  `No exact match for “${typed}”; showing “${shown}”.`;
export const nothingHas = (words: readonly string[]): string =>
  `Nothing here has ${words.map((word) => `“${word}”`).join(' or ')}.`;
export const nothingHasPhrase = (phrase: string): string =>
  `Nothing here has the phrase “${phrase}”.`;
export const noOtherHasPhrase = (phrase: string): string =>
  `No work that meets the rest of the query has the phrase “${phrase}”.`;
export const phrasesInBestOnly = (most: number): string =>
  `Phrases were looked for in the ${String(most)} best works only.`;
export const noneMatches = (
  kind: 'author' | 'topic' | 'type' | 'publisher',
  text: string,
): string => `No ${kind} matches “${text}”.`;
const IDENTIFIERS = { doi: 'DOI', arxiv: 'arXiv id', isbn: 'ISBN' } as const;
export const noWorkHasIdentifier = (kind: keyof typeof IDENTIFIERS, value: string): string =>
  `No work here has the ${IDENTIFIERS[kind]} ${value}.`;
export const searchFailed = 'Search failed; reload the page to try again.';
export const searchNotStarted = 'Search could not be started in this browser.';
export const indexNotFetched = 'The search index could not be fetched. Are you online?';
export const indexRefused = (status: number): string =>
  `The search index could not be fetched (status ${String(status)}).`;
export const indexDamaged = 'The search index came damaged; reload the page.';
export const indexOfOtherVersion =
  'The search index is of another version than this page; reload the page.';
export const libraryUpdated =
  'The library was updated since this page was opened; reload the page.';

// Bodies in Markdown.

export const notes = 'Notes';
/** Back from a note to the places where it is cited; both are counted from 1. */
export const backToText = (note: number, place: number): string =>
  `Back to the text, note ${String(note)}${place > 1 ? `, place ${String(place)}` : ''}`;
export const linkToSection = (heading: string): string => `Link to this section: ${heading}`;
/** Names of the tables in a text, counted from 1. */
export const tableNumber = (number: number): string =>
  number === 1 ? 'Table' : `Table ${String(number)}`;

// The page about data.

export const dataDescription = (library: string): string =>
  `All works, authors and topics of ${library} as tables, in CSV and JSON, with their columns, sums and licence.`;
export const dataLead =
  'The whole library as tables, for whoever wants to count, draw or build something with it. They are made from the same files as these pages, every time the site is built.';
export const worksAsCsv = 'Works as CSV';
export const worksAsBibtex = 'Works as BibTeX';
export const aboutFormulas =
  'Spreadsheet programs may run cells that begin with =, +, - or @ as formulas: import CSV as text.';
export const dataSections = {
  tables: 'Tables',
  examples: 'How to read them',
  check: 'How to fetch and check them',
  others: 'Other forms',
  licence: 'Licence',
} as const;
export const onThisPage = 'On this page';
export const aboutTables =
  'In UTF-8, with one row a thing. Tables name one another’s rows by their ids, which are the names in the addresses of the pages. A cell that is empty says that something is not known. [](package) describes them for programs, after the Data Package standard.';
export const aboutSums =
  '[](sums) holds the SHA-256 sum of each file. A copy that has the same sum is the same, letter by letter; to say which state of the library a result rests on, it is enough to give the sum of a table.';
export const aboutLicence =
  'The licence of the library’s own words is [](license); [](file) goes with the data.';
export const sumsOfAllFiles = 'The SHA-256 sums of all files';
export const columnsOf = (table: string): string => `of ${table}`;
export const copyExample = (title: string): string => `the example: ${title}`;
export const besideEachPage = 'Beside each page';
export const besideEachPageHelp =
  'Under the address of the page, with another end in place of the last slash; here each by one example.';
export const examples = {
  fetch: {
    title: 'All files, checked',
    needs: 'In a shell; on macOS the last line begins with shasum -a 256.',
  },
  python: {
    title: 'Python',
    needs: 'With nothing but Python 3, in the folder with the files: how many works each year has.',
  },
  pandas: { title: 'Python with pandas', needs: 'Who signs most works, with the names.' },
  r: {
    title: 'R',
    needs: 'With readr and jsonlite: works by type, and the authors as a data frame.',
  },
} as const;
export const downloads = {
  bib: 'all works in BibTeX',
  ris: 'all works in RIS',
  'csl.json': 'all works in CSL-JSON',
  json: 'all works, authors and topics with their texts',
  atom: 'the latest works as an Atom feed',
  rss: 'the latest works as an RSS feed',
  'feed.json': 'the latest works as a JSON feed',
  resolve: 'every identifier, and the entries that it leads to',
  sitemap: 'the addresses of all pages',
  llms: 'a guide to the library for language models',
  openSearch: 'how browsers search the library',
} as const;
/** What forms are offered of. */
export const formsOf = {
  work: 'A work',
  author: 'All works of an author',
  topic: 'All works on a topic',
  year: 'All works of a year or a type',
  publisher: 'All works of a publisher or a series',
} as const;
export const linkSet = 'link set';
/** What stands in a column, and what holds of it. */
export const cells = {
  number: 'number',
  boolean: 'true or false',
  address: 'address',
  date: 'date',
  text: 'text',
} as const;
export const columnKey = 'key';
export const columnKeyPart = 'part of the key';
export const columnNames = (column: string): string => `names ${column}`;
export const columnNeverEmpty = 'never empty';
export const columnOneOf = (values: string): string => `one of ${values}`;
export const datasetName = (library: string): string => `${library}: data`;
export const datasetDescription = (library: string, description: string): string =>
  `All works, authors and topics of ${library}, with their relations, as tables. ${description}`;
export const tableAsJson = (title: string): string => `${title} (JSON)`;

/** The tables of the data package, with what their columns hold. */
export const tables = {
  works: {
    title: 'Works',
    description: 'One row for each work, newest first.',
    columns: {
      id: 'Name of the entry; part of the address of its page.',
      page: 'Address of its page here.',
      citation_key: 'Key in the BibTeX and CSL files.',
      title: 'Title as printed.',
      subtitle: 'Subtitle as printed, where it stands apart.',
      type: 'What it is.',
      published: 'Date of the form described, as precise as is known; empty: undated.',
      publisher: 'Who published it; several are parted by semicolons.',
      institution: 'Institution behind a report, statement or thesis.',
      container: 'Journal, proceedings, book or site that holds it.',
      series: 'Series or section that it belongs to.',
      volume: 'Volume.',
      issue: 'Issue.',
      pages: 'Pages as printed.',
      number: 'Number of a report or thesis; version of data or software.',
      edition: 'Edition of a book.',
      event_name: 'Meeting at which it was given.',
      event_place: 'Where the meeting was.',
      event_start: 'First day of the meeting.',
      event_end: 'Last day of the meeting.',
      url: 'Where it is read.',
      pdf: 'Address of its PDF.',
      doi: 'DOI, bare.',
      arxiv: 'arXiv id, bare, without a version.',
      isbn: 'ISBN.',
      issn: 'ISSN of the journal.',
      language: 'Language as a BCP 47 tag.',
      license: 'Licence of the work: an SPDX identifier, an address or words.',
      summary: 'Summary written for this library.',
      has_more_authors: 'Whether the printed list of authors goes on beyond those recorded here.',
      more_authors: 'How many more authors there are, where that is known.',
      notice_kind: 'Whether it was corrected, retracted or withdrawn.',
      notice_date: 'When the notice was given.',
      notice_text: 'What the notice says, in the library’s words.',
      notice_url: 'Where the notice stands.',
      disclaimer: 'Notice of the institution, in the library’s words.',
      added: 'When the entry came into the library.',
    },
  },
  authors: {
    title: 'Authors',
    description: 'One row for each person or body that signs works, by sort name.',
    columns: {
      id: 'Name of the entry; part of the address of its page.',
      page: 'Address of the page here.',
      name: 'Name as it is shown.',
      given: 'Given names.',
      particle: 'Particle before the family name.',
      family: 'Family name.',
      suffix: 'What follows the name.',
      sort_name: 'Name as it stands in an index.',
      is_organization: 'Whether this is a body that signs as author.',
      orcid: 'ORCID iD, bare.',
      homepage: 'The author’s own page.',
    },
  },
  authorNames: {
    title: 'Other names of authors',
    description: 'Other spellings and former names.',
    columns: { author_id: 'Id of the author.', name: 'The other name.' },
  },
  authorAffiliations: {
    title: 'Affiliations of authors',
    description: 'Where authors work or worked, from their entries.',
    columns: {
      author_id: 'Id of the author.',
      position: 'Place in the entry’s list, counted from 1.',
      name: 'Name of the institution.',
      role: 'What the person is or was there.',
      from: 'When it began.',
      until: 'When it ended.',
      as_of: 'When a source shows it.',
      ror: 'ROR id of the institution, bare.',
      url: 'Page of the institution, or of the person there.',
    },
  },
  topics: {
    title: 'Topics',
    description: 'One row for each topic, wider ones before narrower ones.',
    columns: {
      id: 'Name of the entry; part of the address of its page.',
      page: 'Address of the page here.',
      label: 'Name as it is shown.',
      definition: 'What belongs here.',
      parent_id: 'Id of the next wider topic; empty at a root.',
    },
  },
  topicNames: {
    title: 'Other names of topics',
    description: 'Other names by which topics are found.',
    columns: { topic_id: 'Id of the topic.', name: 'The other name.' },
  },
  topicRelations: {
    title: 'Related topics',
    description: 'Topics that stand next to each other; each pair in both directions.',
    columns: { topic_id: 'Id of the topic.', related_id: 'Id of the topic next to it.' },
  },
  contributions: {
    title: 'Contributions',
    description: 'Who signed which work, in printed order.',
    columns: {
      work_id: 'Id of the work.',
      position: 'Place in the printed order, counted from 1.',
      author_id: 'Id of the author.',
      role: 'As what the author signed.',
      printed_name: 'Name as printed on the work.',
    },
  },
  contributionAffiliations: {
    title: 'Affiliations as printed',
    description: 'Where authors were, as printed on the work.',
    columns: {
      position: 'Place of the author in the printed order, counted from 1.',
      affiliation: 'Name of the institution as printed.',
    },
  },
  workTopics: {
    title: 'Topics of works',
    description: 'Which topics each work names, in its order.',
    columns: {
      position: 'Place in the work’s list of topics, counted from 1.',
      topic_id: 'Id of the topic.',
    },
  },
  citations: {
    title: 'Citations',
    description: 'Which works of the library cite which others of it.',
    columns: {
      citing_id: 'Id of the work that cites.',
      cited_id: 'Id of the work that is cited.',
    },
  },
  copies: {
    title: 'Copies',
    description: 'Other published forms of a work.',
    columns: {
      position: 'Place in the work’s list of copies, counted from 1.',
      label: 'What the copy is.',
      url: 'Where it is.',
      doi: 'Its DOI, bare.',
      arxiv: 'Its arXiv id, bare.',
      published: 'When it was published.',
      note: 'How it differs from the form described.',
    },
  },
  formerIds: {
    title: 'Former ids',
    description: 'Names that entries had before.',
    columns: {
      kind: 'What the entry is.',
      former_id: 'The name that it had.',
      id: 'The name that it has.',
    },
  },
} as const;

// Feeds, and files for programs.

export const feedOfWorks = (name: string): string => `Works: ${name}`;
export const authorFeedDescription = (author: string, library: string): string =>
  `Works by ${author} in ${library}.`;
export const shelfFeedDescription = (shelf: string, library: string): string =>
  `Works in ${library} under “${shelf}”.`;
export const topicsOf = (library: string): string => `Topics of ${library}`;
/** The guide for language models. */
export const llms = {
  all: 'All works',
  allNote: 'the list for readers',
  authors: 'All authors',
  authorsNote: 'the index for readers',
  bibliography: 'Bibliography',
  bibliographyNote: 'every work as BibTeX',
  data: 'Data',
  dataPage: 'Data page',
  dataPageNote: 'what the tables hold and how to read them',
  optional: 'Optional',
  records: 'All records',
  recordsNote: 'every work with all its facts, as JSON',
  sitemap: 'Sitemap',
  sitemapNote: 'every page',
  tables: 'Tables',
  tablesNote: 'works, authors, topics and their relations, as CSV',
  topics: 'Topics',
  works: 'Works',
} as const;
export const llmsExtent = (works: number, authors: number, topics: number): string =>
  `The library holds ${countWorks(works)}, ${countAuthors(authors)}, ${countTopics(topics)}.`;
/** Which pages have a Markdown file beside them. */
export const llmsTwins = 'Each page has a twin in Markdown under its own name with `.md`.';
export const llmsWorkTwins =
  'Pages of works have a twin in Markdown under their own names with `.md`.';
export const llmsTopicTwins =
  'Pages of topics have a twin in Markdown under their own names with `.md`.';
export const llmsLastAdded = (works: number): string => `Works: the ${String(works)} last added`;
