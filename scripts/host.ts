import { parseArgs } from 'node:util';
import { readPublication } from '../src/build/publication.ts';
import { findContentFolder } from '../src/content/loader.ts';
import { toCaddy } from '../src/exports/host-caddy.ts';
import { toNginx } from '../src/exports/host-nginx.ts';
import { listRedirects } from '../src/exports/host-redirects.ts';
import type { HostedSite } from '../src/exports/host-settings.ts';
import { rootUrl } from './project.ts';
import { readSiteAddress } from './site-address.ts';

// `npm run host -- nginx|caddy [--name HOST] [--root FOLDER] [--port 80]`: prints the settings with which a web server
// serves the site as it should be served, with the redirects of entries that have moved.
const SERVERS = { nginx: toNginx, caddy: toCaddy } as const;
const isServer = (name: string): name is keyof typeof SERVERS => Object.hasOwn(SERVERS, name);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    root: { type: 'string', default: '/srv/library' },
    port: { type: 'string', default: '80' },
  },
});
const [server = ''] = positionals;
if (isServer(server)) console.log(SERVERS[server](await readHostedSite()).trimEnd());
else {
  console.error('Say for which server: npm run host -- nginx, or npm run host -- caddy.');
  process.exitCode = 2;
}

async function readHostedSite(): Promise<HostedSite> {
  const { site, base } = readSiteAddress();
  const publication = await readPublication(findContentFolder(rootUrl), { site, base });
  return {
    links: publication.links,
    redirects: listRedirects(publication),
    name: values.name ?? new URL(site).hostname,
    root: values.root,
    port: Number(values.port),
  };
}
