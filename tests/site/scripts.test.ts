import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { OFFLINE } from '../../scripts/budgets.ts';
import type { OfflineSettings } from '../../src/offline/settings.ts';
import { SETTINGS_NAME } from '../../src/offline/settings.ts';
import { listFiles, readPages } from '../support/built-pages.ts';

const { real: site } = inject('sites');

function readScript(address: string): string {
  return readFileSync(path.join(site.folder, address.slice(site.base.length)), 'utf8');
}

describe('Scripts', () => {
  it('hold nothing of the schemas, which only those need who write', () => {
    const scripts = listFiles(site).filter((name) => name.endsWith('.js'));

    expect(scripts.length).toBeGreaterThan(0);
    expect(
      scripts.filter((name) => /ZodError|\$ZodType|_zod/u.test(readScript(site.base + name))),
    ).toEqual([]);
  });

  it('of the page that looks identifiers up weigh at most 6 kB more than those of every page', () => {
    const weigh = (address: string): number =>
      (
        readPages(site)
          .find((page) => page.path === site.base + address)
          ?.document.querySelectorAll('script[src]') ?? []
      )
        .map((script) => brotliCompressSync(readScript(script.getAttribute('src') ?? '')).length)
        .reduce((sum, bytes) => sum + bytes, 0);

    expect(weigh('resolve/')).toBeGreaterThan(weigh('about/'));
    expect(weigh('resolve/')).toBeLessThan(weigh('about/') + 6000);
  });

  it('and all else that is fetched for reading offline weigh no more than they may', () => {
    const start = `const ${SETTINGS_NAME}=`;
    const [line = ''] = readScript(`${site.base}sw.js`).split(';\n');
    const { pages, files } = JSON.parse(line.slice(start.length)) as OfflineSettings;
    const fetched = [...pages.map((page) => `${page}index.html`), ...files].filter(
      (name) => !name.startsWith(`${site.base}search/`) || name.endsWith('.html'),
    );
    const weighed = fetched.map((name) => {
      const bytes = readFileSync(path.join(site.folder, name.slice(site.base.length)));
      return name.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
    });

    expect(line.startsWith(start)).toBe(true);
    expect(fetched.length).toBeGreaterThan(10);
    expect(weighed.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(OFFLINE);
  });
});
