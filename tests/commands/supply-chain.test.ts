import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/project.ts';
import { isAllowed, listDirectDependencies, listLockedPackages } from '../support/packages.ts';

/** Licences under which packages may be used here; docs/dependencies.md says what each asks for. */
const ALLOWED = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0'],
  ...['CPAL-1.0', 'ISC', 'LGPL-3.0', 'LGPL-3.0-or-later', 'MIT', 'MPL-2.0', 'OFL-1.1'],
  ...['Python-2.0', 'Zlib'],
]);

const page = readFileSync(path.join(root, 'docs', 'dependencies.md'), 'utf8');
const direct = listDirectDependencies();
const locked = listLockedPackages();

/** The lines of the tables that name packages: names, versions, licences, reasons. */
function listRows(): ReadonlyMap<string, { readonly version: string; readonly reason: string }> {
  const rows = page.matchAll(/^\| ([^|]+) \| ([^|]+) \| [^|]+ \| ([^|]+) \|$/gmu);
  return new Map(
    [...rows].flatMap(([, names = '', versions = '', reason = '']) => {
      const parts = names.split(',').map((name) => name.replace('(optional)', '').trim());
      const scope = parts[0]?.split('/')[0] ?? '';
      const each = versions.split(',').map((version) => version.trim());
      return parts.map((name, index) => [
        name.replace('…', scope),
        { version: each[index] ?? each.at(-1) ?? '', reason: reason.trim() },
      ]);
    }),
  );
}

describe('Every dependency that the project names', () => {
  test('is wanted in one exact version, and installed in it', () => {
    const versions = new Map(locked.map(({ place, version }) => [place, version]));
    const loose = [...direct].filter(
      ([name, version]) =>
        !/^\d+\.\d+\.\d+$/u.test(version) || versions.get(`node_modules/${name}`) !== version,
    );

    expect(loose).toEqual([]);
  });

  test('has its reason in docs/dependencies.md, with that version, and nothing else is there', () => {
    const rows = listRows();
    const without = [...direct].filter(
      ([name, version]) =>
        rows.get(name)?.version !== version || (rows.get(name)?.reason.length ?? 0) < 10,
    );

    expect(without).toEqual([]);
    const named = [...rows.keys()].filter((name) => !/^(?:Package|-+)$/u.test(name));
    expect(named.filter((name) => !direct.has(name))).toEqual([]);
  });
});

describe('Every package that comes along', () => {
  test('has a checksum, of its own or of the package that it lies in', () => {
    expect(
      locked.filter(
        ({ integrity = '', inBundle }) => !integrity.startsWith('sha512-') && inBundle !== true,
      ),
    ).toEqual([]);
  });

  test('is under a licence that asks for nothing that could not be kept', () => {
    expect(locked.filter(({ license }) => !isAllowed(license, ALLOWED))).toEqual([]);
    expect(locked.length).toBeGreaterThan(500);
  });

  test('runs nothing when it is installed; those that would are explained', () => {
    const scripted = locked.filter(({ hasInstallScript }) => hasInstallScript === true);
    const [, explained = ''] = page.split('## No scripts at installation');

    expect(readFileSync(path.join(root, '.npmrc'), 'utf8')).toContain('ignore-scripts=true');
    expect(scripted.filter(({ name }) => !explained.includes(`\`${name}\``))).toEqual([]);
    expect(scripted.length).toBeGreaterThan(0);
  });
});

test('A licence that offers a choice is met by one of its parts, one that joins several by all', () => {
  const allowed = new Set(['MIT', 'Zlib', 'CPAL-1.0']);

  expect(
    ['MIT', '(MIT AND Zlib)', 'CPAL-1.0 OR AGPL-1.0', 'GPL-3.0', 'MIT AND GPL-3.0'].map((one) =>
      isAllowed(one, allowed),
    ),
  ).toEqual([true, true, true, false, false]);
});
