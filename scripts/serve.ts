import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readBase } from './build/built-base.ts';
import { root } from './project.ts';
import { listen } from './server/listen.ts';
import { createSiteServer } from './server/site-server.ts';

// `npm run preview [-- --out FOLDER]`: serves the built site until it is stopped. PORT and HOST choose where.
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const folder = path.resolve(root, values.out);
if (existsSync(path.join(folder, 'index.html'))) await serve();
else {
  console.error(`There is no built site in ${values.out}. Run "npm run build" first.`);
  process.exitCode = 1;
}

async function serve(): Promise<void> {
  const host = process.env.HOST ?? 'localhost';
  const base = await readBase(folder);
  const server = createSiteServer({ folder, base, isCompressed: true });
  const port = await listen(server, Number(process.env.PORT ?? 4321), host);
  console.log(`The library is open at http://${host}:${String(port)}${base} (stop it with Ctrl+C)`);
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  process.on('SIGINT', close).on('SIGTERM', close);
}
