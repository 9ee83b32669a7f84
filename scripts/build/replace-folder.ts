import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Workshop } from './workshop.ts';

/**
 * Puts the new site where the old one is: two moves, with nothing between them that could fail half-way.
 * @throws where the place holds something that is no site; it is left as it is
 */
export function replaceFolder(target: string, workshop: Pick<Workshop, 'site' | 'old'>): void {
  if (existsSync(target) && !isSite(target)) {
    throw new Error(`${target} holds something else than a site. Name another folder.`);
  }
  const { site, old } = bringNear(target, workshop);
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(site, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Folders cannot be moved from one disk to another: there the new site is copied first, next to its place. */
function bringNear(
  target: string,
  workshop: Pick<Workshop, 'site' | 'old'>,
): Pick<Workshop, 'site' | 'old'> {
  const parent = path.dirname(target);
  mkdirSync(parent, { recursive: true });
  if (statSync(parent).dev === statSync(workshop.site).dev) return workshop;
  const near = { site: `${target}.new`, old: `${target}.old` };
  for (const folder of Object.values(near)) rmSync(folder, { recursive: true, force: true });
  cpSync(workshop.site, near.site, { recursive: true });
  return near;
}

function isSite(folder: string): boolean {
  return existsSync(path.join(folder, 'index.html')) || readdirSync(folder).length === 0;
}
