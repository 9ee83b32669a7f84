import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { listen } from '../../scripts/server/listen.ts';
import { createFileFetcher } from '../../src/search/fetch-file.ts';

const server = createServer();

afterEach(() => {
  server.removeAllListeners('request');
  server.close();
  server.closeAllConnections();
});

test('A host that begins an answer and then is silent is given up, asked again, and then said not to be reached', async () => {
  let asked = 0;
  server.on('request', (_request, response) => {
    asked += 1;
    response.write('half of a fi');
  });
  const port = await listen(server, 0);
  const fetchFile = createFileFetcher(`http://localhost:${String(port)}/search/`, 100);

  await expect(fetchFile('first.json')).rejects.toMatchObject({
    message: 'The search index could not be fetched. Are you online?',
    remedy: 'retry',
  });
  expect(asked).toBe(2);
});
