import { hasFiles } from '../catalogue/file-choice.ts';
import type { Work } from '../catalogue/model.ts';
import { yearOf } from '../catalogue/dates.ts';
import { byAdded } from '../catalogue/sorting.ts';
import { toCount } from '../catalogue/wording.ts';
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
  const counts = [
    toCount(works.length, 'work'),
    toCount(authors.length, 'author'),
    toCount(topics.length, 'topic'),
  ];
  const sections = [
    `# ${toLine(config.title)}`,
    `> ${toLine(config.description)}`,
    `${toLine(config.statement)} The library holds ${counts.join(', ')}. ${toTwinsNote(hasTwins)}${toLine(config.rights)}`,
    toSection('Data', listData(publication)),
    toSection(
      'Topics',
      topics.map(({ id, label, definition }) => toItem(label, toTwinUrl('topic', id), definition)),
    ),
    toSection(
      latest.length < works.length ? `Works: the ${String(latest.length)} last added` : 'Works',
      latest.map((work) =>
        toItem(markTitle(toFullTitle(work), work.notice), toTwinUrl('work', work.id), toNote(work)),
      ),
    ),
    toSection('Optional', [
      toItem('All works', links.toUrl(links.works), 'the list for readers'),
      toItem('All authors', links.toUrl(links.authors), 'the index for readers'),
      toItem('Sitemap', links.toUrl(links.sitemap), 'every page'),
    ]),
  ];
  return `${sections.flatMap((section) => section ?? []).join('\n\n')}\n`;
}

function toTwinsNote({ work, topic }: Readonly<Record<'work' | 'topic', boolean>>): string {
  if (work && topic) return 'Each page has a twin in Markdown under its own name with `.md`. ';
  if (!work && !topic) return '';
  return `Pages of ${work ? 'works' : 'topics'} have a twin in Markdown under their own names with \`.md\`. `;
}

function listData({ links }: Publication): readonly string[] {
  return [
    toItem(
      'All records',
      links.toUrl(links.libraryFile('json')),
      'every work with all its facts, as JSON',
    ),
    toItem('Bibliography', links.toUrl(links.libraryFile('bib')), 'every work as BibTeX'),
    toItem(
      'Tables',
      links.toUrl(links.dataFile('datapackage.json')),
      'works, authors, topics and their relations, as CSV',
    ),
    toItem('Data page', links.toUrl(links.data), 'what the tables hold and how to read them'),
  ];
}

/** "Bucknall, Siddiqui and 20 more, 2025: summary". */
function toNote(work: Work): string {
  const people = toNamesLine(work);
  const origin = [people, yearOf(work.published) ?? 'undated'].filter(Boolean).join(', ');
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
