import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { toKnownName } from '../../src/content/known-name.ts';
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
import { findNearest } from '../../src/text/suggest.ts';
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

const FOLDER = 'import';
const AUTHORS = 'authors.yaml';
const KEYWORDS = 'keywords.yaml';

/**
 * Reads both files, which may be missing, and the further file of decisions that `--authors` names.
 * @throws Refusal where one of them is wrong, or names what is not in the library
 */
export async function readSettings(
  content: string,
  authorsFile: string | undefined,
  library: KnownEntries,
): Promise<Settings> {
  const kept = await readYaml(path.join(content, FOLDER, AUTHORS), decisionFile, content);
  const given =
    authorsFile === undefined ? {} : await readYaml(authorsFile, decisionFile, content, true);
  const keywords = await readYaml(path.join(content, FOLDER, KEYWORDS), keywordMap, content);
  const former = new Map(
    library.authors.flatMap(({ id, data }) => data.formerIds.map((old) => [old, id])),
  );
  const written = Object.entries({ ...kept, ...given }).map(
    ([name, id]) => [name, former.get(id) ?? id] as const,
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
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (!isMissing) throw cause;
    if (mustBe) throw new Refusal(`There is no file ${file}.`);
    return '';
  });
  const name = mustBe ? file : toKnownName(file, content);
  const parsed = schema.safeParse(parseYaml(text, name) ?? {});
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
  const file = path.join(content, FOLDER, AUTHORS);
  const before = await readFile(file, 'utf8').catch(() => '');
  const text = setDecisions(before, decisions);
  if (text !== before) await writeWhole(file, text);
}
