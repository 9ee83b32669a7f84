import { ASKED_ABOUT, HASHED_FILES, KEPT_LONG, SECURITY_HEADERS } from './host-headers.ts';
import { indent, isSpecial, MADE_BY } from './host-settings.ts';
import type { HostedSite } from './host-settings.ts';
import { ENDINGS, isTextType, MEDIA_TYPES } from './media-types.ts';
import type { Ending, MediaType } from './media-types.ts';

const TEXT_TYPES: readonly MediaType[] = [...new Set(Object.values(MEDIA_TYPES))]
  .filter(isTextType)
  .toSorted();
/** nginx compresses pages without being told, and complains when it is. */
const PACKED_TYPES = TEXT_TYPES.filter((type) => type !== 'text/html');

/** Settings for nginx: a map and a server, to be put where `http` includes them (`/etc/nginx/conf.d/library.conf`). */
export function toNginx(site: HostedSite): string {
  const { links, name, root, port } = site;
  const lines = [
    ...MADE_BY.map((line) => `# ${line.replace('SERVER', 'nginx')}`),
    '',
    '# How long files are kept.',
    'map $uri $library_cache {',
    ...indent(1, toCacheLines(site)),
    '}',
    '',
    'server {',
    ...indent(1, [
      `listen ${String(port)};`,
      `listen [::]:${String(port)};`,
      `server_name ${name};`,
      `root ${root};`,
      'index index.html;',
      `error_page 404 ${links.toSitePath('404.html')};`,
      'absolute_redirect off;',
      'server_tokens off;',
      '',
      ...toTypeLines(),
      '',
      'gzip on;',
      'gzip_vary on;',
      'gzip_proxied any;',
      'gzip_min_length 1000;',
      ...toList('gzip_types', PACKED_TYPES),
      '',
      '# Each location has these, as none of them adds a header of its own.',
      ...SECURITY_HEADERS.map((header) => `add_header ${header.name} "${header.value}" always;`),
      'add_header Cache-Control $library_cache always;',
      '',
      '# What begins with a dot was not meant for readers, nor what other hosts read.',
      `location ~ ^${escape(links.home)}(?:.*/)?\\.(?!well-known/) { return 404; }`,
      `location ~ ^${escape(links.home)}_(?:headers|redirects)$ { return 404; }`,
      '',
      ...ENDINGS.filter(isSpecial).map((ending) => toLocation(links.home, ending)),
      ...toRedirectLines(site),
    ]),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function toCacheLines({ links }: HostedSite): readonly string[] {
  const hashed = HASHED_FILES.map(({ folder, endings }) => {
    const names = endings.length === 0 ? '' : `[^/]+(?:${endings.map(escape).join('|')})$`;
    return `"~^${escape(links.toSitePath(`${folder}/`))}${names}" "${KEPT_LONG}";`;
  });
  return [`default "${ASKED_ABOUT}";`, ...hashed];
}

function toTypeLines(): readonly string[] {
  const plain = ENDINGS.filter((ending) => !isSpecial(ending));
  const types = Map.groupBy(plain.toSorted(), (ending) => MEDIA_TYPES[ending]);
  return [
    'types {',
    ...indent(
      1,
      [...types].map(
        ([type, endings]) => `${type} ${endings.map((ending) => ending.slice(1)).join(' ')};`,
      ),
    ),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    ...toList('charset_types', PACKED_TYPES),
  ];
}

/** nginx knows types by what follows the last dot: longer endings need places of their own. */
function toLocation(home: string, ending: Ending): string {
  const place = ending.startsWith('/')
    ? `= ${home}${ending.slice(1)}`
    : `~ ^${escape(home)}.*${escape(ending)}$`;
  return `location ${place} { types { } default_type ${MEDIA_TYPES[ending]}; }`;
}

function toRedirectLines({ redirects }: HostedSite): readonly string[] {
  if (redirects.length === 0) return [];
  const lines = redirects.map(({ from, to }) => `location = ${from} { return 301 ${to}; }`);
  return ['', '# Pages that have moved.', ...lines];
}

function toList(directive: string, values: readonly string[]): readonly string[] {
  return [
    directive,
    ...indent(1, values).map((line, place, all) => `${line}${place === all.length - 1 ? ';' : ''}`),
  ];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
