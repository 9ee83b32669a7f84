/** The words of the interface in German; see en.ts for what each of them is. */

export const language = 'de';
export const direction = 'ltr';

type Kind = 'work' | 'author' | 'topic';

interface DateParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

// Zahlen, Listen und Daten.

export function figure(number: number): string {
  return number.toLocaleString(language);
}

export function series(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' und ');
}

export function rest(number: number | true): string {
  return number === true ? 'und weitere' : `und ${figure(number)} weitere`;
}

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
export function longDate({ year, month, day }: DateParts): string {
  const name = month === undefined ? undefined : MONTHS[month - 1];
  const date = [day === undefined ? undefined : `${String(day)}.`, name, year];
  return date.filter((part) => part !== undefined).join(' ');
}

export function shortDate({ year, month }: DateParts): string {
  const name = month === undefined ? undefined : MONTHS[month - 1]?.slice(0, 3);
  return [name, year].filter((part) => part !== undefined).join(' ');
}

export function dayRange(first: number, last: DateParts): string {
  return `${figure(first)}.–${longDate(last)}`;
}

export const undated = 'Ohne Datum';
export const undatedInLine = 'ohne Datum';
export const noYear = 'o. J.';

export const sinceDate = (date: string): string => `seit ${date}`;
export const untilDate = (date: string): string => `bis ${date}`;
export const fromYear = (year: string): string => `ab ${year}`;
export const untilYear = (year: string): string => `bis ${year}`;

export const bytes = (number: number): string => `${figure(number)} Byte`;
export const kilobytes = (number: number): string => `${String(number)} kB`;
export const megabytes = (number: number): string => `${number.toFixed(1).replace('.', ',')} MB`;

// Was gezählt wird.

export const workNoun = (count: number): string => (count === 1 ? 'Werk' : 'Werke');
export const workTogetherNoun = (count: number): string =>
  count === 1 ? 'gemeinsames Werk' : 'gemeinsame Werke';
export const countWorks = (count: number): string => `${figure(count)} ${workNoun(count)}`;
export const countAuthors = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'Autor' : 'Autoren'}`;
export const countTopics = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'Thema' : 'Themen'}`;
export const countYears = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'Jahr' : 'Jahre'}`;
export const countTypes = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'Art' : 'Arten'}`;
export const countPublishers = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'Verlag' : 'Verlage'}`;
export const countSeries = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'Reihe' : 'Reihen'}`;
export const countIdentifiers = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'Kennung' : 'Kennungen'}`;
export const countRows = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'Zeile' : 'Zeilen'}`;
export const countColumns = (count: number): string =>
  `${figure(count)} ${count === 1 ? 'Spalte' : 'Spalten'}`;
export const rowsInTables = (rows: number, tables: number): string =>
  `${countRows(rows)} in ${figure(tables)} ${tables === 1 ? 'Tabelle' : 'Tabellen'}`;

export const countOnPage = (count: string, first: number, last: number): string =>
  `${count}, auf dieser Seite ${String(first)}–${String(last)}`;
export const onPage = (title: string, page: number): string => `${title}, Seite ${String(page)}`;

// Arten von Werken, Rollen und Hinweise.

export const types = {
  article: { one: 'Fachartikel', many: 'Fachartikel' },
  preprint: { one: 'Preprint', many: 'Preprints' },
  paper: { one: 'Konferenzbeitrag', many: 'Konferenzbeiträge' },
  report: { one: 'Bericht', many: 'Berichte' },
  commentary: { one: 'Kommentar', many: 'Kommentare' },
  statement: { one: 'Erklärung', many: 'Erklärungen' },
  book: { one: 'Buch', many: 'Bücher' },
  chapter: { one: 'Buchkapitel', many: 'Buchkapitel' },
  thesis: { one: 'Hochschulschrift', many: 'Hochschulschriften' },
  dataset: { one: 'Datensatz', many: 'Datensätze' },
  software: { one: 'Software', many: 'Software' },
  webpage: { one: 'Webseite', many: 'Webseiten' },
  talk: { one: 'Vortrag', many: 'Vorträge' },
} as const;

export const roles = {
  author: 'Verfasser',
  editor: 'Hrsg.',
  translator: 'Übers.',
} as const;

export const notices = {
  correction: { state: 'Korrigiert', name: 'Korrektur', inLine: 'Korrektur' },
  retraction: { state: 'Widerrufen', name: 'Widerruf', inLine: 'Widerruf' },
  withdrawal: { state: 'Zurückgezogen', name: 'Rückzug', inLine: 'Rückzug' },
} as const;

// Jede Seite: Kopf, Fuß, der Weg zur Seite, Listen.

export const skipToContent = 'Zum Inhalt springen';
export const skipToResults = 'Zu den Ergebnissen springen';
export const mainSections = 'Hauptbereiche';
export const allSections = 'Alle Bereiche';
export const breadcrumb = 'Brotkrumen';
export const home = 'Startseite';
export const works = 'Werke';
export const authors = 'Autoren';
export const topics = 'Themen';
export const about = 'Über uns';
export const author = 'Autor';
export const organization = 'Organisation';
export const topic = 'Thema';
export const kinds: Readonly<Record<Kind, string>> = {
  work: 'Werk',
  author: 'Autor',
  topic: 'Thema',
};
export const search = 'Suche';
export const searchWhat = 'nach Werken…';
export const searchNow = 'Suchen';
export const searchLibrary = 'Bibliothek durchsuchen';
export const darkTheme = 'Dunkle Darstellung';
export const allWorks = 'Alle Werke';
export const authorsFromAToZ = 'Autoren von A bis Z';
export const treeOfTopics = 'Alle Themen als Baum';
export const data = 'Daten';
export const identifiers = 'Kennungen';
export const savedWorks = 'Gemerkte Werke';
export const saved = 'Gemerkt';
export const somethingWrong = 'Stimmt hier etwas nicht?';
export const editPage = 'Seite bearbeiten';
export const suggestCorrection = 'Korrektur vorschlagen';
export const correctionTitle = (title: string): string => `Korrektur: ${title}`;
export const correctionBody = (url: string): string =>
  `Seite: ${url}\n\nWas stimmt nicht, was müsste dort stehen, und wo lässt sich das nachprüfen?\n\n`;
export const relations = 'Beziehungen';
export const nothingHere = 'Hier steht noch nichts.';
export const pagesOfList = 'Seiten dieser Liste';
export const pageNumber = (page: number): string => `Seite ${String(page)}`;
export const previous = 'Zurück';
export const next = 'Weiter';

// Kopieren, exportieren, abonnieren.

export const copy = 'Kopieren';
export const copied = 'Kopiert';
export const copyLink = 'Link kopieren';
export const copyAddress = 'Adresse kopieren';
export const selectedForCopying = 'Markiert, um von Hand kopiert zu werden';
export const download = 'Herunterladen';
export const downloadTheseWorks = 'Diese Werke herunterladen';
export const citeOrExport = (works: number): string =>
  `${works === 1 ? 'Dieses Werk' : countWorks(works)} zitieren oder exportieren`;
