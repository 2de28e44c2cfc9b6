import { type Language, spokenAmong } from '../../shared/domain/athlete/language';

/** What the app needs to open without a network: `page` answers every address, and loads `entry`. */
export type Shell = Readonly<{
  /** Differs whenever a file does. */
  version: string;
  page: string;
  entry: string;
  /** Paths of the page and of all it loads first: the worker runs once it has them. */
  files: readonly string[];
  /** Paths of what else works without a network; they follow. */
  rest: readonly string[];
  /** Paths of the words of both, by language: those of one are fetched. */
  words: Readonly<Record<Language, Readonly<{ files: readonly string[]; rest: readonly string[] }>>>;
}>;

const prefix = 'shell-';
/** This version and the one before, which tabs that are still open may load from. */
const keptVersions = 2;

/** Where the worker finds the athlete's language when no page is there to tell it. */
const languageCache = 'language';

/** Remembers the language that is read on this device. */
export const keepLanguage = async (language: Language): Promise<void> =>
  (await caches.open(languageCache)).put('/language', new Response(language));

const keptLanguage = async (): Promise<Language> => {
  const kept = await caches.match('/language', { cacheName: languageCache });
  return spokenAmong(kept ? [await kept.text()] : navigator.languages);
};

const nameOf = ({ version }: Shell): string => `${prefix}${version}`;

/** Fetches what else works without a network. A file that does not come is kept when it is opened. */
export const fillRest = async (shell: Shell): Promise<void> => {
  const cache = await caches.open(nameOf(shell));
  const words = shell.words[await keptLanguage()];
  for (const path of [...shell.rest, ...words.rest])
    if (!(await cache.match(path))) await cache.add(path).catch(() => null);
};

/**
 * Fetches what is missing of the shell.
 *
 * @throws when a file does not come, or the page is of another build than this worker
 */
export const fillShell = async (shell: Shell): Promise<void> => {
  const cache = await caches.open(nameOf(shell));
  const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const needed = [...shell.files, ...shell.words[await keptLanguage()].files];
  const missing = needed.filter((path) => path !== shell.page && !known.has(path));
  await cache.addAll(missing);
  if (known.has(shell.page)) return;

  const page = await fetch(shell.page, { cache: 'no-cache' });
  const html = await page.clone().text();
  if (!page.ok || !html.includes(shell.entry))
    throw new Error('The page is of another build; the next look finds ours.');
  // Last: where there is the page, there is all it loads.
  await cache.put(shell.page, page);
};

/** Throws away shells that no open tab can need. */
export const dropOldShells = async (): Promise<void> => {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.slice(0, -keptVersions).map((name) => caches.delete(name)));
};

/** Whether a request is for the app itself: a page of it, or a file it loads. Everything else is the network's. */
export const isOfShell = ({ method, mode, url }: Request, origin: string): boolean => {
  const { origin: asked, pathname } = new URL(url);
  if (method !== 'GET' || asked !== origin || pathname.startsWith('/api/')) return false;
  return mode === 'navigate'
    ? !pathname.includes('.')
    : pathname.startsWith('/assets/') || !pathname.slice(1).includes('/');
};

/** The answer from the shell, else the network's. */
export const shellAnswer = async (request: Request, shell: Shell): Promise<Response> => {
  if (request.mode === 'navigate') return (await own(shell, shell.page)) ?? fetch(request);
  // A tab of the build before asks for its own files.
  const kept = (await own(shell, request)) ?? (await caches.match(request));
  return kept ?? keeping(request, shell);
};

const own = (shell: Shell, request: RequestInfo): Promise<Response | undefined> =>
  caches.match(request, { cacheName: nameOf(shell) });

/** Pages that are not in the shell stay readable once they were opened. After a sign-out nothing is kept. */
const keeping = async (request: Request, shell: Shell): Promise<Response> => {
  const answer = await fetch(request);
  const isLasting = answer.ok && new URL(request.url).pathname.startsWith('/assets/');
  if (isLasting && (await caches.has(nameOf(shell))))
    await (await caches.open(nameOf(shell))).put(request, answer.clone());
  return answer;
};
