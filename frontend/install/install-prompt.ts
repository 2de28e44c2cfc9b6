import { useSyncExternalStore } from 'react';

/**
 * The browser's own install prompt, which a page may defer until the athlete asks for it. Not in TypeScript's library.
 */
type InstallPrompt = Event & { prompt(): Promise<unknown> };

let offered: InstallPrompt | null = null;
const listeners = new Set<() => void>();

const keep = (prompt: InstallPrompt | null): void => {
  offered = prompt;
  for (const listener of listeners) listener();
};

/** Defers the browser's install prompt until the athlete asks for it. To be called before the first page is drawn. */
export const watchInstall = (): void => {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    keep(event as InstallPrompt);
  });
  window.addEventListener('appinstalled', () => keep(null));
};

/** Asks the athlete whether to install the app. A prompt can be used once. */
export const install = async (): Promise<void> => {
  const asking = offered;
  keep(null);
  await asking?.prompt();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the browser would install the app now. */
export const useCanInstall = (): boolean => useSyncExternalStore(subscribe, () => offered !== null);

/** Whether the app runs as an installed app, in a window of its own. */
export const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

/**
 * Whether the device installs from its browser's share menu only. iPads call themselves Macs, but have a touch screen.
 */
export const isIos = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