export const formattedBibliography = 'Formatiertes Literaturverzeichnis';
export const someStyles = 'APA, Chicago, MLA und andere';
export const follow = 'Abonnieren';
export const followNewWorks = 'Neue Werke abonnieren';
export const feedHelp =
  'Ein Feed meldet Ihrem Feedreader, wenn Werke hinzukommen. Kopieren Sie diese Adresse dorthin.';
export const puttingFileTogether = 'Die Datei wird zusammengestellt…';
export const notInThisForm = 'In dieser Form gibt es nichts.';
export const worksInFile = (works: number, file: string): string =>
  `${countWorks(works)} in ${file}`;
export const searchFileName = 'suche';

// Startseite.

export const searchTitlesAuthorsSummaries = 'Titel, Autoren und Texte durchsuchen';
export const tryThese = 'Zum Beispiel';
export const latestWorks = 'Neueste Werke';
export const emptyLibrary =
  'Noch ist nichts in der Bibliothek. Ein Werk kommt als Markdown-Datei in `content/works` hinzu.';
export const allTheWorks = (works: number): string =>
  works === 1 ? allWorks : `Alle ${countWorks(works)}`;
export const waysIn = 'Einstiege';
export const worksByYear = 'Werke nach Jahr';
export const mostPresentAuthors = 'Häufigste Autoren';

// Listen von Werken.

export const ways = {
  years: {
    label: 'Nach Jahr',
    title: 'Werke nach Jahr',
    lead: 'Werke nach dem Jahr, in dem sie erschienen sind. Ist ein Werk mehrmals erschienen, zählt die hier beschriebene Fassung.',
  },
  types: {
    label: 'Nach Art',
    title: 'Werke nach Art',
    lead: 'Werke nach dem, was sie sind: von Fachartikeln und Konferenzbeiträgen bis zu Berichten, Kommentaren und öffentlichen Erklärungen.',
  },
  publishers: {
    label: 'Nach Verlag',
    title: 'Werke nach Verlag',
    lead: 'Werke nach dem Verlag oder der Einrichtung, die sie veröffentlicht hat. Werke ohne diese Angabe fehlen hier.',
  },
  series: {
    label: 'Nach Reihe',
    title: 'Werke nach Reihe',
    lead: 'Reihen und Rubriken der Verlage, jede für sich.',
  },
} as const;
export const waysThroughWorks = 'Wege durch die Werke';
export const order = 'Sortierung';
export const orders = {
  newest: { name: 'Neueste zuerst', inLine: 'neueste zuerst' },
  oldest: { name: 'Älteste zuerst', inLine: 'älteste zuerst' },
  title: { name: 'Nach Titel', inLine: 'nach Titel' },
  added: { name: 'Zuletzt hinzugekommen', inLine: 'zuletzt hinzugekommene zuerst' },
} as const;
export const allWorksInOrder = (orderInLine: string): string => `Alle Werke, ${orderInLine}`;
export const allWorksDescription = (library: string, orderInLine: string): string =>
  `Alle Werke in ${library}, ${orderInLine}, mit Autoren, Zusammenfassung und Themen.`;
export const shelfDescription = (library: string, shelf: string): string =>
  `Werke in ${library} unter „${shelf}“, neueste zuerst.`;
export const worksOfYears = (years: string, count: number): string =>
  `${years}: ${countWorks(count)}`;

// Ein Werk.

export const noReadingAddress =
  'Es ist keine Adresse bekannt, unter der dieses Werk zu lesen wäre.';
export const factSources = 'Woher diese Angaben stammen';
export const countFactSources = (count: number): string => `${factSources} (${String(count)})`;
export const checkedOn = (date: string): string => `geprüft: ${date}`;
export const readPublication = 'Veröffentlichung lesen';
export const cite = 'Zitieren';
export const citesHere = 'Zitiert in dieser Bibliothek';
export const citedHereBy = 'In dieser Bibliothek zitiert von';
export const relatedWorks = 'Verwandte Werke';
export const disclaimer = 'Haftungshinweis';
export const citationAndFacts = 'Zitat und Angaben';
export const showNamedAuthors = (count: number): string =>
  `Die ${String(count)} hier Genannten zeigen`;
export const showAllAuthors = (count: number): string => `Alle ${String(count)} Autoren zeigen`;
export const showFewer = 'Weniger zeigen';
export const otherAuthors = (count: number | true): string =>
  count === true ? 'und andere' : `und ${figure(count)} ${count === 1 ? 'anderer' : 'andere'}`;
export const authorsAndAffiliations = 'Autoren und Zugehörigkeiten';
export const affiliationsAsPrinted = 'Wie im Werk angegeben.';
export const affiliationsPartlyPrinted =
  'Wie im Werk angegeben; wo ein Datum steht, fehlt die Angabe dort, und eine andere Quelle nennt sie für dieses Datum.';
export const affiliationsNotPrinted =
  'Nicht im Werk angegeben: Eine andere Quelle nennt sie für das Datum dahinter.';
export const affiliationsIncomplete =
  'Für die übrigen ist zur Zeit dieses Werks keine verzeichnet.';
export const otherCopies = 'Weitere Fassungen';
export const notice = 'Hinweis';
export const readNotice = 'Hinweis lesen';
export const noticeLine = (name: string, date: string | undefined, text: string): string =>
  `${name}${date === undefined ? '' : ` (${date})`}: ${text}`;
export const markedTitle = (state: string, title: string): string => `${state}: ${title}`;
export const worksByDate = 'Werke nach Datum';
export const earlier = 'Früher';
export const later = 'Später';
export const permalink = 'Dauerhafte Adresse';
export const save = 'Merken';
export const isSaved = 'Gemerkt';
export const facts = {
  published: 'Erschienen',
  type: 'Art',
  publisher: 'Verlag',
  publishers: 'Verlage',
  institution: 'Institution',
  container: 'Erschienen in',
  series: 'Reihe',
  locator: 'Band und Seiten',
  number: 'Nummer',
  edition: 'Auflage',
  event: 'Veranstaltung',
  identifiers: 'Kennungen',
  language: 'Sprache',
  licence: 'Lizenz',
  added: 'Aufgenommen',
} as const;
export const pageRange = (range: string): string => `S. ${range}`;
export const belongsTogether = 'Gehört zu diesem Werk';
export const citedInThis = 'Hier zitiert';
export const citesThis = 'Zitiert dieses Werk';
export const sharesOneAuthor = (name: string): string => `Ebenfalls von ${name}`;
export const sharesTwoAuthors = (first: string, second: string): string =>
  `Ebenfalls von ${first} und ${second}`;
export const sharesAuthors = (first: string, others: number): string =>
  `Ebenfalls von ${first} und ${String(others)} weiteren Autoren`;
export const alsoOn = (topics: string): string => `Auch zu ${topics}`;
export const manyNames = (first: string): string => `${first} et al.`;
export const twoNames = (first: string, second: string): string => `${first} und ${second}`;

// Das Feld mit den Zitaten.

export const citeAs = ['Zitieren', 'als'] as const;
export const styleOrFormat = 'Zitierstil oder Format';
export const copyCitation = '(Zitat)';
export const copyKey = '(Zitierschlüssel)';
export const citationKey = 'Zitierschlüssel';
export const citationHelp =
  'Titel behalten die Großschreibung, mit der sie gedruckt wurden; verlangt ein Stil das Datum des Zugriffs, ergänzen Sie Ihres. Zitiert wird nach englischem Brauch; die Stile stammen vom [Projekt Citation Style Language](csl).';
