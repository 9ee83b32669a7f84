import { ASKED_ABOUT, HASHED_FILES, KEPT_LONG, SECURITY_HEADERS } from './host-headers.ts';
import { indent, MADE_BY } from './host-settings.ts';
import type { HostedSite } from './host-settings.ts';
import { ENDINGS, isTextType, MEDIA_TYPES, toContentType } from './media-types.ts';

const TEXT_TYPES = [...new Set(Object.values(MEDIA_TYPES))].filter(isTextType).toSorted();

/** Settings for Caddy 2: one site, to be put into a Caddyfile. Caddy gets its certificate by itself. */
export function toCaddy(site: HostedSite): string {
  const { links, name, root, port } = site;
  const address = port === 80 ? name : `${name}:${String(port)}`;
  const notFound = links.toSitePath('404.html');
  const lines = [
    ...MADE_BY.map((line) => `# ${line.replace('SERVER', 'caddy')}`),
    '',
    `${address} {`,
    ...indent(1, [
      `root * ${root}`,
      '',
      'encode zstd gzip {',
      ...indent(1, [
        'match {',
        ...indent(
          1,
          TEXT_TYPES.map((type) => `header Content-Type ${type}*`),
        ),
        '}',
      ]),
      '}',
      '',
      'header {',
      ...indent(
        1,
        SECURITY_HEADERS.map((header) => `${header.name} "${header.value}"`),
      ),
      '}',
      '',
      '# How long files are kept.',
      `@kept path ${listKept(site).join(' ')}`,
      `@asked not path ${listKept(site).join(' ')}`,
      `header @kept Cache-Control "${KEPT_LONG}"`,
      `header @asked Cache-Control "${ASKED_ABOUT}"`,
      '',
      '# The types of files.',
      ...toTypeLines(),
      ...toRedirectLines(site),
      '',
      '# What begins with a dot was not meant for readers, nor what other hosts read.',
      'file_server {',
      ...indent(1, ['hide .built-site .git _headers _redirects']),
      '}',
      '',
      'handle_errors {',
      ...indent(1, [
        `rewrite * ${notFound}`,
        `header Content-Type "${toContentType(notFound)}"`,
        `header Cache-Control "${ASKED_ABOUT}"`,
        'file_server',
      ]),
      '}',
    ]),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function listKept({ links }: HostedSite): readonly string[] {
  return HASHED_FILES.flatMap(({ folder, endings }) =>
    (endings.length === 0 ? [''] : endings).map((ending) =>
      links.toSitePath(`${folder}/*${ending}`),
    ),
  );
}

/** The first that fits counts, so longer endings stand first. */
function toTypeLines(): readonly string[] {
  const rules = ENDINGS.map((ending) => {
    const pattern = `~${ending.replaceAll('.', '\\.')}$`;
    return `${pattern} "${toContentType(ending)}"`;
  });
  const lines = [`~/$ "${toContentType('/')}"`, ...rules, 'default application/octet-stream'];
  return [
    'map {path} {library_type} {',
    ...indent(1, lines),
    '}',
    'header Content-Type {library_type}',
  ];
}

function toRedirectLines({ redirects }: HostedSite): readonly string[] {
  if (redirects.length === 0) return [];
  const lines = redirects.map(({ from, to }) => `redir ${from} ${to} 301`);
  return ['', '# Pages that have moved.', ...lines];
}
