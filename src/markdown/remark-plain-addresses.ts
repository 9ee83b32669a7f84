import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** What the two kinds of bare addresses leave out of their text (GFM 6.9). */
const UNWRITTEN = ['', 'http://', 'mailto:'];

const PLAIN: Readonly<Record<string, string>> = {
  '–': '--',
  '—': '---',
  '…': '...',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
};

/** Gives bare addresses back the text that typographic dashes and quotes have changed, as readers copy it. */
export function remarkPlainAddresses(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'link', ({ url, children: [text, ...others] }) => {
      if (text?.type !== 'text' || others.length > 0) return;
      const written = UNWRITTEN.filter((start) => url.startsWith(start))
        .map((start) => url.slice(start.length))
        .find((address) => toPlain(address) === toPlain(text.value));
      if (written !== undefined) text.value = written;
    });
  };
}

function toPlain(text: string): string {
  return text.replace(/[–—…“”‘’]/gu, (sign) => PLAIN[sign] ?? sign);
}
