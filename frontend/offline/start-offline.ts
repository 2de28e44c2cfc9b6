import i18next from 'i18next';
import { queryClient } from '../api/query-client';
import { athleteId, holdsToken } from '../auth/session';
import { watchOutbox } from '../outbox/device-outbox';
import { isCutOff, onConnection, watchConnection } from './connection';
import { startWorker } from './worker';

/** The page is drawn before the app is copied to the device. */
const workerAfter = 2_000;

let startedFor: string | null = null;

/** Makes the app usable without a network, for somebody who is signed in or was. */
export const startOffline = (): void => {
  const isFirst = startedFor === null;
  if (startedFor === athleteId()) return;
  startedFor = athleteId();
  void watchOutbox();
  setTimeout(
    () =>
      void startWorker()
        .then(staySubscribed)
        .catch(() => null),
    workerAfter,
  );
  if (!isFirst) return;

  watchConnection();
  // The copy on this device speaks the language that is read here.
  i18next.on('languageChanged', () => void startWorker());
  onConnection(() => void readAnew());
};

/** Replaces copies on screen by fresh replies. An athlete without a token is asked to sign in, not sent there. */
const readAnew = async (): Promise<void> => {
  if (!isCutOff() && (await holdsToken().catch(() => false))) await queryClient.invalidateQueries();
};

/** Fetched only where notifications were switched on. */
const staySubscribed = async (): Promise<void> => {
  if (localStorage.getItem('pacewright.device') !== null)
    await (await import('../push/stay-subscribed')).staySubscribed();
};
