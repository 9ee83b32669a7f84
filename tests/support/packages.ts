import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/project.ts';

/** What a package.json of any package says, as far as it is looked at. */
interface Manifest {
  readonly version: string;
  /** Old packages have other forms than the one of today. */
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A package as the lock file pins it. */
export interface LockedPackage {
  /** Where it lies, from the project: "node_modules/a". */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  /** A checksum; packages that lie within another share that of the other. */
  readonly integrity?: string;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
  /** As its own package.json says where it is installed, else as the lock file does. */
  readonly license: string;
}

/** Reads a file of the project. */
function read(...parts: readonly string[]): string {
  return readFileSync(path.join(root, ...parts), 'utf8');
}

/** The dependencies that the project names itself, with the versions that it wants. */
export function listDirectDependencies(): ReadonlyMap<string, string> {
  const manifest = JSON.parse(read('package.json')) as Manifest;
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  return new Map(Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }));
}

/** Every package of the lock file, those for other systems among them. */
export function listLockedPackages(): readonly LockedPackage[] {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    readonly packages: Readonly<Record<string, Omit<LockedPackage, 'place' | 'name'>>>;
  };
  return Object.entries(packages).flatMap(([place, locked]) => {
    if (place === '') return [];
    const name = place.replace(/^.*node_modules\//u, '');
    return [{ ...locked, place, name, license: findLicense(place) ?? locked.license }];
  });
}

function findLicense(place: string): string | undefined {
  if (!existsSync(path.join(root, place, 'package.json'))) return undefined;
  const { license, licenses } = JSON.parse(read(place, 'package.json')) as Manifest;
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ');
}

/** Whether a licence expression (SPDX) can be met by licences of a list. */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const parts = expression.replaceAll(/[()]/gu, '').split(' OR ');
  return parts.some((part) => part.split(' AND ').every((license) => allowed.has(license)));
}
