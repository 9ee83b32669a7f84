import { describe, expect, it } from 'vitest';
import { editConstants, editSiteConfig } from '../../../scripts/fresh/edit-settings.ts';

const CONFIG = `import type { X } from './x.ts';

/** What a title: is. */
export interface SiteConfig extends X {
  readonly title: string;
}

export const siteConfig: SiteConfig = {
  title: 'Common Ground',
  description:
    'A library of: everything, {and} more.',
  // The language.
  language: 'en',
  featuredWork: 'a',
  searches: ['author:b', 'c'],
  license: {
    title: 'CC BY',
  },
};
`;

describe('Settings', () => {
  it('get other values, or go, and all else stays as it is', () => {
    const edited = editSiteConfig(CONFIG, {
      title: "The Reader's \\ Room",
      description: 'Short.',
      searches: ['x', "y'z"],
      featuredWork: undefined,
      contact: undefined,
    });

    expect(edited).toBe(
      CONFIG.replace("'Common Ground'", "'The Reader\\'s \\\\ Room'")
        .replace("\n    'A library of: everything, {and} more.'", " 'Short.'")
        .replace("['author:b', 'c']", "['x', 'y\\'z']")
        .replace("  featuredWork: 'a',\n", ''),
    );
  });

  it.each([
    ['that are not there', CONFIG, { statement: 'Why?' }],
    ['of another kind of file', 'export default {};\n', { title: 'A' }],
    [
      'that stand there twice',
      CONFIG.replace('  language', "  title: 'B',\n  language"),
      { title: 'A' },
    ],
  ])('%s are not guessed at', (_what, text, values) => {
    expect(editSiteConfig(text, values)).toBeUndefined();
  });
});

describe('Constants', () => {
  const text = "const SITE = 'https://a.example';\nconst BASE = '/';\nconst OTHER = SITE;\n";

  it('get other values', () => {
    expect(editConstants(text, { SITE: 'https://b.example', BASE: '/b/' })).toBe(
      "const SITE = 'https://b.example';\nconst BASE = '/b/';\nconst OTHER = SITE;\n",
    );
  });

  it('that are not there are not guessed at', () => {
    expect(editConstants(text, { HOST: 'x' })).toBeUndefined();
  });
});
