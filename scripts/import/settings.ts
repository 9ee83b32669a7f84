import path from 'node:path';
import { parse } from 'yaml';
import { toKnownName } from '../../src/content/known-name.ts';
import { readIfThere } from '../../src/content/read-if-there.ts';
import { writeWhole } from '../../src/content/write-whole.ts';
import {
  decisionFile,
  setDecisions,
  SOMEBODY_NEW,
  toDecisions,
} from '../../src/importing/decisions.ts';
import { keywordMap } from '../../src/importing/keywords.ts';
import type { KeywordMap } from '../../src/importing/keywords.ts';
import type { KnownEntries } from '../../src/importing/plan-state.ts';
import { IMPORT_FILES, IMPORT_FOLDER } from '../../src/text/folders.ts';
import { findNearest } from '../../src/text/suggest.ts';
import type { Entry } from '../../src/schemas/entry.ts';
import type { z } from 'zod';
import { Refusal } from '../command-line/command.ts';

/** What a library keeps for its imports, in the folder `import` beside its entries. */
export interface Settings {
  readonly keywords: KeywordMap;
  /** Whom names mean, by the keys of the names; it grows with each answer. */
  readonly decisions: Map<string, string>;
  /** The same as they are written, for the file that keeps them. */
  readonly written: Map<string, string>;
  /** Names that were asked about in this run, and not answered. */
  readonly passedOver: Set<string>;
}

/**
 * Reads both files, which may be missing, and the further file of decisions that `--authors` names.
 * @throws Refusal where one of them is wrong, or names what is not in the library
 */
export async function readSettings(
  content: string,
  authorsFile: string | undefined,
  library: KnownEntries,
): Promise<Settings> {
  const kept = await readYaml(
    path.join(content, IMPORT_FOLDER, IMPORT_FILES.author),
    decisionFile,
    content,
  );
  const given =
    authorsFile === undefined ? {} : await readYaml(authorsFile, decisionFile, content, true);
  const keywordsAsWritten = await readYaml(
    path.join(content, IMPORT_FOLDER, IMPORT_FILES.topic),
    keywordMap,
    content,
  );
  const nowAuthor = toPresentId(library.authors);
  const nowTopic = toPresentId(library.topics);
  const written = Object.entries({ ...kept, ...given }).map(
    ([name, id]) => [name, nowAuthor(id)] as const,
  );
  const keywords = Object.fromEntries(
    Object.entries(keywordsAsWritten).map(([keyword, ids]) => [keyword, ids.map(nowTopic)]),
  );
  requireKnown(
    written.map(([, id]) => id).filter((id) => id !== SOMEBODY_NEW),
    'author',
    library.authors.map(({ id }) => id),
  );
  requireKnown(
    Object.values(keywords).flat(),
    'topic',
    library.topics.map(({ id }) => id),
  );
  return {
    keywords,
    decisions: new Map(toDecisions(Object.fromEntries(written))),
    written: new Map(Object.entries(given)),
    passedOver: new Set(),
  };
}

async function readYaml<T>(
  file: string,
  schema: z.ZodType<T>,
  content: string,
  mustBe = false,
): Promise<T> {
  const text = await readIfThere(file);
  if (text === undefined && mustBe) throw new Refusal(`There is no file ${file}.`);
  const name = mustBe ? file : toKnownName(file, content);
  const parsed = schema.safeParse(parseYaml(text ?? '', name) ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal(
    `${name}: "${(issue?.path ?? []).map(String).join('.')}": ${issue?.message ?? 'it is wrong'}.`,
  );
}

function parseYaml(text: string, name: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new Refusal(
      `${name} is not YAML: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

/** Files may name an entry by an id that it had. */
function toPresentId(entries: readonly Entry<'author' | 'topic'>[]): (id: string) => string {
  const former = new Map(
    entries.flatMap(({ id, data }) => data.formerIds.map((old) => [old, id] as const)),
  );
  return (id) => former.get(id) ?? id;
}

function requireKnown(ids: readonly string[], kind: string, known: readonly string[]): void {
  const all = new Set(known);
  const wrong = ids.find((id) => !all.has(id));
  if (wrong === undefined) return;
  const nearest = findNearest(wrong, known);
  const meant = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  throw new Refusal(`In the settings of imports: no ${kind} "${wrong}".${meant}`);
}

/** Keeps decisions, so that no later run asks again. */
export async function keepDecisions(
  content: string,
  decisions: readonly (readonly [name: string, id: string])[],
): Promise<void> {
  if (decisions.length === 0) return;
  const file = path.join(content, IMPORT_FOLDER, IMPORT_FILES.author);
  const before = (await readIfThere(file)) ?? '';
  const text = setDecisions(before, decisions);
  if (text !== before) await writeWhole(file, text);
}
