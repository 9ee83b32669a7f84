import { once } from 'node:events';
import type { Server } from 'node:http';

/**
 * Opens the first free port.
 * @param first the port to begin with; 0 takes any that is free
 * @param host name or address to listen on
 * @returns the port taken
 * @throws where none of fifty is free, or the host is not this machine
 */
export async function listen(server: Server, first: number, host = 'localhost'): Promise<number> {
  for (let port = first; port < first + 50; port += 1) {
    if (await tryListen(server, port, host)) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    }
  }
  throw new Error(`No port between ${String(first)} and ${String(first + 49)} is free.`);
}

async function tryListen(server: Server, port: number, host: string): Promise<boolean> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  }
}