export const missingNames = (count: number | true): string =>
  `Die gedruckte Autorenliste geht weiter: ${count === true ? 'Weitere Namen sind' : count === 1 ? 'Ein weiterer Name ist' : `${figure(count)} weitere Namen sind`} hier nicht verzeichnet. Ergänzen Sie die Liste, wo ein Stil mehr Namen nennt.`;

// Ein Autor.

export const alsoPublishedAs = 'Veröffentlicht auch als';
export const homepage = 'Homepage';
export const notToBeConfusedWith = 'Nicht zu verwechseln mit';
export const authorWithoutWorks = 'Noch kein Werk der Bibliothek nennt diesen Autor.';
export const authorDescription = (name: string, extent: string, library: string): string =>
  `${name}: ${extent} in ${library}, mit Koautoren, Themen und Zugehörigkeiten.`;
export const affiliations = 'Zugehörigkeiten';
export const noDate = 'ohne Datum';
export const writesWith = 'Schreibt mit';
export const eachOnOneWork = 'Bisher an je einem Werk';
export const allCoauthors = (count: number): string =>
  `Alle ${figure(count)} ${count === 1 ? 'Koautor' : 'Koautoren'}`;
export const someCoauthors = (some: number, all: number): string =>
  `${figure(some)} von ${figure(all)} Koautoren`;
export const worksTogether = (name: string, count: number): string =>
  `${name}: ${figure(count)} ${workTogetherNoun(count)}`;
export const authorPages = 'Seiten';
export const byYear = 'Nach Jahr';

// Das Verzeichnis der Autoren.

export const authorsDescription = (library: string): string =>
  `Alle, die ein Werk in ${library} verfasst haben, von A bis Z, mit Zugehörigkeit und Zahl der Werke.`;
export const mostPresent = 'Am häufigsten';
export const letters = 'Buchstaben';
export const otherLetter = 'Andere';
export const otherSigns = 'Andere Zeichen';
export const authorsUnderLetter = (letter: string): string => `Autoren unter ${letter}`;
export const authorsUnderOtherSigns = 'Autoren unter anderen Zeichen';
export const someAuthors = (some: number, all: number): string =>
  `${figure(some)} von ${countAuthors(all)}`;
export const namesUnderLetter = 'Namen unter diesem Buchstaben';
export const letterDescription = (title: string, library: string): string =>
  `${title} in ${library}, mit Zugehörigkeit und Zahl der Werke.`;

// Themen.

export const topicsDescription = (library: string): string =>
  `Die Themen von ${library} als Baum, jedes mit Definition und Zahl der Werke.`;
export const topicsLead =
  'Ein Werk zu einem Thema zählt auch zu den weiter gefassten Themen darüber.';
export const alsoCalled = (names: string): string => `Auch: ${names}`;
export const searchInTopic = 'In diesem Thema suchen';
export const narrowerTopics = 'Engere Themen';
export const topicExtent = (all: number, own: number, inherited: number): string =>
  `${countWorks(all)}: ${String(own)} direkt hier, ${String(inherited)} nur unter engeren Themen`;
export const topicWithoutWorks = 'Zu diesem Thema ist noch kein Werk verzeichnet.';
export const itsAuthors = 'Autoren dazu';
export const nextToIt = 'Benachbarte Themen';

// Einträge, die umgezogen sind oder entfernt wurden, und Adressen, unter denen nichts ist.

const KIND_NOUNS = { work: 'Das Werk', author: 'Der Autor', topic: 'Das Thema' } as const;
const NO_KIND = { work: 'kein Werk', author: 'keinen Autor', topic: 'kein Thema' } as const;
export const hasMoved = (kind: Kind, formerId: string): string =>
  `${KIND_NOUNS[kind]} „${formerId}“ ist umgezogen`;
export const movedDescription = (url: string): string => `Was hier war, steht jetzt unter ${url}.`;
export const moved = 'Umgezogen';
export const pageHasMoved = 'Diese Seite ist umgezogen';
export const movedTo = 'Sie heißt jetzt [](page). Die alte Adresse führt weiterhin dorthin.';
export const removedTitle = (name: string): string => `Entfernt: ${name}`;
export const removedDescription = (kind: Kind, name: string, library: string): string =>
  `${KIND_NOUNS[kind]} „${name}“ wurde aus ${library} entfernt.`;
export const removedOn = (date: string): string => `Aus dieser Bibliothek entfernt, ${date}.`;
export const seeInstead = 'Siehe stattdessen:';
export const pageNotFound = 'Seite nicht gefunden';
export const notFoundDescription = 'Unter dieser Adresse gibt es keine Seite.';
export const noPageHere = 'Hier gibt es keine Seite';
export const notFoundHelp =
  'Vielleicht enthält die Adresse einen Tippfehler, oder sie gehört zu etwas, das es in dieser Bibliothek nie gab. Was Sie suchen, lässt sich vielleicht über Titel oder Autor finden.';
export const titleAuthorOrTopic = 'Titel, Autor oder Thema';

// Die Seite, die sagt, wohin man schreiben kann.

export const writeTo = 'Schreiben Sie an [](contact).';
export const askInRepository =
  'Fragen und Hinweise nimmt [ein neues Issue im Repository](issue) auf.';
export const noContact =
  'Für diese Ausgabe der Bibliothek wurde keine Adresse genannt, an die man schreiben könnte.';
export const contactHelp =
  'Falls Sie sie herausgeben: Hier wird stehen, was Sie in `src/site.config.ts` unter `contact` eintragen.';

// Gemerkte Werke.

export const savedDescription = (library: string): string =>
  `Die Werke von ${library}, die Sie sich in Ihrem eigenen Browser merken, um sie zu zitieren, zu exportieren oder zu teilen.`;
const KEPT_HERE = 'allein in diesem Browser: Die Liste wird nirgendwohin gesendet.';
export const nothingKeptYet = `Gemerkt ${KEPT_HERE}`;
export const onlyFirstShown = (most: number): string =>
  `Nur die ersten ${figure(most)} werden gezeigt.`;
export const worksKept = (works: number): string => `${countWorks(works)}, gemerkt ${KEPT_HERE}`;
export const keepTheseWorks = 'Diese Werke merken';
export const copyListLink = 'Link zu dieser Liste kopieren';
export const savingNeedsScript =
  'Werke werden mit einem Skript gemerkt, und Skripte sind hier ausgeschaltet. Auch Lesezeichen Ihres Browsers behalten die Seiten von Werken: Ihre Adressen ändern sich nicht.';
export const nothingSaved =
  'Hier ist noch nichts gemerkt. Drücken Sie neben einem Werk auf „Merken“, in einer Liste oder auf seiner Seite, und es steht hier, um zitiert, exportiert oder geteilt zu werden.';
export const cannotChange = 'Dieser Browser lässt für diese Website nichts ändern.';
export const cannotSaveWork =
  'Dieser Browser behält für diese Website nichts; das Werk wurde nicht gemerkt.';
