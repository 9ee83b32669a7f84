import {
  copyFile,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import type { Region } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as colours from '../../src/content/social-image-colours.ts';
import { createSocialImageRenderer } from '../../src/content/social-images.ts';
import type { RenderSocialImage } from '../../src/content/social-images.ts';
import {
  describeAuthorImage,
  describeSiteImage,
  describeTopicImage,
  describeWorkImage,
} from '../../src/exports/social-image.ts';
import type { SocialImage } from '../../src/exports/social-image.ts';
import { readPublishedLibrary } from '../support/fixture-library.ts';
import { aPublication, fixturePublication } from '../support/publication.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PLAIN: SocialImage = { label: 'Report · Undated', title: '', site: 'Made Minds' };

let folder = '';
let render: RenderSocialImage;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'social-images-'));
  render = await createSocialImageRenderer({ root: ROOT, cacheFolder: path.join(folder, 'kept') });
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The least and the greatest red, green and blue in a part of a picture. */
async function readColours(png: Uint8Array, area: Region): Promise<readonly (readonly number[])[]> {
  const part = await sharp(png).removeAlpha().extract(area).png().toBuffer();
  const { channels } = await sharp(part).stats();
  return channels.map(({ min, max }) => [min, max]);
}

/** Of a part in which nothing is drawn. */
const PAPER = [
  [0xfb, 0xfb],
  [0xfa, 0xfa],
  [0xf6, 0xf6],
];

/** Nothing stands in the margins, nor between the text and the rings. */
async function expectRoom(png: Uint8Array): Promise<void> {
  expect(await readColours(png, { left: 0, top: 0, width: 76, height: 630 })).toEqual(PAPER);
  expect(await readColours(png, { left: 1124, top: 0, width: 76, height: 630 })).toEqual(PAPER);
  expect(await readColours(png, { left: 0, top: 0, width: 1200, height: 70 })).toEqual(PAPER);
  expect(await readColours(png, { left: 0, top: 454, width: 1200, height: 5 })).toEqual(PAPER);
}

async function expectPicture(png: Uint8Array): Promise<void> {
  const { format, width, height } = await sharp(png).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  await expectRoom(png);
}

describe('Pictures of entries', () => {
  test('Every entry of the small library has a picture that is small and keeps its margins', async () => {
    const publication = await fixturePublication();
    const { works, authors, topics } = publication.catalogue;
    const images = [
      ...works.map((work) => describeWorkImage(publication, work)),
      ...authors.map((author) => describeAuthorImage(publication, author)),
      ...topics.map((topic) => describeTopicImage(publication, topic)),
      describeSiteImage(publication),
    ];
    for (const image of images) {
      const png = await render(image);
      await expectPicture(png);
      expect(png.byteLength).toBeLessThanOrEqual(30_000);
    }
  });

  test('No picture of the published works takes more than 32 kB', async () => {
    const publication = aPublication(await readPublishedLibrary(), { title: 'Common Ground' });
    for (const work of publication.catalogue.works) {
      const png = await render(describeWorkImage(publication, work));
      expect(png.byteLength, work.id).toBeLessThanOrEqual(32_000);
    }
  });
});

