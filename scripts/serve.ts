import { existsSync } from 'node:fs';
import path from 'node:path';
import { readBase } from './build/built-base.ts';
import { endMisused, readOptions } from './command-line/read-options.ts';
import { root } from './project.ts';
import { listen } from './server/listen.ts';
import { createSiteServer } from './server/site-server.ts';

const USAGE = 'npm run preview [-- --out FOLDER --port NUMBER --host NAME]';

// Serves the built site until it is stopped. PORT and HOST choose where as well.
const values = readOptions(
  {
    out: { type: 'string', default: 'dist' },
    port: { type: 'string', default: process.env.PORT ?? '4321' },
    host: { type: 'string', default: process.env.HOST ?? 'localhost' },
  },
  USAGE,
);
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  endMisused(`"${values.port}" is no port: it is a number up to 65535.`, USAGE);
const folder = path.resolve(root, values.out);
if (existsSync(path.join(folder, 'index.html'))) await serve(values.host);
else {
  console.error(`There is no built site in ${values.out}. Run "npm run build" first.`);
  process.exitCode = 1;
}

async function serve(host: string): Promise<void> {
  const base = await readBase(folder);
  const server = createSiteServer({ folder, base, isCompressed: true });
  const opened = await listen(server, port, host);
  console.log(
    `The library is open at http://${host}:${String(opened)}${base} (stop it with Ctrl+C)`,
  );
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  process.on('SIGINT', close).on('SIGTERM', close);
}
