import { createServer } from 'node:http';
import { listen } from '../../scripts/server/listen.ts';

/** A port of this machine that nothing listened on a moment ago. */
export async function findFreePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe, 0);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
