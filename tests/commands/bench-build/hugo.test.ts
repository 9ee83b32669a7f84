import { expect, test } from 'vitest';
import { toHugoFiles } from '../../../scripts/bench/build/hugo-library.ts';
import { toHugoLines } from '../../../scripts/bench/build/hugo-report.ts';

test('A made library becomes content of Hugo: authors and topics are its taxonomies', () => {
  const work = [
    '---',
    'title: On Rooks',
    'type: report',
    'published: 2024-05',
    'publisher:',
    '  name: The Press',
    'authors:',
    '  - ada',
    '---',
    '',
    'Text.',
    '',
  ].join('\n');
  const files = [
    { path: 'works/rooks.md', text: work },
    { path: 'authors/ada.md', text: '---\nname: Ada\ngiven: Ada\n---\n\nHer life.\n' },
    { path: 'topics/birds.md', text: '---\nlabel: Birds\n---\n\n' },
    { path: 'pages/about.md', text: '---\ntitle: About\n---\n\nProse.\n' },
  ];

  expect(toHugoFiles(files)).toEqual([
    {
      path: 'works/rooks.md',
      text: [
        '---',
        'title: On Rooks',
        'authors:',
        '  - ada',
        'issued: 2024-05',
        'date: 2024-05-01',
        'types:',
        '  - report',
        'years:',
        '  - "2024"',
        'publishers:',
        '  - The Press',
        '---',
        '',
        'Text.',
        '',
      ].join('\n'),
    },
    { path: 'authors/ada/_index.md', text: '---\ntitle: Ada\n---\n\nHer life.\n' },
    { path: 'topics/birds/_index.md', text: '---\ntitle: Birds\n---\n\n' },
    { path: 'about.md', text: '---\ntitle: About\n---\n\nProse.\n' },
  ]);
});

test('Pages and search of ours stand beside those of Hugo and Pagefind, with the ratio', () => {
  const usage = { cpuSeconds: 9, peakMegabytes: 600 };
  const phase = { files: 10, peakMegabytes: 700 };
  const report = {
    works: 1000,
    pages: 2000,
    files: 9000,
    bytes: 9e7,
    cold: { pagesAlone: usage, whole: { cpuSeconds: 30, peakMegabytes: 900 } },
    phases: [
      { ...phase, phase: 'pages', cpuSeconds: 8, bytes: 5e7 },
      { ...phase, phase: 'search index', cpuSeconds: 1, bytes: 1e7 },
      { ...phase, phase: 'exports', cpuSeconds: 20, bytes: 3e7 },
    ],
  } as const;
  const hugo = {
    version: 'v0.1',
    pages: 2500,
    bytes: 4e7,
    making: { cpuSeconds: 3, peakMegabytes: 200 },
    search: { cpuSeconds: 2, peakMegabytes: 300 },
  };

  expect(toHugoLines(report, hugo).split('\n')).toEqual([
    '                                 pages        MB     CPU s   pages/s   peak MB',
    'ours: pages and search            2000        60      10.0       200       600',
    'Hugo v0.1 and Pagefind            2500        40       5.0       500       300',
    "pages a CPU second, ours divided by Hugo's: 0.40",
  ]);
});
