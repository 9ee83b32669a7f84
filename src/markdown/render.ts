import { unified } from '@astrojs/markdown-remark';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { footnoteOptions } from './footnotes.ts';
import { anchorOptions } from './heading-anchors.ts';
import { hasStraightSigns } from './has-straight-signs.ts';
import type { Heading } from './headings.ts';
import { rehypeReadAddresses, remarkReadAddresses } from './read-addresses.ts';
import { rehypeCodeBlocks } from './rehype-code-blocks.ts';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';
import { rehypeHeadingLevels } from './rehype-heading-levels.ts';
import { rehypeImages } from './rehype-images.ts';
import type { BodyLinks } from './rehype-links.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeUniqueIds } from './rehype-unique-ids.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkPlainAddresses } from './remark-plain-addresses.ts';
import { remarkTaskMarks } from './remark-task-marks.ts';
import { schema } from './sanitising.ts';

export type { Heading } from './headings.ts';
export type { BodyLinks, LinkTarget } from './rehype-links.ts';

export interface RenderedBody {
  /** Safe HTML, to be put into a page as it is. */
  readonly html: string;
  /** In the order they are shown. */
  readonly headings: readonly Heading[];
}

/** Two processors for all bodies of a build; the function it gives turns a body into HTML. */
export async function createBodyRenderer(
  links: BodyLinks,
): Promise<(markdown: string) => Promise<RenderedBody>> {
  const setting = await createRenderer(links, { dashes: 'oldschool' });
  const plain = await createRenderer(links, false);
  return async (markdown) => {
    const headings: Heading[] = [];
    if (markdown.trim() === '') return { html: '', headings };
    const renderer = hasStraightSigns(markdown) ? setting : plain;
    const { code } = await renderer.render(markdown, { frontmatter: { headings } });
    return { html: code, headings };
  };
}

/** @param smartypants how straight signs are set, if at all */
function createRenderer(
  links: BodyLinks,
  smartypants: false | { readonly dashes: 'oldschool' },
): ReturnType<ReturnType<typeof unified>['createRenderer']> {
  const processor = unified({
    smartypants,
    remarkPlugins: [remarkReadAddresses, remarkCitations, remarkPlainAddresses, remarkTaskMarks],
    remarkRehype: footnoteOptions,
    rehypePlugins: [
      // All that comes after sanitising is ours and trusted, so nothing an author writes may be parsed after it.
      rehypeRaw,
      rehypeReadAddresses,
      [rehypeSanitize, schema],
      rehypeUniqueIds,
      [rehypeImages, links.toSitePath],
      [rehypeLinks, links],
      rehypeHeadingLevels,
      rehypeHeadingIds,
      [rehypeAutolinkHeadings, anchorOptions],
      rehypeTables,
      rehypeCodeBlocks,
    ],
  });
  // Colours of code would be inline styles, which the content security policy forbids.
  return processor.createRenderer({ syntaxHighlight: false });
}
