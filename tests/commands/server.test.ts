import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFile } from '../../scripts/server/find-file.ts';

let parent = '';
let folder = '';

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'host-'));
  folder = path.join(parent, 'dist');
  await mkdir(path.join(folder, 'works'), { recursive: true });
  await writeFile(path.join(parent, 'secret.txt'), 'secret');
  await writeFile(path.join(folder, 'index.html'), 'home');
  await writeFile(path.join(folder, '404.html'), 'not here');
  await writeFile(path.join(folder, 'works', 'index.html'), 'works');
  await writeFile(path.join(folder, 'style.css'), 'style');
});

afterAll(async () => {
  await rm(parent, { recursive: true, force: true });
});

/** What a reader gets who asks for an address: the status, the type and the text, or where to look instead. */
async function ask(address: string, base = '/'): Promise<string> {
  const found = await findFile({ folder, base }, address);
  if ('redirect' in found) return `→ ${found.redirect}`;
  return [String(found.status), found.type, found.body.toString()].join(' | ');
}

const NOT_FOUND = '404 | text/html; charset=utf-8 | not here';

describe('The site is served as hosts do it', () => {
  it.each([
    ['/', '200 | text/html; charset=utf-8 | home'],
    ['/?q=dash', '200 | text/html; charset=utf-8 | home'],
    ['/works/', '200 | text/html; charset=utf-8 | works'],
    ['/works', '→ /works/'],
    ['/works?q=a/b', '→ /works/?q=a/b'],
    ['/style.css', '200 | text/css; charset=utf-8 | style'],
    ['/%73tyle.css', '200 | text/css; charset=utf-8 | style'],
    ['/style.css/', NOT_FOUND],
    ['/nowhere/', NOT_FOUND],
  ])('%s', async (address, answer) => {
    expect(await ask(address)).toBe(answer);
  });
});

describe('Below a base path', () => {
  it.each([
    ['/literature/', '200 | text/html; charset=utf-8 | home'],
    ['/literature/works/', '200 | text/html; charset=utf-8 | works'],
    ['/literature', '→ /literature/'],
    ['/literature/works', '→ /literature/works/'],
    ['/', NOT_FOUND],
    ['/works/', NOT_FOUND],
    ['/literatures/', NOT_FOUND],
  ])('%s', async (address, answer) => {
    expect(await ask(address, '/literature/')).toBe(answer);
  });
});

describe('Nothing outside the site is read, and nobody is sent elsewhere', () => {
  it.each([
    '/../secret.txt',
    '/works/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/works/%00',
    '/%zz',
    '//works',
    '/%5cworks',
  ])('%s', async (address) => {
    expect(await ask(address)).toBe(NOT_FOUND);
  });
});
