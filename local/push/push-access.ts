import { keptOnLaptop, secretsFile } from '../claude/claude-access';
import { writeJson } from '../support/json-file';
import { StartFault } from '../support/start-fault';
import { newVapidKeys, type VapidKeys, vapidKeysOf } from './vapid-keys';

/** How this laptop sends notifications to browsers. */
export type PushAccess = Readonly<{
  /** What the functions that deal with devices are told beside their own environment. */
  variables: Readonly<Record<'VAPID_PUBLIC_KEY' | 'PUSH_SERVICES', string>>;
  /** What Secrets Manager holds, by the variable that stands for it here. */
  secrets: Readonly<Record<'VAPID_PRIVATE_KEY', string>>;
}>;

/**
 * Finds the laptop's keys for notifications: of the shell, else of the state folder, where they are made once, as a
 * browser that has subscribed knows us by them.
 *
 * @throws StartFault where a key is none
 */
export const pushAccess = (environment: NodeJS.ProcessEnv, state: string | null): PushAccess => {
  const { publicKey, privateKey } = keysFor(environment, state);
  return {
    variables: { VAPID_PUBLIC_KEY: publicKey, PUSH_SERVICES: environment['PUSH_SERVICES'] ?? '' },
    secrets: { VAPID_PRIVATE_KEY: privateKey },
  };
};

const keysFor = (environment: NodeJS.ProcessEnv, state: string | null): VapidKeys => {
  const kept = keptOnLaptop(state);
  const known = environment['VAPID_PRIVATE_KEY'] || kept['VAPID_PRIVATE_KEY'];
  if (!known) {
    const made = newVapidKeys();
    if (state !== null) writeJson(secretsFile(state), { ...kept, VAPID_PRIVATE_KEY: made.privateKey });
    return made;
  }
  try {
    return vapidKeysOf(known);
  } catch (cause) {
    throw new StartFault('VAPID_PRIVATE_KEY is no key: take one that `npm run push:keys` prints, or leave it out.', {
      cause,
    });
  }
};
