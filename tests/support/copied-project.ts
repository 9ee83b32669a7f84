import { cpSync, mkdirSync, mkdtempSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/project.ts';

/** What commands need of the project. */
const PARTS = [
  'astro.config.mjs',
  'content',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/**
 * Copies the project into a new folder below it, its files in the opposite order: where a disk lists files as they came,
 * they come the other way round. Packages are shared.
 * @param name of the folder; it begins with the number of this process, by which a later build clears it away
 * @returns the folder
 */
export function copyProject(name: string): string {
  const parent = path.join(root, '.build');
  mkdirSync(parent, { recursive: true });
  const project = mkdtempSync(path.join(parent, `${String(process.pid)}.${name}-`));
  for (const part of PARTS.toReversed())
    copyReversed(path.join(root, part), path.join(project, part));
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
  return project;
}

function copyReversed(from: string, to: string): void {
  if (!statSync(from).isDirectory()) {
    cpSync(from, to);
    return;
  }
  mkdirSync(to);
  for (const name of readdirSync(from).sort().reverse())
    copyReversed(path.join(from, name), path.join(to, name));
}
