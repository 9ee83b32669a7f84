import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { findForeign, MARK, markSite } from './site-mark.ts';
import type { Workshop } from './workshop.ts';

/**
 * Marks the new site and puts it where the old one is: two moves, with nothing between them that could fail half-way.
 * @throws where the place, or one beside it that is needed, holds what no build made; all is left as it is
 */
export function replaceFolder(target: string, workshop: Pick<Workshop, 'site' | 'old'>): void {
  requireOurs(target, workshop.site);
  markSite(workshop.site);
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
  for (const folder of Object.values(near)) requireOurs(folder, workshop.site);
  // A build that was killed between its two moves left the last good site there.
  if (!existsSync(target) && existsSync(near.old)) renameSync(near.old, target);
  for (const folder of Object.values(near)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(near.site);
  // First of all, so that a copy that is cut short is known for ours.
  cpSync(path.join(workshop.site, MARK), path.join(near.site, MARK));
  cpSync(workshop.site, near.site, { recursive: true });
  return near;
}

function requireOurs(folder: string, site: string): void {
  const foreign = findForeign(folder, site);
  if (foreign.length === 0) return;
  const names = foreign.slice(0, 3).join(', ') + (foreign.length > 3 ? ', …' : '');
  throw new Error(
    `${folder} holds something else than a site that was built here: ${names}. ` +
      'Nothing was replaced. Move it away, or name another folder with --out.',
  );
}
