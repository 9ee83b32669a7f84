import { HTMLElement, parse } from 'node-html-parser';
import { siteConfig } from '../../src/site.config.ts';

/** Attributes that readers see or hear. */
const SPOKEN = ['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'label'];

/** Elements whose text is none of the interface's: programs', formats', and citations, which keep a language of their own. */
const APART = 'script, style, code, pre, .code, .cite__panel, .Z3988';

/** Names that are the same in every language: fields of queries, addresses, files, formats, styles and identifiers. */
const NAMES = [
  /\b(?:author|topic|type|year|is):/gu,
  /https?:\/\/\S+/gu,
  /\b(?:doi|arXiv):\S+/gu,
  /\b[\w/-]+(?:\.[a-z]+)*\.(?:md|bib|ris|json|csv|txt|xml|atom|rss|jsonld|org|com|gov|edu|example)\b/giu,
  /\.(?:bib|ris|csl\.json|json|md|atom)\b/gu,
  /\b(?:BibTeX|RIS|CSL-JSON|JSON-LD|JSON Feed|JSON|Markdown|Atom|RSS|PDF|ISBN|ISSN|ORCID iD|DOI)\b/gu,
  /\b(?:APA 7|APA|Chicago author–date|Chicago notes and bibliography|Chicago notes|Chicago|MLA 9|MLA|Harvard|IEEE|Vancouver)\b/gu,
  // Licences by their identifiers, and languages as every browser names them.
  /\b[A-Z]\w+-\d\.\d\b/gu,
  /\b(?:British English|English|Simplified Chinese)\b/gu,
  /\bCC BY(?:-[A-Z]+)*(?: \d\.\d)?\b/gu,
];

/** What the owner says in the settings. */
const OWN = [
  siteConfig.title,
  siteConfig.statement,
  siteConfig.description,
  siteConfig.rights,
  siteConfig.license.title,
  ...siteConfig.exampleSearches,
];

/**
 * Words in Latin letters on a page that do not stand between ⟦ and ⟧. Of a page whose interface is marked, and whose
 * content is in other letters, they are in no file of words.
 */
export function findBareWords(html: string): readonly string[] {
  const document = parse(html.replace(/^<!doctype[^>]*>/iu, ''), {
    blockTextElements: { script: true, style: true, noscript: false },
  });
  const described = document
    .querySelectorAll('meta[name=description], meta[property^="og:"]')
    .filter((meta) => !/og:(?:type|url|image)/u.test(meta.getAttribute('property') ?? ''))
    // Descriptions are cut where they are too long.
    .map((meta) => (meta.getAttribute('content') ?? '').replace(/⟦[^⟧]*…$/u, '…'));
  for (const element of document.querySelectorAll(APART)) element.remove();
  const spoken = document
    .querySelectorAll('*')
    .flatMap((element) => SPOKEN.flatMap((name) => element.getAttribute(name) ?? []));
  return [...spoken, ...described, toText(document)].flatMap(findBareWordsIn);
}

/** All text of a page in its order, with something between elements, so that words of two do not become one. */
function toText(element: HTMLElement): string {
  return element.childNodes
    .map((node) => (node instanceof HTMLElement ? `\n${toText(node)}\n` : node.text))
    .join('');
}

/** The same in a text. */
export function findBareWordsIn(text: string): readonly string[] {
  let depth = 0;
  let outside = '';
  for (const sign of text) {
    if (sign === '⟦') depth += 1;
    if (depth === 0) outside += sign;
    if (sign === '⟧') {
      depth -= 1;
      outside += ' ';
    }
  }
  if (depth !== 0) return [`A mark has no other end: ${text.slice(0, 80)}`];
  const left = OWN.reduce((rest, sentence) => rest.replaceAll(sentence, ' '), outside);
  const unnamed = NAMES.reduce((rest, name) => rest.replaceAll(name, ' '), left);
  return [...unnamed.matchAll(/\p{Script=Latin}[\p{Script=Latin}’'-]*/gu)]
    .map(([word]) => word)
    .filter((word) => word.length > 1);
}
