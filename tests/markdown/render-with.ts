import { unified } from '@astrojs/markdown-remark';
import type { UnifiedProcessorOptions } from '@astrojs/markdown-remark';

/** Renders Markdown with the given plugins alone, so that a test sees what one of them does. */
export async function renderWith(
  options: UnifiedProcessorOptions,
  markdown: string,
): Promise<string> {
  const processor = unified({ smartypants: false, ...options });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  const { code } = await renderer.render(markdown);
  return code;
}
