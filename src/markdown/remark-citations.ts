import type { Link, Root } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import type {} from 'mdast-util-to-hast';
import type {} from 'remark-parse';
import type { Plugin } from 'unified';
import { citationSyntax } from './citation-syntax.ts';

/** The class of links that take their text from what they lead to. */
export const CITATION_CLASS = 'citation';

/** Reads `[@id]` as a link to `work:id` with the class of citations; several in one bracket are joined by "; ". */
export const remarkCitations: Plugin<[], Root> = function () {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(citationSyntax());
  (data.fromMarkdownExtensions ??= []).push(citationsToMdast);
};

const citationsToMdast: Extension = {
  enter: {
    citation(token) {
      this.enter(toLink(this.sliceSerialize(token).slice(1)), token);
    },
    citationSeparator(token) {
      this.enter({ type: 'text', value: '; ' }, token);
    },
  },
  exit: {
    citation(token) {
      this.exit(token);
    },
    citationSeparator(token) {
      this.exit(token);
    },
  },
};

function toLink(id: string): Link {
  return {
    type: 'link',
    url: `work:${id}`,
    children: [{ type: 'text', value: id }],
    data: { hProperties: { className: [CITATION_CLASS] } },
  };
}
