import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { listFiles } from '../support/built-pages.ts';
import type { TestSite } from '../support/global-setup.ts';

const sites = inject('sites');

/** Each file of a site with a hash of what is in it. */
function toFingerprints(site: TestSite): readonly string[] {
  return listFiles(site).map((name) => {
    const hash = createHash('sha256').update(readFileSync(path.join(site.folder, name)));
    return `${name} ${hash.digest('hex')}`;
  });
}

it('Two builds of the same content are equal byte for byte, wherever they are made', () => {
  const [here, there] = [toFingerprints(sites.real), toFingerprints(sites.again)];

  expect(there).toEqual(here);
  expect(here.length).toBeGreaterThan(300);
});

it('Nothing in the site says where it was built', () => {
  const { folder } = sites.real;
  const texts = listFiles(sites.real).filter((name) =>
    /\.(?:html|css|js|json|xml|txt|svg)$/u.test(name),
  );

  const telling = texts.filter((name) =>
    readFileSync(path.join(folder, name), 'utf8').includes(process.cwd() + path.sep),
  );

  expect(telling).toEqual([]);
});
