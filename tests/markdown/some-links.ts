import type { BodyLinks, LinkTarget } from '../../src/markdown/render.ts';

const TARGETS: Readonly<Record<string, LinkTarget>> = {
  'work:safer': { href: '/base/works/safer/', label: 'Bucknall et al. 2025' },
  'work:other': { href: '/base/works/other/', label: 'Bucknall & Trager 2024' },
  'author:ben': { href: '/base/authors/ben/', label: 'Ben Bucknall' },
  'topic:risk': { href: '/base/topics/risk/', label: 'Risk' },
};

/** The links of a library of four entries that stands under `/base/`. */
export const someLinks: BodyLinks = {
  resolve: (kind, id) => TARGETS[`${kind}:${id}`],
  toSitePath: (path) => `/base${path}`,
};
