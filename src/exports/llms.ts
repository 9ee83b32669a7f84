import * as words from '#words';
import { hasFiles } from '../catalogue/file-choice.ts';
import type { Work } from '../catalogue/model.ts';
import { yearOf } from '../catalogue/dates.ts';
import { byAdded } from '../catalogue/sorting.ts';
import { toNamesLine } from '../catalogue/byline.ts';
import { toFullTitle } from '../catalogue/full-title.ts';
import { markTitle } from './notice.ts';
import type { Publication } from './publication.ts';

/** How many works are named one by one; the rest are in the files of the whole library. */
export const MOST_WORKS = 100;

/**
 * The library for language models, as Markdown (llmstxt.org): what it is, where its data are, topics and the works
 * last added, each under the address of its Markdown twin, or of its page
 * where there are no twins.
 */
export function toLlmsText(publication: Publication): string {
  const { catalogue, links, config } = publication;
  const { works, authors, topics } = catalogue;
  const hasTwins = {
    work: hasFiles(config.exports, 'works', 'md'),
    topic: hasFiles(config.exports, 'topics', 'md'),
  };
  const toTwinUrl = (kind: 'work' | 'topic', id: string): string =>
    links.toUrl(hasTwins[kind] ? links.file(kind, id, 'md') : links[kind](id));
  const latest = works.toSorted(byAdded).slice(0, MOST_WORKS);
  const extent = words.llmsExtent(works.length, authors.length, topics.length);
  const sections = [
    `# ${toLine(config.title)}`,
    `> ${toLine(config.description)}`,
    `${toLine(config.statement)} ${[extent, toTwinsNote(hasTwins), toLine(config.rights)].filter(Boolean).join(' ')}`,
    toSection(words.llms.data, listData(publication)),
    toSection(
      words.llms.topics,
      topics.map(({ id, label, definition }) => toItem(label, toTwinUrl('topic', id), definition)),
    ),
    toSection(
      latest.length < works.length ? words.llmsLastAdded(latest.length) : words.llms.works,
      latest.map((work) =>
        toItem(markTitle(toFullTitle(work), work.notice), toTwinUrl('work', work.id), toNote(work)),
      ),
    ),
    toSection(words.llms.optional, [
      toItem(words.llms.all, links.toUrl(links.works), words.llms.allNote),
      toItem(words.llms.authors, links.toUrl(links.authors), words.llms.authorsNote),
      toItem(words.llms.sitemap, links.toUrl(links.sitemap), words.llms.sitemapNote),
    ]),
  ];
  return `${sections.flatMap((section) => section ?? []).join('\n\n')}\n`;
}

function toTwinsNote({ work, topic }: Readonly<Record<'work' | 'topic', boolean>>): string {
  if (work && topic) return words.llmsTwins;
  if (!work && !topic) return '';
  return work ? words.llmsWorkTwins : words.llmsTopicTwins;
}

function listData({ links }: Publication): readonly string[] {
  return [
    toItem(words.llms.records, links.toUrl(links.libraryFile('json')), words.llms.recordsNote),
    toItem(
      words.llms.bibliography,
      links.toUrl(links.libraryFile('bib')),
      words.llms.bibliographyNote,
    ),
    toItem(
      words.llms.tables,
      links.toUrl(links.dataFile('datapackage.json')),
      words.llms.tablesNote,
    ),
    toItem(words.llms.dataPage, links.toUrl(links.data), words.llms.dataPageNote),
  ];
}

/** "Bucknall, Siddiqui and 20 more, 2025: summary". */
function toNote(work: Work): string {
  const people = toNamesLine(work);
  const origin = [people, yearOf(work.published) ?? words.undatedInLine].filter(Boolean).join(', ');
  return `${origin}. ${work.summary}`;
}

function toSection(title: string, items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : `## ${title}\n\n${items.join('\n')}`;
}

function toItem(name: string, url: string, note: string): string {
  return `- [${toLine(name)}](${url}): ${toLine(note)}`;
}

/** Text that stays text in a line of Markdown. */
function toLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<>]/gu, '\\$&');
}
