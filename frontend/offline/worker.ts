import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import { spokenOf } from '../i18n/language';
import type { MessageForWorker } from '../service-worker/messages';

/** How often, in ms, a page that stays open looks for a new version. */
const lookEvery = 60 * 60_000;

let next: ServiceWorker | null = null;
let postponed = false;
let started: Promise<void> | null = null;
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Has the service worker keep the app on this device, so that it opens without a network. */
export const startWorker = async (): Promise<void> => {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  started ??= register();
  await started;
  // After a sign-out the worker is still there, but keeps nothing.
  const { active } = await navigator.serviceWorker.ready;
  if (active) say(active, { order: 'fill', language: spokenOf(i18next.language) });
};

const register = async (): Promise<void> => {
  // Where workers are not allowed the app does without.
  const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => null);
  if (!registration) return;
  offer(registration, registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => coming.state === 'installed' && offer(registration, coming));
  });
  setInterval(() => void registration.update().catch(() => null), lookEvery);
};

/** The first worker of a device takes over at once; one that takes another's place waits for the athlete. */
const offer = ({ active }: ServiceWorkerRegistration, coming: ServiceWorker | null): void => {
  if (active === null || coming === null) return;
  next = coming;
  postponed = false;
  tell();
};

const say = (worker: ServiceWorker, message: MessageForWorker): void => worker.postMessage(message);

/** Runs the new version here: the page is loaded again as soon as it is in charge. */
export const takeUpdate = (): void => {
  if (next === null) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  say(next, { order: 'take-over' });
};

/** Hides the offer of the new version until the next check. */
export const postponeUpdate = (): void => {
  postponed = true;
  tell();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether a new version waits for the athlete's word. */
export const useIsUpdateReady = (): boolean => useSyncExternalStore(subscribe, () => next !== null && !postponed);
