import * as words from '#words';
import type { Permalinks } from '../../catalogue/permalink.ts';
import { CITATION_LANGUAGE, CITATION_STYLES } from '../../exports/citation-styles.ts';
import type { CitationStyleId } from '../../exports/citation-styles.ts';
import { startCopyButton } from '../../search/view/copy-button.ts';
import { contentLang } from '../../search/view/content-lang.ts';
import { createDelayedText } from '../../search/view/delayed.ts';
import { element, findElement } from '../../search/view/element.ts';
import { toCitationNodes } from '../citation-nodes.ts';
import type { WorkText } from '../work-texts.ts';
import { findStyle } from './address.ts';
import type { BibliographyContent } from './open-source.ts';
import { copyStyled } from './copy-styled.ts';
import { isNumbered, toPastedList } from './references.ts';
import type { PastedList } from './references.ts';

/** Only what takes longer is said to be under way, in milliseconds. */
const SLOW = 300;

/** What the page can show. */
export interface BibliographyView {
  readonly wait: () => void;
  /** @param choose is told every style that the reader chooses */
  readonly start: (style: CitationStyleId, choose: (style: CitationStyleId) => void) => void;
  readonly show: (
    content: BibliographyContent,
    references: readonly WorkText[],
    style: CitationStyleId,
  ) => void;
  readonly showNothing: (content: BibliographyContent) => void;
  /** Says how something went, in passing. */
  readonly say: (message: string) => void;
  /** Why there is no list, with a way to try again. */
  readonly fail: (message: string) => void;
  /** What can be listed instead, after a word on why. */
  readonly offerLists: (reason?: string) => void;
}

export function createBibliographyView(root: HTMLElement, links: Permalinks): BibliographyView {
  const find = (name: string): HTMLElement =>
    findElement(root, `[data-bibliography-${name}]`, HTMLElement);
  const [title, facts, note] = [find('title'), find('facts'), find('note')];
  const [tools, body, fallback] = [find('tools'), find('body'), find('fallback')];
  const status = createDelayedText(find('status'));
  const select = findElement(root, '[data-bibliography-style]', HTMLSelectElement);
  const siteTitle = document.title.replace(/^.*? · /u, '');
  let shown:
    { readonly references: readonly WorkText[]; readonly style: CitationStyleId } | undefined;
  const paste = (): PastedList =>
    toPastedList(shown?.references ?? [], shown?.style ?? CITATION_STYLES[0].id);

  const name = (content: BibliographyContent): void => {
    title.textContent = content.title;
    document.title = `${content.title} · ${siteTitle}`;
  };
  const explain = (...sentences: readonly (Node | string)[]): void => {
    status.set('', 0);
    tools.hidden = true;
    body.replaceChildren(
      element('p', { class: 'bibliography__failure', role: 'alert' }, ...sentences),
    );
  };
  startCopyButton(find('copy'), {
    label: findElement(root, '[data-copy-label]', HTMLElement),
    toText: () => paste().text,
    write: (text) => copyStyled(text, paste().html),
    toFailure: () => {
      getSelection()?.selectAllChildren(body);
      return words.selectedForCopying;
    },
  });
  find('print').addEventListener('click', () => {
    print();
  });

  return {
    wait: () => {
      status.set(words.fetchingReferences, SLOW);
    },
    start: (style, choose) => {
      select.value = style;
      select.addEventListener('change', () => {
        const chosen = findStyle(select.value);
        if (chosen) choose(chosen);
      });
    },
    show: (content, references, style) => {
      name(content);
      facts.textContent = toFacts(references.length, style);
      note.replaceChildren(...toNotes(content, references));
      shown = { references, style };
      body.replaceChildren(createList(references, style, links));
      tools.hidden = false;
      status.set('', 0);
    },
    showNothing: (content) => {
      name(content);
      facts.textContent = words.countWorks(0);
      explain(`${words.nothingToList} `, toOrigin(content));
      fallback.classList.add('is-shown');
    },
    say: (message) => {
      status.set(message, 0);
    },
    fail: (message) => {
      const again = element('a', { class: 'link', href: location.href }, words.tryAgain);
      explain(`${message} `, again, '.');
    },
    offerLists: (reason) => {
      if (reason !== undefined) explain(reason);
      fallback.classList.add('is-shown');
    },
  };
}

/** "9 works, APA 7". */
function toFacts(works: number, style: CitationStyleId): string {
  const name = CITATION_STYLES.find(({ id }) => id === style)?.name ?? style;
  return `${words.countWorks(works)}, ${name}`;
}

/** Where the list comes from, and what of it the library does not have. */
function toNotes(
  content: BibliographyContent,
  references: readonly WorkText[],
): readonly (Node | string)[] {
  const known = new Set(references.map(({ id }) => id));
  const missing = content.ids.filter((id) => !known.has(id));
  const sentences = [
    content.note,
    missing.length === 0 ? undefined : words.notInLibrary(missing.join(', ')),
  ].filter((sentence) => sentence !== undefined);
  return [toOrigin(content), ...sentences.map((sentence) => ` · ${sentence}`)];
}

function toOrigin({ origin }: BibliographyContent): HTMLElement {
  return element('a', { class: 'link', href: origin.href }, origin.label);
}

/** From this many on, numbers need more room. */
const LONG = 100;

function createList(
  references: readonly WorkText[],
  style: CitationStyleId,
  links: Permalinks,
): HTMLElement {
  const classes = [
    'references',
    isNumbered(style) ? 'is-numbered' : '',
    style === 'ieee' ? 'is-ieee' : '',
    references.length >= LONG ? 'is-long' : '',
  ];
  // Without markers of its own, a list is one only by its role to some programs that read pages aloud.
  const attributes = { class: classes.filter(Boolean).join(' '), role: 'list' };
  return element(
    isNumbered(style) ? 'ol' : 'ul',
    attributes,
    ...references.map(({ id, text }) => createReference(text, links.work(id))),
  );
}

function createReference(html: string, href: string): HTMLElement {
  const record = element('a', { class: 'references__record link-quiet', href }, words.openEntry);
  const lang = contentLang(CITATION_LANGUAGE);
  const own = lang.lang === undefined ? {} : { lang: document.documentElement.lang };
  const aside = element('span', { class: 'screen-only', ...own }, ' ', record);
  return element('li', { ...lang }, ...toCitationNodes(html), aside);
}
