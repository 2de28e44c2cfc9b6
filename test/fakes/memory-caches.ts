/** The browser's caches in memory, as far as a service worker of ours uses them; one origin, addresses as keys. */
export const memoryCaches = (origin: string): CacheStorage => {
  const all = new Map<string, Map<string, Response>>();
  const addressOf = (request: RequestInfo | URL): string =>
    new URL(request instanceof URL || typeof request === 'string' ? request : request.url, origin).href;
  const found = (name: string, request: RequestInfo | URL): Response | undefined =>
    all.get(name)?.get(addressOf(request))?.clone();
  const cacheOf = (name: string) => {
    const kept = all.get(name) ?? new Map<string, Response>();
    all.set(name, kept);
    const add = async (request: RequestInfo): Promise<void> => {
      const answer = await fetch(request);
      if (!answer.ok) throw new TypeError(`${addressOf(request)} came with ${answer.status}`);
      kept.set(addressOf(request), answer);
    };

    return {
      keys: async () => [...kept.keys()].map((url) => ({ url })),
      match: async (request: RequestInfo) => found(name, request),
      put: async (request: RequestInfo, answer: Response) => void kept.set(addressOf(request), answer),
      add,
      addAll: async (requests: readonly RequestInfo[]) => void (await Promise.all(requests.map(add))),
    };
  };

  return {
    open: async (name: string) => cacheOf(name),
    has: async (name: string) => all.has(name),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    match: async (request: RequestInfo, { cacheName }: MultiCacheQueryOptions = {}) =>
      (cacheName === undefined ? [...all.keys()] : [cacheName]).map((name) => found(name, request)).find(Boolean),
  } as unknown as CacheStorage;
};
