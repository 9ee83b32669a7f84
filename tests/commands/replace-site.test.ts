import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readBase } from '../../scripts/build/built-base.ts';
import { replaceFolder } from '../../scripts/build/replace-folder.ts';
import { MARK, markSite } from '../../scripts/build/site-mark.ts';
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
  markSite(place);
}

function isOtherDisk(place: string): boolean {
  return existsSync(place) && statSync(place).dev !== statSync(root).dev;
}

/** The new site and the place of the old one, as a build has them. */
async function aWorkshop(): Promise<{ site: string; old: string }> {
  const workshop = { site: path.join(folder, 'site'), old: path.join(folder, 'old') };
  await writeSite(workshop.site, 'new');
  return workshop;
}

function readHome(place: string): Promise<string> {
  return readFile(path.join(place, 'index.html'), 'utf8');
}

it('A new site takes the place of the old one, and nothing of the old one stays', async () => {
  await mkdir(dist);
  await writeFile(path.join(dist, 'old-page.html'), 'old');
  await writeSite(dist, 'old');

  replaceFolder(dist, await aWorkshop());

  expect(await readdir(folder)).toEqual(['dist']);
  expect(await readdir(dist)).toEqual([MARK, 'index.html']);
  expect(await readHome(dist)).toBe('new');
});

it('The first site is put where there was nothing, or an empty folder', async () => {
  const place = path.join(folder, 'some', 'where');
  replaceFolder(place, await aWorkshop());
  expect(await readHome(place)).toBe('new');

  await mkdir(dist);
  replaceFolder(dist, await aWorkshop());
  expect(await readHome(dist)).toBe('new');
});

it('A checkout from which a site is published keeps its history', async () => {
  await writeSite(dist, 'old');
  await mkdir(path.join(dist, '.git'));
  await writeFile(path.join(dist, 'CNAME'), 'library.example');
  const workshop = await aWorkshop();

  expect(() => {
    replaceFolder(dist, workshop);
  }).toThrow(
    `${dist} holds something else than a site that was built here: .git, CNAME. Nothing was replaced. Move it away, or name another folder with --out.`,
  );
  expect(await readdir(dist)).toEqual([MARK, '.git', 'CNAME', 'index.html'].sort());
  expect(await readHome(dist)).toBe('old');
});

it('A site of somebody else is not replaced', async () => {
  await mkdir(dist);
  await writeFile(path.join(dist, 'index.html'), '<h1>Recipes</h1>');
  const workshop = await aWorkshop();

  expect(() => {
    replaceFolder(dist, workshop);
  }).toThrow(`${dist} holds something else than a site that was built here: index.html.`);
  expect(await readHome(dist)).toBe('<h1>Recipes</h1>');
});

it('A site of ours that has no mark yet is replaced, but not with what somebody has put there', async () => {
  const home = '<dialog id="search-dialog"></dialog>';
  await mkdir(path.join(dist, 'about'), { recursive: true });
  await writeFile(path.join(dist, 'about', 'index.html'), 'about');
  await writeFile(path.join(dist, 'index.html'), home);
  const note = path.join(dist, 'notes.txt');
  await writeFile(note, 'mine');
  const workshop = await aWorkshop();

  expect(() => {
    replaceFolder(dist, workshop);
  }).toThrow('a site that was built here: notes.txt.');

  await rm(note);
  replaceFolder(dist, workshop);
  expect(await readHome(dist)).toBe('new');
});

it.skipIf(!isOtherDisk('/dev/shm'))(
  'On another disk, what stands beside the site is left alone',
  async () => {
    const far = await mkdtemp('/dev/shm/library-');
    const place = path.join(far, 'dist');
    const workshop = await aWorkshop();
    try {
      replaceFolder(place, workshop);
      replaceFolder(place, workshop);
      expect(await readdir(far)).toEqual(['dist']);
      expect(await readHome(place)).toBe('new');

      await mkdir(`${place}.old`);
      await writeFile(path.join(`${place}.old`, 'thesis.md'), 'mine');
      expect(() => {
        replaceFolder(place, workshop);
      }).toThrow(`${place}.old holds something else than a site that was built here: thesis.md.`);
      expect(await readdir(far)).toEqual(['dist', 'dist.old']);

      await rm(path.join(`${place}.old`, 'thesis.md'));
      await rm(place, { recursive: true });
      await writeSite(`${place}.old`, 'the last good one');
      replaceFolder(place, workshop);
      expect(await readdir(far)).toEqual(['dist']);
    } finally {
      await rm(far, { recursive: true, force: true });
    }
  },
);

it('The mark of a site tells nothing of when and where it was built', async () => {
  await mkdir(path.join(dist, 'works'), { recursive: true });
  await writeSite(dist, 'home');
  expect(await readFile(path.join(dist, MARK), 'utf8')).toBe(
    '# Made by "npm run build", and replaced by the next one: what is listed here.\nindex.html\nworks\n',
  );
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
