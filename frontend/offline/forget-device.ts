import { showWaiting } from '../outbox/waiting';
import { emptyDevice } from './device-store';

const prefix = 'pacewright.';
/** Theme and language belong to the device, not to an athlete. */
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

/** Ends the browser's push subscription, so that whoever signs in next hears nothing of this athlete's plan. */
const endPush = async (): Promise<void> => {
  const registration = await navigator.serviceWorker?.getRegistration();
  await (await registration?.pushManager?.getSubscription())?.unsubscribe();
};
