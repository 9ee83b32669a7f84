import { spawnSync } from 'node:child_process';
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

it('Two builds of the same content are equal byte for byte, whatever the folder, the time zone, the language and the order of files', () => {
  const [here, there] = [toFingerprints(sites.real), toFingerprints(sites.again)];

  expect(there).toEqual(here);
  expect(here.length).toBeGreaterThan(300);
});

it.each(['real', 'literature', 'fileless', 'hostile', 'bare'] as const)(
  'A site carries the sums of all its files: %s',
  (name) => {
    const { folder } = sites[name];
    const summed = readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8').split('\n').slice(0, -1);
    const expected = toFingerprints(sites[name]).map((line) => {
      const [, file = '', sum = ''] = /^(.*) ([0-9a-f]{64})$/u.exec(line) ?? [];
      return `${sum}  ${file}`;
    });

    expect(summed).toEqual(
      expected.filter((line) => !/ {2}(?:\.built-site|SHA256SUMS)$/u.test(line)),
    );
  },
);

it('The sums are checked by the tool of every Linux', ({ skip }) => {
  const { status, stderr } = spawnSync(
    'sha256sum',
    ['--check', '--quiet', '--strict', 'SHA256SUMS'],
    {
      cwd: sites.literature.folder,
      encoding: 'utf8',
    },
  );
  if (status === null) skip('sha256sum is not installed');

  expect([status, stderr]).toEqual([0, '']);
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