export const cannotSaveWorks =
  'Dieser Browser behält für diese Website nichts; die Werke wurden nicht gemerkt.';
export const workSaved = (works: number): string =>
  `Gemerkt. ${countWorks(works)} in diesem Browser gemerkt.`;
export const workNoLongerSaved = (works: number): string =>
  `Nicht mehr gemerkt. ${countWorks(works)} in diesem Browser gemerkt.`;
export const broughtBack = 'Zurückgeholt.';
export const remove = 'Entfernen';
export const removeAll = 'Alle entfernen';
export const undo = 'Rückgängig machen';
export const workRemoved = (title: string): string => `„${title}“ entfernt.`;
export const worksRemoved = (works: number): string => `${countWorks(works)} entfernt.`;
export const aboutWork = (title: string): string => `„${title}“`;
export const goneFromLibrary = 'Unter diesem Namen nicht mehr in der Bibliothek';
export const sharedList = 'Eine geteilte Liste von Werken';
export const sharedListEmpty =
  'Diese Adresse nennt keine Werke. Sehen Sie [Ihre gemerkten Werke](saved) an.';
export const sharedWorks = (works: number, known: number): string =>
  `${countWorks(works)}${known === 0 ? '' : `, davon ${String(known)} unter Ihren eigenen`}.`;
export const sharedListHelp =
  'Nichts wird gemerkt, solange Sie es nicht selbst merken; siehe [Ihre gemerkten Werke](saved).';
export const sharedListCut = (all: number, most: number): string =>
  `Die Adresse nennt ${figure(all)} Werke; nur die ersten ${figure(most)} davon stehen hier.`;
export const tooLongForLink = 'Zu lang für einen Link: Teilen Sie eine Datei';

// Lesen ohne Verbindung.

export const readingOffline = 'Offline lesen';
export const offlineDescription = (library: string): string =>
  `Welche Seiten von ${library} dieser Browser aufbewahrt, um sie ohne Verbindung zu lesen.`;
export const pageNotKept = 'Diese Seite ist hier nicht aufbewahrt';
export const pageNotKeptHelp =
  'Die Bibliothek ist nicht zu erreichen, und dieser Browser hat keine Kopie der Seite. Die [Suche](search) und Ihre [gemerkten Werke](saved) lassen sich trotzdem öffnen, und die Seiten hierunter auch.';
export const offlineHelp =
  'Dieser Browser bewahrt Kopien der Seiten auf, die Sie zuletzt geöffnet haben, derer Ihrer [gemerkten Werke](saved) und dessen, was die [Suche](search) braucht, um ohne Verbindung gelesen zu werden. Sie werden von dieser Website geholt; sonst wird dafür nichts gesendet.';
export const offlineNeedsScript =
  'Seiten werden von einem Skript aufbewahrt, und Skripte sind hier ausgeschaltet. Ihr Browser kann [jede Seite](works) als Datei speichern.';
export const offlineIsOff =
  'Diese Ausgabe der Bibliothek lässt sich nur mit Verbindung lesen: Browser sollen ihre Seiten nicht aufbewahren.';
export const pagesOfSavedWorks = 'Gemerkte Werke';
export const pagesOpenedLast = 'Zuletzt geöffnete Seiten';
export const noPagesKept = 'In diesem Browser ist noch keine Seite aufbewahrt.';
export const forgetPages = 'Zuletzt geöffnete Seiten vergessen';
export const pagesForgotten = 'Vergessen. Seiten gemerkter Werke bleiben.';

// Literaturverzeichnisse.

export const bibliography = 'Literaturverzeichnis';
export const bibliographyDescription = (library: string): string =>
  `Werke von ${library} als Literaturverzeichnis in einem von sieben Zitierstilen.`;
export const citationStyle = 'Zitierstil';
export const print = 'Drucken';
export const bibliographyNeedsScript =
  'Ein Literaturverzeichnis wird in Ihrem Browser von einem Skript zusammengestellt, und Skripte sind hier ausgeschaltet. Die ganze Bibliothek gibt es als Datei:';
export const bibliographyFiles =
  'Auch jeder Autor, jedes Thema und Jahr, jede Art, jeder Verlag und jede Reihe hat solche Dateien: unter der Adresse der Seite, mit einer Endung wie .bib.';
export const bibliographyChoice =
  'Diese Seite zeigt Werke als Literaturverzeichnis im Stil Ihrer Wahl: die eines Autors, eines Themas oder einer Suche, die [ganze Bibliothek](library) oder die Werke, die Sie sich [gemerkt](saved) haben. Beginnen Sie mit einer dieser Listen oder mit einer [Suche](search).';
export const unknownBibliography =
  'Die Adresse dieser Seite nennt nichts, was sich auflisten ließe.';
export const fetchingReferences = 'Die Literaturangaben werden geholt…';
export const nothingToList = 'Hier gibt es nichts aufzulisten.';
export const notInLibrary = (ids: string): string => `Nicht in dieser Bibliothek: ${ids}.`;
export const openEntry = 'Eintrag öffnen';
export const worksByAuthor = (name: string): string => `Werke von ${name}`;
export const worksOnTopic = (name: string): string => `Werke zum Thema „${name}“`;
export const worksOfYear = (year: string): string => `Werke aus dem Jahr ${year}`;
export const worksWithoutDate = 'Werke ohne Datum';
export const worksPublishedBy = (name: string): string => `Werke im Verlag „${name}“`;
export const worksInSeries = (name: string): string => `Werke der Reihe „${name}“`;
export const allWorksOfLibrary = 'Alle Werke der Bibliothek';
export const worksFoundBy = (query: string): string => `Werke zur Suche „${query}“`;
export const worksFilteredBy = (filters: string): string => `Werke, gefiltert nach ${filters}`;
export const onlyFiltered = (filters: string): string => `Nur ${filters}.`;
export const someWordsOnly = 'Kein Werk enthält alle diese Wörter; diese enthalten einige davon.';
export const authorsPage = 'Die Seite des Autors';
export const topicsPage = 'Die Seite des Themas';
export const listOfTheseWorks = 'Die Liste dieser Werke';
export const theSharedList = 'Die geteilte Liste';
export const theSearch = 'Die Suche';
export const noSuchShelf = (shelf: string): string =>
  `In der Bibliothek gibt es die Liste „${shelf}“ nicht.`;
export const noSuchEntry = (kind: Kind, id: string): string =>
  `In der Bibliothek gibt es ${NO_KIND[kind]} „${id}“.`;

// Was eine Seite holt, während sie gelesen wird.

export const fetchedWorks = 'Laden der Werke';
export const fetchedList = 'Laden der Liste der Werke';
export const fetchedIdentifiers = 'Laden der Liste der Kennungen';
export const notFetched = (what: string): string =>
  `${what} nicht möglich. Sind Sie mit dem Internet verbunden?`;
export const notFound = (what: string): string => `${what} nicht möglich: Es gibt sie nicht.`;
export const notFetchedStatus = (what: string, status: number): string =>
  `${what} nicht möglich (Status ${String(status)}).`;
export const cameDamaged = (what: string): string =>
  `${what} fehlgeschlagen: Die Daten sind beschädigt; laden Sie die Seite neu.`;
