import fc from 'fast-check';
import { mkdtempSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFile } from '../../scripts/server/find-file.ts';
import {
  formatBibliographyAddress,
  parseBibliographyAddress,
} from '../../src/browser/bibliography/address.ts';
import { buildLibrary } from '../../src/catalogue/build.ts';
import { answerIdentifier } from '../../src/exports/resolve-answer.ts';
import { buildResolveMap } from '../../src/exports/resolve-map.ts';
import { planSafely } from '../../src/importing/plan-safely.ts';
import { parseLibrary } from '../../src/importing/plan-state.ts';
import { readReferences } from '../../src/importing/read-references.ts';
import { parseAddress as parseLink } from '../../src/markdown/address.ts';
import { isSafeAddress } from '../../src/schemas/identifiers.ts';
import { formatAddress, parseAddress } from '../../src/search/address.ts';
import { parseQuery } from '../../src/search/query/query.ts';
import { toSlug } from '../../src/text/slug.ts';
import { toTypographic } from '../../src/text/typography.ts';
import { anyQuery, anyText } from '../search/any-text.ts';
import { anAuthor, aWork } from '../support/builders.ts';
import { readFixtureLibrary } from '../support/fixture-library.ts';
import { afterImport } from '../support/import-library.ts';
import { requireNone, requireSame } from './property.ts';
import type { FuzzProperty } from './property.ts';

const pieces = (...list: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...list) }, anyText(8)), {
      maxLength: 30,
    })
    .map((parts) => parts.join(''));

const anyAddress = pieces(
  ...[
    '?',
    '&',
    '=',
    '#',
    '%',
    '%00',
    '%2F',
    '%C3',
    '+',
    'q=',
    'from=',
    'to=2025',
    'author=',
    'topic=',
  ],
  ...[
    'type=report',
    'sort=newest',
    'works=a,b',
    'style=apa',
    'author:ada',
    'shelf:years/2025',
    'library',
  ],
);
const anyReferences = pieces(
  ...[
    '@misc{',
    '@book{k,',
    '@string{a=',
    '@comment{',
    'title={',
    'author={',
    'doi=',
    'year=2025',
    '},',
  ],
  ...[
    '}',
    '{',
    '"',
    '#',
    ',',
    '\\',
    '{\\"o}',
    '$',
    '%',
    '\n',
    'TY  - JOUR\n',
    'ER  - \n',
    'TI  - ',
  ],
  ...[
    'AU  - Shelley, Mary\n',
    'DO  - 10.5555/x\n',
    'PY  - 1818///\n',
    '[{',
    '}]',
    '"type":"book"',
    '"title":',
  ],
);
const anyIdentifier = pieces(
  ...[
    '10.5555/',
    'doi:',
    'https://doi.org/',
    'arXiv:',
    '2101.99999',
    'v2',
    '978',
    '-',
    '0000-0002-1825-0097',
  ],
  ...[
    'work:',
    'author:',
    'works/',
    '@',
    '\\cite{',
    '}',
    'https://',
    'javascript:',
    '(',
    ')',
    '.',
    ' ',
    '%',
  ],
);
const piecesOfLink = pieces(
  ...[
    'https://',
    'http:',
    '//',
    'javascript:',
    'data:',
    'example.org',
    '/',
    '\\',
    '@',
    ':',
    '?',
    '#',
    '"',
    "'",
  ],
  ...['<', '>', ' ', '\t', '\u0000', '%00', 'user', '[::1]', '。', '⁄', 'ｊavascript', 'mailto:'],
  ...[
    '\u0001',
    '\u001B[31m',
    '\u007F',
    '\u00AD',
    '\u202E',
    '\u2066',
    '\uFEFF',
    '\uFFFF',
    '\u{1FFFE}',
  ],
);
/** Any text, and such as begins like an address that is linked. */
const anyLink = fc
  .tuple(fc.constantFrom('', 'https://example.org/', 'mailto:a@'), piecesOfLink)
  .map((parts) => parts.join(''));
const anyPath = pieces(
  ...[
    '/',
    '..',
    '.',
    '%2e',
    '%2F',
    '%5c',
    '\\',
    '%00',
    'works',
    'index.html',
    '?',
    '//',
    '%',
    '~',
    'secret.txt',
  ],
);

