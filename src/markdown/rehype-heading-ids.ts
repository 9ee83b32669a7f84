import type {} from '@astrojs/markdown-remark';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { toSlug } from '../text/slug.ts';
import type { Heading } from './headings.ts';
import { levelOf, toHeadingText } from './headings.ts';

/** Ids of templates, which scripts and styles look for: no heading of a body may have one. */
export const TEMPLATE_ID = /^(?:letter|page|search)-/u;

/**
 * Gives each heading an id made from its text, different from all others in the body and in templates.
 * The headings are added to the list `headings` of the file's front matter, where there is one.
 */
export function rehypeHeadingIds(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const claimId = createClaim(findIds(tree));
    visit(tree, 'element', (node) => {
      const depth = levelOf(node);
      if (depth === undefined) return;
      const text = toHeadingText(node);
      const { id: own } = node.properties;
      const id = typeof own === 'string' ? own : claimId(toFreeSlug(text));
      node.properties.id = id;
      collect({ depth, id, text }, file);
    });
  };
}

/** Astro's own list of headings is made by rules of its own, so ours goes out by the one door a file has. */
function collect(heading: Heading, file: VFile): void {
  const list: unknown = file.data.astro?.frontmatter?.headings;
  if (Array.isArray(list)) list.push(heading);
}

function toFreeSlug(text: string): string {
  const slug = toSlug(text) || 'section';
  return TEMPLATE_ID.test(slug) ? `section-${slug}` : slug;
}

function findIds(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(id);
  });
  return ids;
}

/** Gives a slug, with a number where it is taken; from which number on to look is kept, or many headings alike take long. */
function createClaim(taken: Set<string>): (slug: string) => string {
  const last = new Map<string, number>();
  return (slug) => {
    let number = last.get(slug) ?? 1;
    let id = number === 1 ? slug : `${slug}-${String(number)}`;
    for (; taken.has(id); id = `${slug}-${String(number)}`) number += 1;
    last.set(slug, number);
    taken.add(id);
    return id;
  };
}