export const somethingFailed = 'Etwas ist fehlgeschlagen; laden Sie die Seite neu.';
export const reloadPage = 'Laden Sie die Seite neu.';
export const tryAgain = 'Noch einmal versuchen';
export const reload = 'Neu laden';

// Die Seite, die Kennungen nachschlägt.

export const lookUpIdentifier = 'Kennung nachschlagen';
export const resolveDescription = (library: string): string =>
  `Einen Eintrag von ${library} finden: über DOI, arXiv-Nummer, ISBN, ORCID iD, Adresse, Zitierschlüssel oder frühere ID.`;
export const identifierLabel =
  'DOI, arXiv-Nummer, ISBN, ORCID iD, Adresse oder Zitierschlüssel eines Werks oder ID eines Eintrags';
export const lookUp = 'Nachschlagen';
export const resolvingNeedsScript =
  'Nachgeschlagen wird mit einem Skript, und Skripte sind hier ausgeschaltet. Alle Kennungen stehen in den Listen unten, jede mit dem Eintrag, zu dem sie gehört.';
export const noIdentifiers = 'Noch hat kein Eintrag eine Kennung.';
export const understood = 'Was verstanden wird';
export const leadsTo = 'führt zu';
export const forLinksAndPrograms = 'Für Links und Programme';
export const linkByIdentifier =
  'Wer ein Werk über eine Kennung kennt, kann darauf verlinken, ohne seine Adresse hier zu kennen.';
export const identifierAtEnd = 'Die Kennung steht am Ende; ihre Sonderzeichen sind maskiert:';
export const identifierFiles =
  'Alle Kennungen stehen in [einer Datei](map) und mit dem Rest der Bibliothek bei den [Daten](data).';
export const identifierLists = {
  dois: { title: 'DOIs', note: 'Allein, nach „doi:“ oder als Adresse.' },
  arxiv: {
    title: 'arXiv-Nummern',
    note: 'Mit oder ohne Version; allein, nach „arXiv:“ oder als Adresse.',
  },
  isbns: { title: 'ISBNs', note: 'Mit 10 oder 13 Ziffern, mit oder ohne Bindestriche.' },
  orcids: { title: 'ORCID iDs', note: 'Allein oder als Adresse.' },
  addresses: {
    title: 'Adressen',
    note: 'Eines Werks, seines PDF oder einer weiteren Fassung.',
  },
  citationKeys: {
    title: 'Zitierschlüssel',
    note: 'Wie in den BibTeX-Dateien: allein, nach „@“ oder in einem zitierenden LaTeX-Befehl.',
  },
  formerIds: {
    title: 'Frühere IDs',
    note: 'Namen, die Einträge früher hatten, allein oder mit ihrer Art. Heutige werden ebenso verstanden.',
  },
} as const;
export const identifierListDescription = (title: string, library: string): string =>
  `${title} in ${library}, jeweils mit dem Eintrag dazu.`;
export const pageBeginnings = 'Womit jede Seite beginnt';
export const lookingUp = 'Wird nachgeschlagen…';
export const severalEntries = 'Mehrere Einträge heißen so';
export const leadsToSeveral = (identifier: string): string =>
  `„${identifier}“ führt zu mehr als einem Eintrag.`;
export const notHere = 'Nicht in der Bibliothek';
export const lookUpAt = (identifier: string, registry: string): string =>
  `${identifier} bei ${registry} nachschlagen`;
export const searchForIt = 'In der Bibliothek danach suchen';
export const notLookedUp = 'Nachschlagen nicht möglich';
export const notLookedUpHelp =
  'Die Liste der Kennungen ließ sich nicht laden. Vielleicht ist die Verbindung unterbrochen, oder die Website wird gerade erneuert.';
export const unknownForm = (text: string): string =>
  `„${text}“ hat keine hier bekannte Form: Es ist keine DOI, arXiv-Nummer, ISBN, ORCID iD oder Adresse, kein Zitierschlüssel und keine ID eines Eintrags.`;
export const identifierNouns = {
  doi: 'DOI',
  arxiv: 'arXiv-Nummer',
  isbn: 'ISBN',
  orcid: 'ORCID iD',
  address: 'Adresse',
  work: 'ID eines Werks',
  author: 'ID eines Autors',
  topic: 'ID eines Themas',
  id: 'ID dieser Bibliothek',
  key: 'Zitierschlüssel',
} as const;
export const understoodAs = (text: string, noun: string, inner?: string, value = ''): string =>
  `„${text}“ wurde als ${noun} verstanden${inner === undefined ? '' : `, darin als ${inner}: ${value}`}. Kein Eintrag hat diese Kennung.`;

// Die Suche: das Dialogfenster und die Seite.

export const searchDescription = (library: string): string =>
  `${library} nach Titel, Autor, Zusammenfassung und Thema durchsuchen.`;
export const searchFieldLabel = 'Titel, Autoren, Zusammenfassungen und Themen durchsuchen';
export const searchFieldHint = 'Titel, Autoren und Themen durchsuchen';
export const searchPageHint = (works: number): string =>
  `${countWorks(works)} nach Titel, Autor, Text oder Thema durchsuchen`;
export const close = 'Schließen';
export const howToSearch = 'Suchhilfe';
export const searchNeedsScript =
  'Gesucht wird in Ihrem Browser mit einem Skript, und Skripte sind hier ausgeschaltet. Alles in der Bibliothek ist auch über diese Listen zu erreichen.';
export const syntax = {
  words: 'alle Wörter, in beliebiger Reihenfolge; Tippfehler werden verziehen',
  phrase: 'Wörter nebeneinander, genau wie geschrieben',
  without: 'das eine ohne das andere',
  author: 'von diesem Autor, in jeder Schreibweise',
  topic: 'zu diesem Thema oder einem engeren',
  type: 'von dieser Art',
  publisher: 'von diesem Verlag oder Haus',
  isOpen: 'für alle frei zu lesen',
} as const;
export const syntaxYears = (year: number): string =>
  `aus diesen Jahren; year:${String(year)} ist eines`;
export const searchNotLoaded =
  'Die Suche ließ sich nicht laden; laden Sie die Seite neu, um es noch einmal zu versuchen.';
export const resultsNotLoaded =
  'Die Ergebnisse ließen sich hier nicht laden. Die Eingabetaste führt zur Suchseite.';
export const pressEnter = 'Die Eingabetaste führt zur Suchseite.';
export const searching = 'Suche läuft…';
export const fetchingIndex = 'Das Verzeichnis wird geladen…';
export const results = 'Ergebnisse';
export const searchPageLink = 'Zur Suchseite →';
export const seeAllResults = 'Alle Ergebnisse →';
export const escapeKey = 'Esc';
export const keyMove = 'wählen';
export const keyOpen = 'öffnen';
export const keyClose = 'schließen';
export const nothingMatches = (query: string): string => `Nichts passt zu „${query}“.`;
export const nearestInDialog = 'Nichts enthält alle diese Wörter. Am nächsten kommen:';
export const nearestAfterHint = 'Am nächsten kommen:';
export const lookThrough =
  'Sehen Sie [alle Werke](works), [die Autoren](authors) oder [die Themen](topics) durch.';
