import { findLinkTarget } from '../catalogue/link-target.ts';
import type { LibraryEntry } from '../catalogue/model.ts';
import { escapeText, toAbsoluteMarkdown } from './absolute-links.ts';
import { toFullTitle } from '../catalogue/full-title.ts';
import { toFrontMatterText } from './front-matter-text.ts';
import { toAuthorRecord, toTopicRecord, toWorkRecord } from './record.ts';
import type { JsonObject, RecordSources } from './record.ts';

/**
 * A page as a Markdown file of its own: all that is known as front matter (YAML), its keys in the order of the schema,
 * then the title and the text, with every link absolute.
 */
export function toMarkdownTwin(subject: LibraryEntry, sources: RecordSources): string {
  const { catalogue, links } = sources;
  const { text: _text, ...facts } = toRecord(subject, sources);
  const body = toAbsoluteMarkdown(subject.entry.markdown, {
    resolve: (kind, id) => findLinkTarget(catalogue, links, kind, id),
    toSitePath: links.toSitePath,
    toUrl: links.toUrl,
    page: links.toUrl(links[subject.kind](subject.entry.id)),
  }).trim();
  return `---\n${toFrontMatterText(facts)}---\n\n# ${escapeText(toHeading(subject)).replace(/#+$/u, (signs) => signs.replaceAll('#', '\\#'))}\n${body === '' ? '' : `\n${body}\n`}`;
}

/** The record of any entry; see `toWorkRecord` for the form. */
export function toRecord({ kind, entry }: LibraryEntry, sources: RecordSources): JsonObject {
  switch (kind) {
    case 'work':
      return toWorkRecord(entry, sources);
    case 'author':
      return toAuthorRecord(entry, sources);
    case 'topic':
      return toTopicRecord(entry, sources);
  }
}

function toHeading({ kind, entry }: LibraryEntry): string {
  if (kind === 'work') return toFullTitle(entry);
  return kind === 'author' ? entry.name : entry.label;
}
