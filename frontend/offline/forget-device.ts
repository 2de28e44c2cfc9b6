import { showWaiting } from '../outbox/waiting';
import { emptyDevice } from './device-store';

const prefix = 'pacewright.';
/** How the app looks and speaks is the device's, not an athlete's. */
const lasting = ['pacewright.theme', 'pacewright.language', 'pacewright.shortcuts'];

/** Leaves nothing of an athlete on this device: no saved page, no report, no draft, no copy of the app. */
export const forgetDevice = async (): Promise<void> => {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(prefix) && !lasting.includes(key)) localStorage.removeItem(key);
  await emptyDevice().catch(() => null);
  await endPush().catch(() => null);
  showWaiting([]);
  if ('caches' in globalThis) for (const name of await caches.keys()) await caches.delete(name);
};

/** Ends the browser's push subscription: whoever signs in next is not told of this athlete's plan. */
const endPush = async (): Promise<void> => {
  const registration = await navigator.serviceWorker?.getRegistration();
  await (await registration?.pushManager?.getSubscription())?.unsubscribe();
};