export const searchForInstead = 'Suchen nach [](query).';
export const askedFor = (query: string): string => `Zu „${query}“`;
export const withAuthor = 'mit';
export const onTopic = 'zu';
export const alsoNamed = 'auch';
export const matches = (what: string): string => `Treffer: ${what}`;
export const matchedSpelling = 'eine andere Schreibweise eines Autorennamens';
export const matchedTopicName = 'ein anderer Name eines Themas';
export const matchedVenue = 'der Verlag oder eine Zugehörigkeit';
export const atLeast = (count: string): string => `mindestens ${count}`;
export const filters = 'Filter';
export const countFilters = (count: number): string => `Filter (${String(count)})`;
export const facets = {
  types: 'Art',
  topics: 'Thema',
  authors: 'Autor',
  publishers: 'Verlag',
  years: 'Jahr',
} as const;
export const firstYear = 'Ab Jahr';
export const toYear = 'bis';
export const lastYear = 'Bis Jahr';
export const showMore = (count: number): string => `${String(count)} weitere zeigen`;
export const onlyMostListed = (most: number): string =>
  `Aufgeführt sind die ${String(most)} mit den meisten Werken; andere finden Sie, wenn Sie nach dem Namen suchen.`;
export const showFoundWorks = (works: number): string =>
  works === 0 ? 'Keine Werke: warum?' : `${countWorks(works)} zeigen`;
export const someWorksPrinted = (shown: number, total: number): string =>
  `Die ersten ${figure(shown)} von ${String(total)} Werken. Weitere werden gedruckt, wenn sie auf der Seite stehen.`;
export const liftFilter = (filter: string): string => `Filter ${filter} aufheben`;
export const clearAll = 'Alle aufheben';
export const clearAllFilters = 'Alle Filter aufheben';
export const shownOf = (label: string, shown: number, total: number): string =>
  `${label}, ${String(shown)} von ${String(total)}`;
export const noWorkMatches = 'Kein Werk passt.';
export const noWorkMatchesFilters = 'Mit diesen Filtern passt kein Werk.';
export const removeFilters = (works: number): string => `Filter aufheben (${countWorks(works)})`;
export const sorts = {
  relevance: 'Relevanz',
  newest: 'Neueste zuerst',
  oldest: 'Älteste zuerst',
  added: 'Zuletzt hinzugekommen',
  title: 'Titel',
} as const;
export const copySearch = 'Suche kopieren';
export const copyFromAddressBar = 'Kopieren Sie sie aus der Adressleiste';
export const showMoreResults = (left: number): string =>
  `Mehr Ergebnisse zeigen (noch ${figure(left)})`;
export const noMoreResults = 'Weitere Ergebnisse ließen sich nicht laden. Noch einmal versuchen';
export const nearestWorks = 'Kein Werk enthält alle diese Wörter. Diese enthalten einige davon:';
export const nearestWorksAfterHint = 'Diese enthalten einige der Wörter:';
export const answerBefore = 'Unten steht noch die Antwort auf die vorige Suche.';
export const answerInPart = 'Was bis dahin gefunden war, steht unten.';
export const listsNeedNoSearch = 'Die Listen unten brauchen keine Suche.';

// Was die Suche zu einer Anfrage sagt, und warum sie scheitert.

export const onlyFirstWords = (most: number): string =>
  `Nur die ersten ${String(most)} Wörter werden gesucht.`;
export const noOr =
  'Alle Wörter werden gesucht: Ein OR gibt es nicht. Mehrere Filter derselben Art erweitern die Suche.';
export const noLetters = (query: string): string =>
  `In „${query}“ ist kein Buchstabe und keine Ziffer, wonach sich suchen ließe.`;
export const noYearIn = (text: string): string =>
  `„${text}“ ist kein Jahr; schreiben Sie year:2024 oder year:2023..2025.`;
export const unknownIs = (text: string): string =>
  `„is:${text}“ ist nicht bekannt; schreiben Sie is:open.`;
export const unknownField = (field: string): string =>
  `Ein Feld „${field}“ gibt es nicht; die Felder sind author, topic, type, publisher, year und is.`;
export const didYouMeanField = (field: string, meant: string): string =>
  `Ein Feld „${field}“ gibt es nicht; meinten Sie ${meant}?`;
export const noExactMatch = (typed: string, shown: string): string =>
  `Keine genaue Übereinstimmung mit „${typed}“; gezeigt wird „${shown}“.`;
export const nothingHas = (words: readonly string[]): string =>
  `Nichts hier enthält ${words.map((word) => `„${word}“`).join(' oder ')}.`;
export const nothingHasPhrase = (phrase: string): string =>
  `Nichts hier enthält die Wortfolge „${phrase}“.`;
export const noOtherHasPhrase = (phrase: string): string =>
  `Kein Werk, das den Rest der Anfrage erfüllt, enthält die Wortfolge „${phrase}“.`;
export const phrasesInBestOnly = (most: number): string =>
  `Wortfolgen wurden nur in den ${String(most)} besten Werken gesucht.`;
const NO_FIELD = {
  author: 'Kein Autor',
  topic: 'Kein Thema',
  type: 'Keine Art',
  publisher: 'Kein Verlag',
} as const;
export const noneMatches = (
  kind: 'author' | 'topic' | 'type' | 'publisher',
  text: string,
): string => `${NO_FIELD[kind]} passt zu „${text}“.`;
const IDENTIFIERS = { doi: 'DOI', arxiv: 'arXiv-Kennung', isbn: 'ISBN' } as const;
export const noWorkHasIdentifier = (kind: keyof typeof IDENTIFIERS, value: string): string =>
  `Kein Werk hier hat die ${IDENTIFIERS[kind]} ${value}.`;
export const searchFailed = 'Die Suche ist fehlgeschlagen; laden Sie die Seite neu.';
export const searchNotStarted = 'Die Suche ließ sich in diesem Browser nicht starten.';
export const indexNotFetched =
  'Das Suchverzeichnis ließ sich nicht laden. Sind Sie mit dem Internet verbunden?';
export const indexRefused = (status: number): string =>
  `Das Suchverzeichnis ließ sich nicht laden (Status ${String(status)}).`;
export const indexDamaged =
  'Das Suchverzeichnis ist beschädigt angekommen; laden Sie die Seite neu.';
export const indexOfOtherVersion =
  'Das Suchverzeichnis gehört zu einer anderen Version als diese Seite; laden Sie die Seite neu.';
export const libraryUpdated =
  'Die Bibliothek wurde erneuert, seit diese Seite geöffnet wurde; laden Sie die Seite neu.';

// Texte in Markdown.

export const notes = 'Anmerkungen';
export const backToText = (note: number, place: number): string =>
  `Zurück zum Text, Anmerkung ${String(note)}${place > 1 ? `, Stelle ${String(place)}` : ''}`;
export const linkToSection = (heading: string): string => `Link zu diesem Abschnitt: ${heading}`;
export const tableNumber = (number: number): string =>
  number === 1 ? 'Tabelle' : `Tabelle ${String(number)}`;

// Die Seite über die Daten.

