import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readBase } from '../../scripts/build/built-base.ts';
import { replaceFolder } from '../../scripts/build/replace-folder.ts';
import { openWorkshop } from '../../scripts/build/workshop.ts';
import { root } from '../../scripts/project.ts';

/** More than any system gives: no process has this number. */
const NO_PROCESS = '4999999';

const builds = path.join(root, '.build');
let folder = '';
let dist = '';

beforeEach(async () => {
  // On the same disk as the folders of builds, as a site is where it is put by moving.
  await mkdir(builds, { recursive: true });
  folder = await mkdtemp(path.join(builds, 'places-'));
  dist = path.join(folder, 'dist');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function writeSite(place: string, home: string): Promise<void> {
  await mkdir(place, { recursive: true });
  await writeFile(path.join(place, 'index.html'), home);
}

function readHome(place: string): Promise<string> {
  return readFile(path.join(place, 'index.html'), 'utf8');
}

it('A new site takes the place of the old one, and nothing of the old one stays', async () => {
  const workshop = { site: path.join(folder, 'site'), old: path.join(folder, 'old') };
  await writeSite(dist, 'old');
  await writeFile(path.join(dist, 'old-page.html'), 'old');
  await writeSite(workshop.site, 'new');

  replaceFolder(dist, workshop);

  expect(await readdir(folder)).toEqual(['dist']);
  expect(await readdir(dist)).toEqual(['index.html']);
  expect(await readHome(dist)).toBe('new');
});

it('The first site is put where there was nothing', async () => {
  const workshop = { site: path.join(folder, 'site'), old: path.join(folder, 'old') };
  const place = path.join(folder, 'some', 'where');
  await writeSite(workshop.site, 'new');

  replaceFolder(place, workshop);

  expect(await readHome(place)).toBe('new');
});

it('A site that was set aside by a build that was then killed is put back by the next one', async () => {
  const killed = path.join(builds, `${NO_PROCESS}.killed`);
  await writeSite(path.join(killed, 'old'), 'old');
  await writeFile(path.join(killed, 'target.txt'), dist);

  const workshop = await openWorkshop(dist);
  await workshop.close();

  expect(await readHome(dist)).toBe('old');
  expect(existsSync(killed)).toBe(false);
});

it('What a killed build has left half-made does not replace the site', async () => {
  const killed = path.join(builds, `${NO_PROCESS}.half`);
  await writeSite(dist, 'good');
  await writeSite(path.join(killed, 'site'), 'half');
  await writeFile(path.join(killed, 'target.txt'), dist);

  const workshop = await openWorkshop(dist);
  await workshop.close();

  expect(await readHome(dist)).toBe('good');
  expect(existsSync(killed)).toBe(false);
});

it('A build leaves another that is under way alone', async () => {
  const other = await openWorkshop(path.join(folder, 'other'));
  await writeSite(other.site, 'under way');

  const workshop = await openWorkshop(dist);
  await workshop.close();

  expect(await readHome(other.site)).toBe('under way');
  await other.close();
});

it.each([
  ['https://library.example/', '/'],
  ['https://library.example/literature/', '/literature/'],
])('A site whose home page is %s stands below %s', async (address, base) => {
  await writeSite(dist, `<html><head><link rel="canonical" href="${address}"></head></html>`);

  expect(await readBase(dist)).toBe(base);
});
