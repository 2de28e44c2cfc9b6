import type { DeviceBody } from '../../shared/contract/notifications';
import { isInstalled, isIos } from '../install/install-prompt';
import { deviceName } from './device-name';

/** What can be done about notifications in this browser. */
export type PushState = 'on' | 'off' | 'blocked' | 'install-first' | 'unsupported';

/** The device that this browser is to its athlete, from the day it was switched on until they sign out. */
type Here = Readonly<{ deviceId: string; endpoint: string }>;
const hereKey = 'pacewright.device';

export const here = (): Here | null => {
  const kept = localStorage.getItem(hereKey);
  return kept === null ? null : (JSON.parse(kept) as Here);
};
export const keepHere = (device: Here): void => localStorage.setItem(hereKey, JSON.stringify(device));
const forgetHere = (): void => localStorage.removeItem(hereKey);

/** On iPhones and iPads only an installed app may show notifications. */
export const pushState = async (): Promise<PushState> => {
  if (isIos() && !isInstalled()) return 'install-first';
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) return 'unsupported';
  if (Notification.permission === 'denied') return 'blocked';
  return here() !== null && (await subscription()) !== null ? 'on' : 'off';
};

/** Asks the browser's own question, in answer to a press of a button; whether the athlete said yes. */
export const mayNotify = async (): Promise<boolean> => (await Notification.requestPermission()) === 'granted';

/**
 * Subscribes this browser for messages of the installation that has this key.
 *
 * @throws where its push service cannot be reached
 */
export const subscribe = async (publicKey: string): Promise<DeviceBody> => {
  const { pushManager } = await navigator.serviceWorker.ready;
  const former = await pushManager.getSubscription();
  if (former !== null && !isFor(former, publicKey)) await former.unsubscribe();
  const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(publicKey) });
  const { endpoint = '', keys = {} } = made.toJSON();
  return {
    endpoint,
    keys: { p256dh: keys['p256dh'] ?? '', auth: keys['auth'] ?? '' },
    label: deviceName(navigator.userAgent),
  };
};

/** Ends this browser's subscription; its push service then says so to whoever still sends. */
export const unsubscribe = async (): Promise<void> => {
  forgetHere();
  await (await subscription())?.unsubscribe();
};

/** Whether the browser gave up the subscription that was made here, or has another by now. */
export const isOutdated = async (publicKey: string): Promise<boolean> => {
  const known = here();
  if (known === null || !('PushManager' in window) || Notification.permission !== 'granted') return false;
  const now = await subscription();
  return now === null || now.endpoint !== known.endpoint || !isFor(now, publicKey);
};

const subscription = async (): Promise<PushSubscription | null> =>
  (await (await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription()) ?? null;

const isFor = ({ options }: PushSubscription, publicKey: string): boolean => {
  const key = options.applicationServerKey;
  return key !== null && String.fromCharCode(...new Uint8Array(key)) === String.fromCharCode(...bytesOf(publicKey));
};

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
