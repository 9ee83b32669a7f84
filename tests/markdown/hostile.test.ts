import { expect, test } from 'vitest';
import { createBodyRenderer } from '../../src/markdown/render.ts';
import { findDangers, parseHtml } from '../support/dangers.ts';
import { someLinks } from './some-links.ts';

const render = await createBodyRenderer(someLinks);

test('The check finds what it looks for', () => {
  const html = '<p onclick="x">a</p><script>x</script><a href="javascript:x">b</a><img src="x">';

  expect(findDangers(html)).toEqual(['p onClick', 'script', 'a javascript:x', 'img x']);
});

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//example.org/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  'a <script>alert(1)</script> b',
  '# <script>alert(1)</script> x',
  '| a |\n|---|\n| <script>alert(1)</script> |',
  '<img src=x onerror=alert(1)>',
  '<img src="/x.png" onerror="alert(1)" srcset="https://example.org/x 2x">',
  '<img src=`javascript:alert(1)`>',
  '<p onclick=alert(1) onmouseover="alert(1)">x</p>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<body onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href=" &#1; javascript:alert(1)">x</a>',
  '<a href="java&#x09;script:alert(1)">x</a>',
  '<a href="java&NewLine;script&colon;alert(1)">x</a>',
  '<a href="&#106;&#97;vascript:alert(1)">x</a>',
  '<a href="vbscript:x">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '<a href="//example.org/">x</a> <a href="/\\example.org/">x</a> <a href="/&#9;/example.org/">x</a>',
  '<a href="work:safer" onclick="alert(1)" target="_blank" ping="https://example.org/">x</a>',
  '<a href="https://example.org/" style="position:fixed;inset:0">x</a>',
  '<a xlink:href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x](&#106;avascript&colon;alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](\\javascript:alert(1))',
  '[x]: javascript:alert(1)\n\n[x] ![x][x]',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '![x](x"onerror="alert(1))',
  '[x](https://example.org/ "\'\\" onclick=alert(1) x=\\"")',
  '[@safer" onclick="alert(1)]',
  '```x" onclick="alert(1)\ncode\n```',
  '## x" onclick="alert(1) <b id=y>',
  'x[^"onclick="a]\n\n[^"onclick="a]: <script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<math href="javascript:alert(1)">x</math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
  '<textarea><p title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  '<plaintext><img src=x onerror=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!-- --!><img src=x onerror=alert(1)> -->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?xml version="1.0"?><img src=x onerror=alert(1)>',
  '<form action="https://example.org/"><input name="q"><button>x</button></form>',
  '<button formaction="javascript:alert(1)">x</button><select><option>x</select>',
  '<iframe src="https://example.org/"></iframe><iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="x"></object><embed src="x"><applet code="x"></applet>',
  '<style>@import "https://example.org/";</style><p style="background:url(https://example.org/)">x',
  '<meta http-equiv="refresh" content="0;url=https://example.org/">',
  '<base href="https://example.org/"><link rel="stylesheet" href="https://example.org/">',
  '<video src="x" onerror=alert(1)><source src="x"></video><audio src="x"></audio>',
  '<a id="x" name="y">x</a><img name="getElementById" src="/x.png"><form id="location"></form>',
  '<p is="x-element" slot="x" contenteditable autofocus tabindex="1" accesskey="x">x</p><x-element>x</x-element>',
  '<table background="https://example.org/x"><tr><td background="javascript:alert(1)">x</td></tr></table>',
  '<a href="https://user:password@example.org/">x</a> <a href="file:///x">x</a>',
])('Nothing in a body can run, load or submit: %j', async (markdown) => {
  const { html } = await render(markdown);

  expect(findDangers(html)).toEqual([]);
});

test('No id is an author’s own but those of notes, and none is there twice', async () => {
  const markdown =
    '<a id="main" href="#x">x</a> <b id="fn-1">y</b> <li id="fn-1">z</li>\n\n## Main\n\n## Fn 1\n\n' +
    '<a id="fnref-1" href="#y">w</a> <h1 id="footnote-label">Mine</h1> Text[^1]\n\n[^1]: Note';
  const { html } = await render(markdown);

  expect(parseHtml(html).flatMap(({ properties: { id } }) => id ?? [])).toEqual([
    'main',
    'fn-1-2',
    'fnref-1',
    'footnote-label',
    'notes',
    'fn-1',
  ]);
});
