import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/project.ts';
import { findFreePort } from './free-port.ts';

/** `npm run dev` for a library of its own. */
export interface DevServer {
  /** Address of the home page. */
  readonly url: string;
  /** The content folder: files there may be changed. */
  readonly content: string;
  /** All that it has said. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** Vitest tells the programs that it starts how it builds; a server of Astro's would take that for its own settings. */
const OF_VITEST = /^(?:VITEST|TEST$|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/u;

function withoutVitest(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !OF_VITEST.test(name)));
}

/**
 * Copies a library and starts the dev server for it, beside any other that may run.
 * @param library content folder, from the top of the project
 * @throws where it is not there after a minute, with what it said
 */
export async function startDevServer(library: string): Promise<DevServer> {
  // Within the project, named after the process: the next build clears away what a run that was killed has left.
  const parent = path.join(root, '.build');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, `${String(process.pid)}.dev-`));
  const content = path.join(folder, 'content');
  cpSync(path.join(root, library), content, { recursive: true });
  const port = await findFreePort();
  const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(
    process.execPath,
    [astro, 'dev', '--ignore-lock', '--host', 'localhost', '--port', String(port)],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...withoutVitest(process.env),
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        SITE_CONTENT: content,
        SITE_BASE: '/',
        SITE_CACHE: path.join(folder, 'cache'),
        SITE_KEPT: path.join(folder, 'kept'),
      },
    },
  );
  let said = '';
  const keep = (bytes: Buffer): void => void (said += bytes.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (said.includes('problems in') || said.includes(' errors, ')) {
      return { url: `http://localhost:${String(port)}/`, content, output: () => said, stop };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`The dev server does not answer.\n${said}`);
}
