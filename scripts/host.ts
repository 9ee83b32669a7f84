import { readPublication } from '../src/build/publication.ts';
import { toCaddy } from '../src/exports/host-caddy.ts';
import { toNginx } from '../src/exports/host-nginx.ts';
import { listRedirects } from '../src/exports/host-redirects.ts';
import type { HostedSite } from '../src/exports/host-settings.ts';
import { EXIT, UsageError } from './command-line/command.ts';
import type { Command, Options, Request } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';
import { readSiteAddress } from './site-address.ts';

const SERVERS = { nginx: toNginx, caddy: toCaddy } as const;
const isServer = (name: string): name is keyof typeof SERVERS => Object.hasOwn(SERVERS, name);

const OPTIONS = {
  name: {
    type: 'string',
    value: 'HOST',
    says: 'what readers type (default: the host of the site)',
  },
  root: {
    type: 'string',
    value: 'FOLDER',
    says: 'the folder that answers for "/" (default: /srv/library)',
  },
  port: { type: 'string', value: 'NUMBER', says: 'where the server listens (default: 80)' },
} as const satisfies Options;

// `npm run host -- nginx|caddy`: prints the settings with which a web server serves the site as it should be served.
const host: Command<typeof OPTIONS> = {
  name: 'host',
  summary:
    'Prints settings for a web server: types, lifetimes, headers, the page for what is not there, and where former addresses lead.',
  usage: ['nginx|caddy'],
  options: OPTIONS,
  examples: [
    ['nginx > library.conf', 'for /etc/nginx/conf.d/'],
    ['caddy --name library.example.org --root /var/www/library', 'for a Caddyfile'],
  ],
  writes: false,
  run: async (request) => {
    const [server = '', ...others] = request.words;
    if (!isServer(server) || others.length > 0)
      throw new UsageError(`Say for which server: ${Object.keys(SERVERS).join(' or ')}.`);
    const settings = SERVERS[server](await readHostedSite(request));
    request.terminal.report({ server, settings }, [settings.trimEnd()]);
    return EXIT.fine;
  },
};
process.exitCode = await runCommand(host, process.argv.slice(2));

async function readHostedSite({ values, content }: Request<typeof OPTIONS>): Promise<HostedSite> {
  const { site, base } = await readSiteAddress();
  const { links, ...publication } = await readPublication(content, { site, base });
  const port = Number(values.port ?? 80);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new UsageError('--port takes a number between 1 and 65535.');
  return {
    links,
    redirects: listRedirects({ ...publication, links }),
    name: values.name ?? new URL(site).hostname,
    root: values.root ?? '/srv/library',
    port,
  };
}
