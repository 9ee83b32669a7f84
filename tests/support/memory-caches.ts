/**
 * The part of a browser's caches that the worker uses, in memory: Node has none. Answers are under addresses alone.
 * @param room in bytes; what goes beyond it is refused
 */
export function createMemoryCaches(
  room = Infinity,
): Pick<CacheStorage, 'open' | 'keys' | 'delete'> {
  const caches = new Map<string, Map<string, Response>>();
  const toSize = (response: Response): number => Number(response.headers.get('content-length'));
  const sum = (): number =>
    [...caches.values()]
      .flatMap((cache) => [...cache.values()])
      .reduce((bytes, response) => bytes + toSize(response), 0);
  const open = (name: string): Promise<Cache> => {
    const entries = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, entries);
    const cache: Pick<Cache, 'match' | 'matchAll' | 'put' | 'delete' | 'keys'> = {
      match: (url) => Promise.resolve(entries.get(toUrl(url))?.clone()),
      matchAll: () => Promise.resolve([...entries.values()].map((response) => response.clone())),
      put: (url, response) => {
        if (sum() + toSize(response) > room)
          return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        entries.set(toUrl(url), response);
        return Promise.resolve();
      },
      delete: (url) => Promise.resolve(entries.delete(toUrl(url))),
      keys: () => Promise.resolve([...entries.keys()].map((url) => new Request(url))),
    };
    return Promise.resolve(cache as Cache);
  };
  return {
    open,
    keys: () => Promise.resolve([...caches.keys()]),
    delete: (name) => Promise.resolve(caches.delete(name)),
  };
}

function toUrl(address: RequestInfo | URL): string {
  return address instanceof Request ? address.url : String(address);
}