describe('Titles that are hard to set', () => {
  test.each([
    ['of 5,000 characters', 'On saying nothing, at length. '.repeat(167)],
    ['of one word of 5,000 letters', 'Wm'.repeat(2500)],
    ['of tags', '<svg onload="x"></svg>&amp;<script>'],
    ['with marks on letters', 'Nghiên cứu về e\u0301tat, Čapek, ŁÓDŹ, Đặng'],
    ['with spaces and hyphens of all kinds', 'A\u202Fb\u2009c\u2011d\u00ADe\u200Bf\u2028g\tH'],
  ])('One %s is shown within the margins', async (_, title) => {
    const png = await render({ ...PLAIN, title, byline: title, site: title });
    await expectPicture(png);
    expect(png.byteLength).toBeLessThanOrEqual(60_000);
    expect(await readColours(png, { left: 80, top: 130, width: 1040, height: 220 })).not.toEqual(
      PAPER,
    );
  });

  test.each([
    ['Chinese', '人工智能安全'],
    ['Russian', 'Война и мир'],
    ['Arabic', 'الذكاء الاصطناعي'],
    ['an emoji', 'Robots 🤖 rising'],
    ['a private sign', 'Robots \uE000'],
    ['half of a pair', 'Robots \uD83E'],
    ['nothing but blanks', ' \n\u200B '],
  ])('A text with %s, for which no font has a sign, is left out whole', async (_, text) => {
    const picture = await render({ ...PLAIN, title: text, byline: text, sentence: text });
    expect(picture).toEqual(await render(PLAIN));
  });

  test('Where a name cannot be set, another name of the same author stands for it', async () => {
    const picture = await render({ ...PLAIN, title: '李明', otherTitles: ['李 明', 'Li Ming'] });
    expect(picture).toEqual(await render({ ...PLAIN, title: 'Li Ming' }));
  });

  test('A letter in two spellings gives one picture', async () => {
    const picture = await render({ ...PLAIN, title: 'Zoe\u0308' });
    expect(picture).toEqual(await render({ ...PLAIN, title: 'Zoë' }));
  });
});

describe('Pictures are kept between builds', () => {
  const image = { ...PLAIN, title: 'Kept' };
  let cacheFolder = '';
  let file = '';
  let drawn: Uint8Array;

  const renderAnew = async () =>
    (await createSocialImageRenderer({ root: ROOT, cacheFolder }))(image);

  beforeAll(async () => {
    cacheFolder = path.join(folder, 'between/builds');
    drawn = await renderAnew();
    const [name = ''] = await readdir(cacheFolder);
    file = path.join(cacheFolder, name);
  });

  test('One file is kept, and no draft stays behind', async () => {
    expect(await readdir(cacheFolder)).toEqual([expect.stringMatching(/^[\w-]{22}\.png$/u)]);
    expect(await readFile(file)).toEqual(drawn);
  });

  test('Two builds that know nothing of each other draw the same bytes', async () => {
    const settings = { root: ROOT, cacheFolder: path.join(folder, 'other') };
    expect(await (await createSocialImageRenderer(settings))(image)).toEqual(drawn);
  });

  test('A kept picture is given as it is, not drawn', async () => {
    const other = path.join(folder, 'other.png');
    await copyFile(file, other);
    const stand = await render({ ...PLAIN, title: 'Stands for it' });
    await writeFile(file, stand);
    const before = await stat(file);
    expect(await renderAnew()).toEqual(stand);
    expect((await stat(file)).mtimeMs).toBe(before.mtimeMs);
    await copyFile(other, file);
  });

  test.each([
    ['is cut off', () => truncate(file, 5000)],
    ['is empty', () => writeFile(file, '')],
    ['is no picture', () => writeFile(file, 'not a picture')],
    ['has a wrong byte', () => writeFile(file, drawn.with(4000, 255 - Number(drawn[4000])))],
    [
      'has more at its end',
      async () => writeFile(file, Buffer.concat([await readFile(file), Buffer.from('more')])),
    ],
  ])('A file that %s is drawn anew', async (_, spoil) => {
    await spoil();
    expect(await readFile(file)).not.toEqual(drawn);
    expect(await renderAnew()).toEqual(drawn);
    expect(await readFile(file)).toEqual(drawn);
  });

  test('Several that want the same picture at a time all receive it', async () => {
    await rm(file);
    const pictures = await Promise.all([renderAnew(), renderAnew(), renderAnew()]);
    for (const picture of pictures) expect(picture).toEqual(drawn);
    expect(await readdir(cacheFolder)).toEqual([path.basename(file)]);
  });
});

test('The colours are those of the light theme', async () => {
  const tokens = await readFile(path.join(ROOT, 'src/styles/tokens.css'), 'utf8');
  const tokenOf = (name: string) =>
    new RegExp(`--color-${name}: light-dark\\((#\\w+)`, 'u').exec(tokens)?.[1];
  expect(colours).toMatchObject({
    PAPER: tokenOf('paper'),
    INK: tokenOf('ink'),
    MUTED: tokenOf('muted'),
    RING_A: tokenOf('ring-a'),
    RING_B: tokenOf('ring-b'),
    OVERLAP: tokenOf('overlap'),
  });
});