export const dataDescription = (library: string): string =>
  `Alle Werke, Autoren und Themen von ${library} als Tabellen, in CSV und JSON, mit Spalten, Prüfsummen und Lizenz.`;
export const dataLead =
  'Die ganze Bibliothek als Tabellen, für alle, die damit etwas zählen, zeichnen oder bauen wollen. Sie entstehen aus denselben Dateien wie diese Seiten, jedes Mal, wenn die Website gebaut wird.';
export const worksAsCsv = 'Werke als CSV';
export const worksAsBibtex = 'Werke als BibTeX';
export const aboutFormulas =
  'Tabellenprogramme führen Zellen, die mit =, +, - oder @ beginnen, womöglich als Formeln aus: CSV als Text importieren.';
export const dataSections = {
  tables: 'Tabellen',
  examples: 'Wie man sie liest',
  check: 'Wie man sie lädt und prüft',
  others: 'Weitere Formate',
  licence: 'Lizenz',
} as const;
export const onThisPage = 'Auf dieser Seite';
export const aboutTables =
  'In UTF-8, eine Zeile für jede Sache. Tabellen nennen Zeilen anderer Tabellen bei ihren IDs; das sind die Namen in den Adressen der Seiten. Eine leere Zelle heißt, dass etwas nicht bekannt ist. [](package) beschreibt sie für Programme, nach dem Standard Data Package.';
export const aboutSums =
  '[](sums) enthält die SHA-256-Prüfsumme jeder Datei. Eine Kopie mit derselben Summe ist Zeichen für Zeichen gleich; um zu sagen, auf welchem Stand der Bibliothek ein Ergebnis beruht, genügt die Prüfsumme einer Tabelle.';
export const aboutLicence =
  'Die Lizenz der eigenen Texte der Bibliothek ist [](license); [](file) liegt den Daten bei.';
export const sumsOfAllFiles = 'Die SHA-256-Prüfsummen aller Dateien';
export const columnsOf = (table: string): string => `von ${table}`;
export const copyExample = (title: string): string => `(das Beispiel: ${title})`;
export const besideEachPage = 'Neben jeder Seite';
export const besideEachPageHelp =
  'Unter der Adresse der Seite, mit einer Endung anstelle des letzten Schrägstrichs; hier je ein Beispiel.';
export const examples = {
  fetch: {
    title: 'Alle Dateien, geprüft',
    needs: 'In einer Shell; unter macOS beginnt die letzte Zeile mit shasum -a 256.',
  },
  python: {
    title: 'Python',
    needs: 'Nur mit Python 3, im Ordner mit den Dateien: wie viele Werke jedes Jahr hat.',
  },
  pandas: {
    title: 'Python mit pandas',
    needs: 'Wer die meisten Werke verfasst hat, mit den Namen.',
  },
  r: {
    title: 'R',
    needs: 'Mit readr und jsonlite: Werke nach Art und die Autoren als Data Frame.',
  },
} as const;
export const downloads = {
  bib: 'alle Werke in BibTeX',
  ris: 'alle Werke in RIS',
  'csl.json': 'alle Werke in CSL-JSON',
  json: 'alle Werke, Autoren und Themen mit ihren Texten',
  atom: 'die neuesten Werke als Atom-Feed',
  rss: 'die neuesten Werke als RSS-Feed',
  'feed.json': 'die neuesten Werke als JSON-Feed',
  resolve: 'jede Kennung und die Einträge, zu denen sie führt',
  sitemap: 'die Adressen aller Seiten',
  llms: 'ein Führer durch die Bibliothek für Sprachmodelle',
  openSearch: 'wie Browser die Bibliothek durchsuchen',
} as const;
export const formsOf = {
  work: 'Ein Werk',
  author: 'Alle Werke eines Autors',
  topic: 'Alle Werke zu einem Thema',
  year: 'Alle Werke eines Jahres oder einer Art',
  publisher: 'Alle Werke eines Verlags oder einer Reihe',
} as const;
export const linkSet = 'Linkset';
export const cells = {
  number: 'Zahl',
  boolean: 'wahr oder falsch',
  address: 'Adresse',
  date: 'Datum',
  text: 'Text',
} as const;
export const columnKey = 'Schlüssel';
export const columnKeyPart = 'Teil des Schlüssels';
export const columnNames = (column: string): string => `verweist auf ${column}`;
export const columnNeverEmpty = 'nie leer';
export const columnOneOf = (values: string): string => `eines von ${values}`;
export const datasetName = (library: string): string => `${library}: Daten`;
export const datasetDescription = (library: string, description: string): string =>
  `Alle Werke, Autoren und Themen von ${library} mit ihren Beziehungen, als Tabellen. ${description}`;
export const tableAsJson = (title: string): string => `${title} (JSON)`;

