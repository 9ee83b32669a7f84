import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';
import { Transform } from 'node:stream';

const LATENCY = 200;
const BYTES_A_SECOND = 100_000;

/** A host that is reached over a slow line. */
export interface SlowLine {
  /** What is at the same path on the host behind it. */
  readonly url: string;
  readonly close: () => void;
}

/**
 * Lays a slow line to a host on this machine: 200 ms for a request, and 100 kB a second for all answers together.
 * @param url an address on that host
 */
export async function openSlowLine(url: string): Promise<SlowLine> {
  const { hostname, port, pathname } = new URL(url);
  const sockets = new Set<Socket>();
  const answers = createShaper(BYTES_A_SECOND);
  const server = createServer((reader) => {
    const host = connect(Number(port), hostname);
    for (const [socket, other] of [
      [reader, host],
      [host, reader],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    reader.pipe(createDelay(() => LATENCY)).pipe(host);
    host.pipe(createDelay(answers)).pipe(reader);
  });
  server.listen(0, hostname);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The line has no port.');
  return {
    url: `http://${hostname}:${String(address.port)}${pathname}`,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** How many milliseconds a chunk is on its way, where one goes after another. */
function createShaper(bytesASecond: number): (bytes: number) => number {
  let free = 0;
  return (bytes) => {
    const now = performance.now();
    free = Math.max(free, now) + (1000 * bytes) / bytesASecond;
    return free - now;
  };
}

function createDelay(toDelay: (bytes: number) => number): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      setTimeout(done, toDelay(chunk.byteLength), undefined, chunk);
    },
  });
}
