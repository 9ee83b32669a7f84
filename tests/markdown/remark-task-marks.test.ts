import { expect, test } from 'vitest';
import { remarkTaskMarks } from '../../src/markdown/remark-task-marks.ts';
import { renderWith } from './render-with.ts';

test('Tasks are shown with signs, not with fields of a form', async () => {
  const html = await renderWith(
    { remarkPlugins: [remarkTaskMarks] },
    '- [x] done\n- [ ] open\n- other',
  );

  expect(html).toBe('<ul>\n<li>☑ done</li>\n<li>☐ open</li>\n<li>other</li>\n</ul>');
});
