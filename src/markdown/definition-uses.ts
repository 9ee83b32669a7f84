import type { BodyFault } from '../schemas/body.ts';
import { findLinkNodes } from './link-nodes.ts';
import type { LinkNode } from './link-nodes.ts';

/** Signs of HTML that all uses of definitions in a body may make: a few hundred links with the longest addresses. */
const MOST_DEFINED = 1_000_000;

/**
 * The link or image by which a body uses its definitions (`[name]: https://… "title"`) too often: each use writes the
 * address and the title again, so that a short file makes a long page.
 */
export function findOveruse(markdown: string): readonly BodyFault[] {
  const nodes = findLinkNodes(markdown);
  const lengths = measureDefinitions(nodes.map(({ node }) => node));
  let length = 0;
  const use = nodes.find(({ node }) => {
    if (node.type === 'linkReference' || node.type === 'imageReference')
      length += lengths.get(node.identifier) ?? 0;
    return length > MOST_DEFINED;
  });
  if (!use) return [];
  const most = MOST_DEFINED.toLocaleString('en');
  return [
    {
      line: (use.position?.start.line ?? 1) - 1,
      message: `what is defined for links, as in "[name]: https://…", makes more than ${most} signs wherever it is used`,
      suggestion: 'Shorten it, or use it less often.',
    },
  ];
}

/** Of several definitions of a name, the first one holds. */
function measureDefinitions(nodes: readonly Readonly<LinkNode>[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const node of nodes) {
    if (node.type !== 'definition' || lengths.has(node.identifier)) continue;
    lengths.set(node.identifier, lengthInHtml(node.url) + lengthInHtml(node.title ?? ''));
  }
  return lengths;
}

/** At most so long: a letter of an address is written as up to twelve signs, as in "%F0%9D%94%B8", and a quote as six. */
function lengthInHtml(text: string): number {
  return text.length + 10 * (text.match(/[^\w ./:?#=;,%~+-]/gu)?.length ?? 0);
}
