import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram } from '../../scripts/setup/system.mjs';
import { createPermalinks } from '../../src/catalogue/permalink.ts';
import { toCaddy } from '../../src/exports/host-caddy.ts';
import { toNginx } from '../../src/exports/host-nginx.ts';
import type { Redirect } from '../../src/exports/host-redirects.ts';
import type { HostedSite } from '../../src/exports/host-settings.ts';
import { findFreePort } from './free-port.ts';
import type { TestSite } from './global-setup.ts';

/** A real web server that serves a built site, with settings as `npm run host` writes them. */
export interface WebServer {
  /** Such as `http://localhost:41234`. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** A built site, and where on its host it stands. */
type HostedFolder = Pick<TestSite, 'folder' | 'base'>;

/** What is different from server to server. */
interface Program {
  /** Writes the settings into a folder and gives the command that serves by them. */
  readonly prepare: (folder: string, site: HostedSite) => readonly string[];
  /** What asks for the version. */
  readonly version: string;
}

const PROGRAMS = {
  nginx: { prepare: prepareNginx, version: '-v' },
  caddy: { prepare: prepareCaddy, version: 'version' },
} as const satisfies Record<string, Program>;

export type WebServerName = keyof typeof PROGRAMS;
export const WEB_SERVER_NAMES = ['nginx', 'caddy'] as const satisfies readonly WebServerName[];

/** The program of a server, as Debian and others place it; undefined where it is not installed. */
export function findWebServer(name: WebServerName): string | undefined {
  return findProgram([name, `/usr/sbin/${name}`], PROGRAMS[name].version);
}

/**
 * Starts a server at a free port. The site stands below its base path, as settings say it.
 * @throws where it does not answer within ten seconds, with what it said
 */
export async function startWebServer(
  name: WebServerName,
  site: HostedFolder,
  redirects: readonly Redirect[],
): Promise<WebServer> {
  const program = findWebServer(name);
  if (program === undefined) throw new Error(`${name} is not installed.`);
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  const port = await findFreePort();
  const root = placeSite(folder, site);
  const links = createPermalinks('https://library.example', site.base);
  const hostedName = name === 'caddy' ? 'http://localhost' : 'localhost';
  const settings = { links, redirects, name: hostedName, root, port };
  const parameters = PROGRAMS[name].prepare(folder, settings);
  const child = spawn(program, parameters, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  const keep = (bytes: Buffer): void => void (said += bytes.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<void>((resolve) =>
    child.on('close', () => {
      resolve();
    }),
  );
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://localhost:${String(port)}`;
  if (await answers(origin + site.base)) return { origin, stop };
  await stop();
  throw new Error(`${name} does not answer.\n${said}`);
}

/** A folder for the root of the host, in which the site stands below its base path. */
function placeSite(folder: string, { folder: built, base }: HostedFolder): string {
  const parts = base.split('/').filter(Boolean);
  if (parts.length === 0) return built;
  const root = path.join(folder, 'root');
  const place = path.join(root, ...parts);
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(built, place);
  return root;
}

function prepareNginx(folder: string, site: HostedSite): readonly string[] {
  // A machine without IPv6 would not start it; that line is not what is tested.
  const settings = toNginx(site).replace(/^ *listen \[::\].*\n/mu, '');
  writeFileSync(path.join(folder, 'site.conf'), settings);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${path.join(folder, name)};`,
  );
  const main = [
    // Its workers would else be nobody, who may not read what a test made.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    'worker_processes 1;',
    `pid ${path.join(folder, 'pid')};`,
    'error_log stderr;',
    'events {}',
    `http { access_log off; ${temporary.join(' ')} include site.conf; }`,
  ];
  writeFileSync(path.join(folder, 'nginx.conf'), `${main.join('\n')}\n`);
  return ['-e', 'stderr', '-p', folder, '-c', path.join(folder, 'nginx.conf')];
}

function prepareCaddy(folder: string, site: HostedSite): readonly string[] {
  const file = path.join(folder, 'Caddyfile');
  writeFileSync(file, `{\n    admin off\n}\n\n${toCaddy(site)}`);
  return ['run', '--config', file, '--adapter', 'caddyfile'];
}

async function answers(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
