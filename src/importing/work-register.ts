import { toFullTitle } from '../catalogue/full-title.ts';
import { yearOf } from '../catalogue/dates.ts';
import type { PartialDate } from '../schemas/dates.ts';
import type { WorkData, WorkType } from '../schemas/work.ts';
import { findArxiv, toIsbnKey } from './find-identifiers.ts';
import { toNameKey } from './name-key.ts';

interface Identifiers {
  readonly doi?: string | undefined;
  readonly arxiv?: string | undefined;
}

/** What tells one work from another. */
export interface WorkMarks extends Identifiers {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly type: WorkType;
  readonly published?: PartialDate | undefined;
  readonly isbn?: string | undefined;
  /** Family name of the first author, or the name of a body. */
  readonly firstName?: string | undefined;
  readonly copies?: readonly Identifiers[];
}

/** Which work a record is of: one that is known, none, or several that should be one. */
export type WorkMatch =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new'; readonly namesake?: string }
  | { readonly kind: 'several'; readonly ids: readonly string[] };

/** The works that a library has, found by identifiers and by title, year and first author. */
export class WorkRegister {
  readonly #byIdentifier = new Map<string, string>();
  readonly #byTitle = new Map<string, string>();
  readonly #byTitleAlone = new Map<string, string>();
  readonly #dois = new Map<string, string>();
  readonly #byIsbn = new Map<string, { readonly id: string; readonly title: string }[]>();

  /** Takes in a work, or what became known of one; what was there first stays. */
  add(id: string, marks: WorkMarks): void {
    const copies = marks.copies ?? [];
    for (const key of [...identifiersOf(marks), ...copies.flatMap(identifiersOf)])
      if (!this.#byIdentifier.has(key)) this.#byIdentifier.set(key, id);
    for (const [map, key] of [
      [this.#byTitle, toTitleKey(marks)],
      [this.#byTitleAlone, toNameKey(toFullTitle(toTitles(marks)))],
    ] as const)
      if (!map.has(key)) map.set(key, id);
    const isbn = findIsbnKey(marks);
    if (isbn !== undefined) {
      const title = toNameKey(toFullTitle(toTitles(marks)));
      this.#byIsbn.set(isbn, [...(this.#byIsbn.get(isbn) ?? []), { id, title }]);
    }
    if (marks.doi !== undefined) this.#dois.set(id, marks.doi.toLowerCase());
  }

  /** Identifiers come first; a title counts only where no DOI says otherwise. */
  match(marks: WorkMarks): WorkMatch {
    const ids = new Set([
      ...identifiersOf(marks).flatMap((key) => this.#byIdentifier.get(key) ?? []),
      ...this.#findByIsbn(marks),
    ]);
    const [only, ...others] = ids;
    if (others.length > 0) return { kind: 'several', ids: [...ids].sort() };
    if (only !== undefined) return { kind: 'known', id: only };
    const titled = this.#byTitle.get(toTitleKey(marks));
    if (titled !== undefined && !this.#hasOtherDoi(titled, marks.doi))
      return { kind: 'known', id: titled };
    const namesake = this.#byTitleAlone.get(toNameKey(toFullTitle(toTitles(marks))));
    return namesake === undefined ? { kind: 'new' } : { kind: 'new', namesake };
  }

  /** Volumes of a set may share an ISBN: one of the titles must be the beginning of the other. */
  #findByIsbn(marks: WorkMarks): readonly string[] {
    const isbn = findIsbnKey(marks);
    const title = toNameKey(toFullTitle(toTitles(marks)));
    const known = isbn === undefined ? [] : (this.#byIsbn.get(isbn) ?? []);
    return known
      .filter((other) => other.title.startsWith(title) || title.startsWith(other.title))
      .map(({ id }) => id);
  }

  #hasOtherDoi(id: string, doi: string | undefined): boolean {
    const known = this.#dois.get(id);
    return doi !== undefined && known !== undefined && known !== doi.toLowerCase();
  }
}

function identifiersOf({ doi, arxiv }: Identifiers): readonly string[] {
  const preprint = findArxiv(doi);
  return [
    ...(doi === undefined ? [] : [`doi ${doi.toLowerCase()}`]),
    ...(preprint === undefined ? [] : [`arxiv ${preprint.toLowerCase()}`]),
    ...(arxiv === undefined ? [] : [`arxiv ${arxiv.toLowerCase()}`]),
  ];
}

/** An ISBN is that of a whole book; chapters and papers name the one that they are in. */
function findIsbnKey({ type, isbn }: WorkMarks): string | undefined {
  return type === 'book' && isbn !== undefined ? toIsbnKey(isbn) : undefined;
}

/** Of the first author only the last word: sources disagree about where a family name begins ("van Breugel", "Espinosa Dice"). */
function toTitleKey(marks: WorkMarks): string {
  const { firstName = '', published } = marks;
  const lastWord = toNameKey(firstName).split(' ').at(-1) ?? '';
  return [toNameKey(toFullTitle(toTitles(marks))), yearOf(published) ?? '', lastWord].join('|');
}

function toTitles({ title, subtitle }: WorkMarks): Pick<WorkData, 'title' | 'subtitle'> {
  return subtitle === undefined ? { title } : { title, subtitle };
}
