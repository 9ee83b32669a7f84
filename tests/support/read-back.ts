import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { BibLatexParser } from 'biblatex-csl-converter';
import type { CslItem, CslName } from '../../src/exports/csl.ts';
import type { Work } from '../../src/catalogue/model.ts';
import { toFullTitle } from '../../src/catalogue/full-title.ts';
import { toNameParts } from '../../src/exports/name-parts.ts';

/** What every format must give back of a work. */
export interface Citation {
  readonly title: string;
  /** "particle family | given | suffix", as far as there are such; an organisation under its whole name. */
  readonly authors: readonly string[];
  readonly date: string;
  /** In the order doi, arxiv, isbn, issn; "" for what there is not. */
  readonly identifiers: readonly string[];
}

/** What the library knows. `goesOn` is what a format has for a list that goes on, as one more name. */
export function toCitation(work: Work, goesOn?: string): Citation {
  const authors = work.contributions.filter(({ role }) => role === 'author');
  const names = authors.map((contribution) => {
    const name = toNameParts(contribution);
    return 'literal' in name
      ? name.literal
      : joinName([name.particle, name.family], name.given, name.suffix);
  });
  const isOpen = goesOn !== undefined && work.moreAuthors !== undefined && names.length > 0;
  return {
    title: toFullTitle(work),
    authors: isOpen ? [...names, goesOn] : names,
    date: work.published ?? '',
    identifiers: [work.doi ?? '', work.arxiv ?? '', work.isbn ?? '', work.issn ?? ''],
  };
}

function joinName(last: readonly (string | undefined)[], given?: string, suffix?: string): string {
  const name = [last.filter(Boolean).join(' '), given, suffix];
  return name.filter((part) => part !== undefined && part !== '').join(' | ');
}

/** A .bib file as `@retorquere/bibtex-parser` reads it (the parser of Better BibTeX for Zotero). */
export function readBibtex(bibtex: string): readonly Citation[] {
  const { entries, errors } = parse(bibtex, { sentenceCase: false, english: false });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return entries.map(({ fields }) => ({
    title: fields.title ?? '',
    authors: (fields.author ?? []).map(
      ({ name, prefix, lastName, firstName, suffix }) =>
        name ?? joinName([prefix, lastName], firstName, suffix),
    ),
    date: joinDate([fields.year, fields.month, fields.day]),
    identifiers: [fields.doi, fields.eprint, fields.isbn, fields.issn].map(orNone),
  }));
}

function joinDate(parts: readonly (string | number | undefined)[]): string {
  const known = parts.filter((part) => part !== undefined);
  return known.map((part) => String(part).padStart(2, '0')).join('-');
}

function orNone(value: string | undefined): string {
  return value ?? '';
}

/** A .bib file as biblatex-csl-converter reads it. The day is taken from among the fields that it does not know. */
export function readBiblatex(bibtex: string): readonly Citation[] {
  const parser = new BibLatexParser(bibtex, { processUnexpected: true, processUnknown: true });
  const { entries, errors } = parser.parse();
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return Object.values(entries).map((entry) => {
    const fields = { ...entry.unknown_fields, ...entry.unexpected_fields, ...entry.fields };
    const names = Array.isArray(fields.author) ? fields.author : [];
    const day = toPlain(fields.day);
    return {
      title: toPlain(fields.title),
      authors: names.map(toPlainName),
      date: [toPlain(fields.date), day === '' ? '' : day.padStart(2, '0')]
        .filter(Boolean)
        .join('-'),
      identifiers: ['doi', 'eprint', 'isbn', 'issn'].map((name) => toPlain(fields[name])),
    };
  });
}

function toPlainName(name: unknown): string {
  const part = (key: string): string => toPlain(valueOf(name, key));
  return (
    part('literal') || joinName([part('prefix'), part('family')], part('given'), part('suffix'))
  );
}

function valueOf(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, key) : undefined;
}

/** The text of a value, whatever nodes it is made of. */
function toPlain(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toPlain).join('');
  return toPlain(valueOf(value, 'text') ?? '');
}

/** A .ris file as @citation-js/plugin-ris reads it; identifiers as its reader of tags gives them. */
export function readRis(ris: string): readonly Citation[] {
  const options = { forceType: '@ris/file' };
  const records = plugins.input.chainLink(ris, options);
  return new Cite(ris, options).data.map(({ title = '', author = [], issued }, index) => {
    const tags = records[index] ?? {};
    const serial = String(tags.SN ?? '');
    const isIssn = /^\d{4}-\d{3}[\dX]$/u.test(serial);
    return {
      title,
      authors: author.map(
        ({ literal, family, given, suffix }) => literal ?? joinName([family], given, suffix),
      ),
      date: readsYearOnly(tags.TY) ? toDate(tags.DA) : joinDate(issued?.['date-parts']?.[0] ?? []),
      identifiers: [
        String(tags.DO ?? ''),
        String(tags.AN ?? '').replace('arXiv:', ''),
        isIssn || tags.TY === 'RPRT' ? '' : serial,
        isIssn ? serial : '',
      ],
    };
  });
}

/** For chapters and programs, citation-js passes over DA. */
function readsYearOnly(type: unknown): boolean {
  return type === 'CHAP' || type === 'COMP';
}

function toDate(tag: unknown): string {
  return typeof tag === 'string' ? tag.split('/').filter(Boolean).join('-') : '';
}

/** Items of CSL-JSON that were found valid. */
export function readCsl(items: readonly CslItem[]): readonly Citation[] {
  return items.map((item) => ({
    title: item.title,
    authors: (item.author ?? []).map(toCslText),
    date: joinDate(item.issued?.['date-parts'][0] ?? []),
    identifiers: [
      item.DOI ?? '',
      item.custom.arxiv ?? (item.number?.startsWith('arXiv:') ? item.number.slice(6) : ''),
      item.ISBN ?? '',
      item.ISSN ?? '',
    ],
  }));
}

function toCslText({
  literal,
  family,
  given,
  suffix,
  'non-dropping-particle': particle,
}: CslName): string {
  return literal ?? joinName([particle, family], given, suffix);
}