export const tables = {
  works: {
    title: 'Werke',
    description: 'Eine Zeile für jedes Werk, neueste zuerst.',
    columns: {
      id: 'Name des Eintrags; Teil der Adresse seiner Seite.',
      page: 'Adresse seiner Seite hier.',
      citation_key: 'Schlüssel in den BibTeX- und CSL-Dateien.',
      title: 'Titel wie gedruckt.',
      subtitle: 'Untertitel wie gedruckt, wo er für sich steht.',
      type: 'Was es ist.',
      published: 'Datum der beschriebenen Fassung, so genau wie bekannt; leer: ohne Datum.',
      publisher: 'Wer es veröffentlicht hat; mehrere sind durch Semikolons getrennt.',
      institution: 'Institution hinter einem Bericht, einer Erklärung oder Hochschulschrift.',
      container: 'Zeitschrift, Tagungsband, Buch oder Website, worin es steht.',
      series: 'Reihe oder Rubrik, zu der es gehört.',
      volume: 'Band.',
      issue: 'Heft.',
      pages: 'Seiten wie gedruckt.',
      number: 'Nummer eines Berichts oder einer Hochschulschrift; Version von Daten oder Software.',
      edition: 'Auflage eines Buchs.',
      event_name: 'Veranstaltung, auf der es vorgetragen wurde.',
      event_place: 'Wo die Veranstaltung war.',
      event_start: 'Erster Tag der Veranstaltung.',
      event_end: 'Letzter Tag der Veranstaltung.',
      url: 'Wo es zu lesen ist.',
      pdf: 'Adresse des PDF.',
      doi: 'DOI, ohne Zusatz.',
      arxiv: 'arXiv-Nummer, ohne Zusatz und Version.',
      isbn: 'ISBN.',
      issn: 'ISSN der Zeitschrift.',
      language: 'Sprache als BCP-47-Kürzel.',
      license: 'Lizenz des Werks: ein SPDX-Kürzel, eine Adresse oder Worte.',
      summary: 'Zusammenfassung, für diese Bibliothek geschrieben.',
      has_more_authors:
        'Ob die gedruckte Autorenliste über die hier verzeichneten Namen hinausgeht.',
      more_authors: 'Wie viele Autoren es noch gibt, wo das bekannt ist.',
      notice_kind: 'Ob es korrigiert, widerrufen oder zurückgezogen wurde.',
      notice_date: 'Wann der Hinweis gegeben wurde.',
      notice_text: 'Was der Hinweis sagt, in den Worten der Bibliothek.',
      notice_url: 'Wo der Hinweis steht.',
      disclaimer: 'Haftungshinweis der Institution, in den Worten der Bibliothek.',
      added: 'Wann der Eintrag in die Bibliothek kam.',
    },
  },
  authors: {
    title: 'Autoren',
    description:
      'Eine Zeile für jede Person oder Körperschaft, die Werke verfasst, in alphabetischer Ordnung.',
    columns: {
      id: 'Name des Eintrags; Teil der Adresse seiner Seite.',
      page: 'Adresse der Seite hier.',
      name: 'Name, wie er gezeigt wird.',
      given: 'Vornamen.',
      particle: 'Namenszusatz vor dem Familiennamen.',
      family: 'Familienname.',
      suffix: 'Was auf den Namen folgt.',
      sort_name: 'Name, wie er in einem Verzeichnis steht.',
      is_organization: 'Ob es eine Körperschaft ist, die als Autor auftritt.',
      orcid: 'ORCID iD, ohne Zusatz.',
      homepage: 'Die eigene Seite des Autors.',
    },
  },
  authorNames: {
    title: 'Andere Namen von Autoren',
    description: 'Andere Schreibweisen und frühere Namen.',
    columns: { author_id: 'ID des Autors.', name: 'Der andere Name.' },
  },
  authorAffiliations: {
    title: 'Zugehörigkeiten von Autoren',
    description: 'Wo Autoren arbeiten oder gearbeitet haben, aus ihren Einträgen.',
    columns: {
      author_id: 'ID des Autors.',
      position: 'Stelle in der Liste des Eintrags, ab 1 gezählt.',
      name: 'Name der Institution.',
      role: 'Was die Person dort ist oder war.',
      from: 'Wann es begann.',
      until: 'Wann es endete.',
      as_of: 'Wann eine Quelle es zeigt.',
      ror: 'ROR-ID der Institution, ohne Zusatz.',
      url: 'Seite der Institution oder der Person dort.',
    },
  },
  topics: {
    title: 'Themen',
    description: 'Eine Zeile für jedes Thema, weitere vor engeren.',
    columns: {
      id: 'Name des Eintrags; Teil der Adresse seiner Seite.',
      page: 'Adresse der Seite hier.',
      label: 'Name, wie er gezeigt wird.',
      definition: 'Was hierher gehört.',
      parent_id: 'ID des nächstweiteren Themas; leer an einer Wurzel.',
    },
  },
  topicNames: {
    title: 'Andere Namen von Themen',
    description: 'Andere Namen, unter denen Themen gefunden werden.',
    columns: { topic_id: 'ID des Themas.', name: 'Der andere Name.' },
  },
  topicRelations: {
    title: 'Benachbarte Themen',
    description: 'Themen, die nebeneinander stehen; jedes Paar in beiden Richtungen.',
    columns: { topic_id: 'ID des Themas.', related_id: 'ID des benachbarten Themas.' },
  },
  contributions: {
    title: 'Beiträge',
    description: 'Wer welches Werk verfasst hat, in gedruckter Reihenfolge.',
    columns: {
      work_id: 'ID des Werks.',
      position: 'Stelle in der gedruckten Reihenfolge, ab 1 gezählt.',
      author_id: 'ID des Autors.',
      role: 'In welcher Rolle der Autor genannt ist.',
      printed_name: 'Name, wie er auf dem Werk steht.',
    },
  },
  contributionAffiliations: {
    title: 'Zugehörigkeiten wie gedruckt',
    description: 'Wo die Autoren waren, wie es auf dem Werk steht.',
    columns: {
      position: 'Stelle des Autors in der gedruckten Reihenfolge, ab 1 gezählt.',
      affiliation: 'Name der Institution wie gedruckt.',
    },
  },
  workTopics: {
    title: 'Themen von Werken',
    description: 'Welche Themen jedes Werk nennt, in seiner Reihenfolge.',
    columns: {
      position: 'Stelle in der Themenliste des Werks, ab 1 gezählt.',
      topic_id: 'ID des Themas.',
    },
  },
  citations: {
    title: 'Zitate',
    description: 'Welche Werke der Bibliothek welche anderen Werke der Bibliothek zitieren.',
    columns: {
      citing_id: 'ID des zitierenden Werks.',
      cited_id: 'ID des zitierten Werks.',
    },
  },
  copies: {
    title: 'Fassungen',
    description: 'Weitere veröffentlichte Fassungen eines Werks.',
    columns: {
      position: 'Stelle in der Liste der Fassungen des Werks, ab 1 gezählt.',
      label: 'Was die Fassung ist.',
      url: 'Wo sie steht.',
      doi: 'Ihre DOI, ohne Zusatz.',
      arxiv: 'Ihre arXiv-Nummer, ohne Zusatz.',
      published: 'Wann sie veröffentlicht wurde.',
      note: 'Worin sie sich von der beschriebenen Fassung unterscheidet.',
    },
  },
  formerIds: {
    title: 'Frühere IDs',
    description: 'Namen, die Einträge früher hatten.',
    columns: {
      kind: 'Was der Eintrag ist.',
      former_id: 'Der Name, den er hatte.',
      id: 'Der Name, den er hat.',
    },
  },
} as const;

// Feeds und Dateien für Programme.

export const feedOfWorks = (name: string): string => `Werke: ${name}`;
export const authorFeedDescription = (author: string, library: string): string =>
  `Werke von ${author} in ${library}.`;
export const shelfFeedDescription = (shelf: string, library: string): string =>
  `Werke in ${library} unter „${shelf}“.`;
export const topicsOf = (library: string): string => `Themen von ${library}`;
export const llms = {
  all: 'Alle Werke',
  allNote: 'die Liste für Leser',
  authors: 'Alle Autoren',
  authorsNote: 'das Verzeichnis für Leser',
  bibliography: 'Literaturverzeichnis',
  bibliographyNote: 'jedes Werk als BibTeX',
  data: 'Daten',
  dataPage: 'Seite über die Daten',
  dataPageNote: 'was die Tabellen enthalten und wie man sie liest',
  optional: 'Optional',
  records: 'Alle Datensätze',
  recordsNote: 'jedes Werk mit allen Angaben, als JSON',
  sitemap: 'Sitemap',
  sitemapNote: 'jede Seite',
  tables: 'Tabellen',
  tablesNote: 'Werke, Autoren, Themen und ihre Beziehungen, als CSV',
  topics: 'Themen',
  works: 'Werke',
} as const;
export const llmsExtent = (works: number, authors: number, topics: number): string =>
  `Die Bibliothek umfasst ${countWorks(works)}, ${countAuthors(authors)}, ${countTopics(topics)}.`;
export const llmsTwins = 'Jede Seite gibt es auch in Markdown, unter ihrem Namen mit `.md`.';
export const llmsWorkTwins =
  'Die Seiten der Werke gibt es auch in Markdown, unter ihrem Namen mit `.md`.';
export const llmsTopicTwins =
  'Die Seiten der Themen gibt es auch in Markdown, unter ihrem Namen mit `.md`.';
export const llmsLastAdded = (works: number): string =>
  `Werke: die ${String(works)} zuletzt aufgenommenen`;
