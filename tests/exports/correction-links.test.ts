import { describe, expect, it } from 'vitest';
import { createPermalinks } from '../../src/catalogue/permalink.ts';
import {
  checkRepository,
  selectRepository,
  toCorrectionLinks,
} from '../../src/exports/correction-links.ts';

const links = createPermalinks('https://example.org', '/library/');
const WORK = {
  title: 'Rules & machines',
  path: '/library/works/rules/',
  entry: { kind: 'work', id: 'rules' },
} as const;
const QUESTION = encodeURIComponent(
  'Page: https://example.org/library/works/rules/\n\nWhat is wrong, what should stand there, and where that can be checked:\n\n',
);

describe('A page of a library whose files are kept', () => {
  it.each([
    [
      'at GitHub',
      { url: 'https://github.com/someone/library' },
      'https://github.com/someone/library/edit/main/content/works/rules.md',
      `https://github.com/someone/library/issues/new?title=Correction%3A%20Rules%20%26%20machines&body=${QUESTION}`,
    ],
    [
      'at GitHub, named as it is cloned, on another branch and in another folder',
      {
        url: 'https://github.com/someone/library.git',
        branch: 'release/2026',
        contentPath: '/libraries/our texts/',
      },
      'https://github.com/someone/library/edit/release/2026/libraries/our%20texts/works/rules.md',
      `https://github.com/someone/library/issues/new?title=Correction%3A%20Rules%20%26%20machines&body=${QUESTION}`,
    ],
    [
      'at GitLab',
      { url: 'https://gitlab.com/group/part/library/' },
      'https://gitlab.com/group/part/library/-/edit/main/content/works/rules.md',
      `https://gitlab.com/group/part/library/-/issues/new?issue%5Btitle%5D=Correction%3A%20Rules%20%26%20machines&issue%5Bdescription%5D=${QUESTION}`,
    ],
    [
      'at Codeberg',
      { url: 'https://codeberg.org/someone/library' },
      'https://codeberg.org/someone/library/_edit/main/content/works/rules.md',
      `https://codeberg.org/someone/library/issues/new?title=Correction%3A%20Rules%20%26%20machines&body=${QUESTION}`,
    ],
    [
      'at a place of its own that runs Forgejo',
      { url: 'https://code.example.org/library', forge: 'forgejo' },
      'https://code.example.org/library/_edit/main/content/works/rules.md',
      `https://code.example.org/library/issues/new?title=Correction%3A%20Rules%20%26%20machines&body=${QUESTION}`,
    ],
  ] as const)('%s leads to its file and to a new issue', (_place, repository, edit, issue) => {
    expect(toCorrectionLinks(repository, links, WORK)).toEqual({ edit, issue });
  });

  it('that is no entry leads to a new issue only', () => {
    const repository = { url: 'https://github.com/someone/library' };
    const found = toCorrectionLinks(repository, links, { title: 'Works', path: '/library/works/' });

    expect(Object.keys(found ?? {})).toEqual(['issue']);
  });

  it.each([
    ['nowhere that is named', undefined],
    ['at a place of an unknown kind', { url: 'https://code.example.org/library' }],
    ['at what is no address', { url: 'my repository' }],
  ])('%s leads nowhere', (_place, repository) => {
    expect(toCorrectionLinks(repository, links, WORK)).toBeUndefined();
  });
});

describe('The repository of a build', () => {
  const named = {
    url: 'https://code.example.org/library',
    forge: 'gitlab',
    branch: 'old',
  } as const;

  it.each([
    ['is that of the settings', named, {}, named],
    [
      'is on the branch that is named for it',
      named,
      { branch: 'new' },
      { ...named, branch: 'new' },
    ],
    [
      'is the one that is named for it, of which the settings say nothing',
      named,
      { url: 'https://github.com/a/b' },
      { url: 'https://github.com/a/b' },
    ],
    ['is the same where the same is named', named, { url: named.url }, named],
    ['is none where the name is empty', named, { url: '' }, undefined],
    ['is none where nothing is named', undefined, { branch: 'main' }, undefined],
  ])('%s', (_title, settings, { url, branch }: { url?: string; branch?: string }, selected) => {
    expect(selectRepository(settings, { url, branch })).toEqual(selected);
  });

  it.each([
    ['of an unknown kind', 'https://code.example.org/library', 'What runs at the repository'],
    ['that is no address', 'someone/library', 'is no address'],
    ['that no browser opens', 'git@github.com:someone/library.git', 'is no address'],
  ])('%s is refused', (_title, url, reason) => {
    expect(checkRepository({ url }).join()).toContain(reason);
  });

  it('that is known, or said, is not refused', () => {
    expect(checkRepository(named)).toEqual([]);
    expect(checkRepository({ url: 'https://codeberg.org/someone/library' })).toEqual([]);
    expect(checkRepository(undefined)).toEqual([]);
  });
});
