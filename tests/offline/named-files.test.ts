import { describe, expect, it } from 'vitest';
import { findMentionedFiles, findNamedFiles } from '../../src/offline/named-files.ts';

describe('A page names', () => {
  const html = `<head><link rel="icon" href="/lib/favicon.svg"><link rel="canonical" href="https://library.example/lib/_astro/">
    <link rel="preload" href="/lib/_astro/fonts/a1.woff2" as="font"><style>@font-face{src:url("/lib/_astro/fonts/b2.woff2")}</style>
    <link rel="stylesheet" href="/lib/_astro/site.C3.css"><link rel="stylesheet" href="/_astro/other.D4.css"></head>
    <body><dialog data-index="/lib/search/index-1f.bin"></dialog><img src="/lib/_astro/ship.E5.png"><a href="/lib/works/">_astro/x.F6.js</a>
    <script type="module" src="/lib/_astro/page.G7.js"></script><script src="/lib/_astro/page.G7.js"></script></body>`;

  it('the files with a hash that it fetches by itself, each once, and no font that it may not need', () => {
    expect(findNamedFiles(html, '/lib/')).toEqual([
      '/lib/_astro/fonts/a1.woff2',
      '/lib/_astro/site.C3.css',
      '/lib/_astro/ship.E5.png',
      '/lib/_astro/page.G7.js',
    ]);
  });
});

describe('Files are needed', () => {
  const files = new Map([
    ['/_astro/page.A1.js', 'import{a}from"./site.B2.js";const load=()=>import(`./dialog.C3.js`)'],
    ['/_astro/site.B2.js', 'new Worker(new URL("/_astro/worker-D4-x.js",import.meta.url))'],
    ['/_astro/dialog.C3.js', 'import"./site.B2.js"'],
    ['/_astro/worker-D4-x.js', ''],
    ['/_astro/site.E5.css', 'a{background:url(/_astro/arrow.F6.svg)}'],
    ['/_astro/arrow.F6.svg', ''],
    ['/_astro/fonts/a7.woff2', ''],
    ['/search/index-1f.bin', ''],
    ['/_astro/old.js', 'import"./page.A1.js"'],
  ]);
  const find = (...texts: readonly string[]): readonly string[] =>
    [...findMentionedFiles(texts, files)].sort();

  it('that a page mentions, and those that they mention in turn', () => {
    expect(find('<script src="/_astro/page.A1.js"></script>')).toEqual([
      '/_astro/dialog.C3.js',
      '/_astro/page.A1.js',
      '/_astro/site.B2.js',
      '/_astro/worker-D4-x.js',
    ]);
  });

  it('of several pages together: styles, pictures, fonts and the index too', () => {
    expect(
      find(
        'href="/_astro/site.E5.css"',
        'url("/_astro/fonts/a7.woff2") data-index="/search/index-1f.bin"',
      ),
    ).toEqual([
      '/_astro/arrow.F6.svg',
      '/_astro/fonts/a7.woff2',
      '/_astro/site.E5.css',
      '/search/index-1f.bin',
    ]);
  });

  it('by no page that does not mention them', () => {
    expect(find('')).toEqual([]);
    expect(find('page.A1.jsx xpage.A1.js page-A1.js')).toEqual([]);
  });
});