/** Signs that end an attribute, that cannot be seen, or that turn round what stands beside them. */
const HIDING_OR_ENDING = /[\s"<>\\\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

const MAP = buildResolveMap(await readFixtureLibrary());
const REGISTRIES =
  /^https:\/\/(?:doi\.org|arxiv\.org|orcid\.org|(?:search\.)?worldcat\.org|isbnsearch\.org)\//u;

/** A library of two entries that imports are tried on. */
const KEPT = [
  anAuthor('mary-shelley'),
  aWork('frankenstein', { title: 'Frankenstein', type: 'book', authors: ['mary-shelley'] }),
];
const CHOICES = {
  today: '2026-11-24',
  update: false,
  abstractsAsSummaries: true,
  decisions: new Map(),
  keywords: {},
};

/** A folder with a site in it and a secret beside it. */
function makeSite(): string {
  const parent = mkdtempSync(path.join(tmpdir(), 'fuzz-'));
  const site = path.join(parent, 'site');
  mkdirSync(path.join(site, 'works'), { recursive: true });
  writeFileSync(path.join(parent, 'secret.txt'), 'SECRET');
  for (const name of ['index.html', '404.html', 'works/index.html'])
    writeFileSync(path.join(site, name), name);
  return site;
}
let site: string | undefined;

export const READING_PROPERTIES: readonly FuzzProperty[] = [
  {
    name: 'a query',
    inputs: fc.tuple(anyQuery()),
    holds: (text = '') => {
      const { words, hints } = parseQuery(text);
      requireNone(
        'Words without a letter',
        words.filter(({ term }) => term === ''),
      );
      requireNone(
        'Hints without a message',
        hints.filter(({ message }) => message === ''),
      );
    },
  },
  {
    name: 'the address of a search',
    inputs: fc.tuple(anyAddress),
    holds: (address = '') => {
      const written = formatAddress(parseAddress(address));
      requireSame('The search', parseAddress(written), parseAddress(address));
      requireSame('The address', formatAddress(parseAddress(written)), written);
    },
  },
  {
    name: 'the address of a bibliography',
    inputs: fc.tuple(anyAddress),
    holds: (address = '') => {
      const written = formatBibliographyAddress(parseBibliographyAddress(address));
      requireSame(
        'The address',
        formatBibliographyAddress(parseBibliographyAddress(written)),
        written,
      );
    },
  },
  {
    name: 'references to be imported',
    inputs: fc.tuple(anyReferences),
    holds: (text = '') => {
      const { references } = readReferences(text, 'refs');
      const plan = planSafely(parseLibrary(KEPT), references, CHOICES);
      const { problems } = buildLibrary(afterImport(KEPT, plan));
      requireNone(
        'Errors that came with it',
        problems.filter(({ severity }) => severity === 'error'),
      );
    },
  },
  {
    name: 'an identifier to be resolved',
    inputs: fc.tuple(anyIdentifier),
    holds: (text = '') => {
      const answer = answerIdentifier(MAP, text);
      if (answer.kind !== 'unknown') return;
      const foreign = answer.understandings.filter(
        ({ registry }) => registry && !REGISTRIES.test(registry.url),
      );
      requireNone('Ways out of the site that the text names itself', foreign);
    },
  },
  {
    name: 'an address in front matter',
    inputs: fc.tuple(anyLink),
    holds: (text = '') => {
      if (!isSafeAddress(text)) return;
      const { protocol, username, password } = new URL(text);
      requireSame(
        'What is linked',
        [/^https?:$/u.test(protocol), username, password],
        [true, '', ''],
      );
      requireNone('Signs that hide or end it', text.match(HIDING_OR_ENDING) ?? []);
    },
  },
  {
    name: 'an address in a body',
    inputs: fc.tuple(anyLink),
    holds: (text = '') => {
      const { kind, target } = parseLink(text);
      if (kind !== 'outside') return;
      requireSame('What is linked', /^(?:https?|mailto):/iu.test(target), true);
      requireNone('Signs that hide or end it', target.match(HIDING_OR_ENDING) ?? []);
    },
  },
  {
    name: 'the path of a request',
    inputs: fc.tuple(anyPath),
    holds: async (address = '') => {
      site ??= makeSite();
      for (const base of ['/', '/works/']) {
        const found = await findFile({ folder: site, base }, address);
        if ('body' in found && found.body.includes('SECRET'))
          throw new Error('It leads out of the site.');
        if ('redirect' in found && /^\/[/\\]/u.test(found.redirect))
          throw new Error('It leads to another host.');
      }
    },
  },
  {
    name: 'the words of a name and of an address',
    inputs: fc.tuple(anyText(60)),
    holds: (text = '') => {
      const slug = toSlug(text);
      requireSame('The words made words again', toSlug(slug), slug);
      const set = toTypographic(text);
      requireSame('The text set again', toTypographic(set), set);
    },
  },
];
