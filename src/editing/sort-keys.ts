import { isMap, isScalar, parseDocument } from 'yaml';
import type { EntryKind } from '../schemas/entry.ts';
import { editYamlOf } from './edit-front-matter.ts';
import { toComparable } from './edit-yaml.ts';
import { keysOf } from './plain-data.ts';
import { toPairLines } from './yaml-spans.ts';

interface Block {
  readonly key: string;
  readonly text: string;
}

/**
 * A file whose keys stand in the order of the schema. Each takes its lines with it, and the remarks above it; a remark at
 * the head that is set off by an empty line stays there. A file of another make stays as it is.
 */
export function sortKeys(kind: EntryKind, text: string): string {
  const order = keysOf(kind);
  const rank = ({ key }: Block): number => {
    const index = order.indexOf(key);
    return index < 0 ? order.length : index;
  };
  return editYamlOf(text, (yaml) => {
    const parts = toBlocks(yaml);
    if (!parts) return yaml;
    const { head, blocks, tail } = parts;
    const sorted = blocks.toSorted((a, b) => rank(a) - rank(b));
    const text = head + sorted.map((block) => block.text).join('') + tail;
    // A value that others refer back to must stand before them.
    return isSameData(yaml, text) ? text : yaml;
  });
}

/** A file without blanks at the ends of the lines of its front matter, as far as nothing depends on them. */
export function trimLines(text: string): string {
  return editYamlOf(text, (yaml) => {
    const trimmed = yaml.replace(/[ \t]+(?=\r?\n)/gu, '');
    return isSameData(yaml, trimmed) ? trimmed : yaml;
  });
}

/** Whoever sorts keys has seen that they differ; to compare each with all others takes the square of the time. */
const OPTIONS = { uniqueKeys: false } as const;

function isSameData(yaml: string, other: string): boolean {
  if (yaml === other) return true;
  const [a, b] = [parseDocument(yaml, OPTIONS), parseDocument(other, OPTIONS)];
  return a.errors.length + b.errors.length === 0 && toComparable(a) === toComparable(b);
}

function toBlocks(yaml: string) {
  const { contents, errors } = parseDocument(yaml, OPTIONS);
  if (errors.length > 0 || !isMap(contents) || contents.flow === true) return undefined;
  const spans = contents.items.map((pair) => toPairLines(yaml, pair));
  const first = spans[0];
  if (!first || spans.includes(undefined)) return undefined;
  const head = /^(?:[ \t]*(?:#[^\n]*)?\n)*\n/u.exec(yaml.slice(0, first.start))?.[0] ?? '';
  let from = head.length;
  const blocks = contents.items.map(({ key }, index): Block => {
    const end = spans[index]?.end ?? from;
    const text = yaml.slice(from, end);
    from = end;
    return { key: isScalar(key) ? String(key.value) : '', text };
  });
  return { head, blocks, tail: yaml.slice(from) };
}
