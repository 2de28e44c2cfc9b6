import webPush from 'web-push';
import { PushNotTaken, ServiceUnavailable } from '../contract/faults';
import { unsetKey } from '../contract/unset-key';
import type { PushMessage, PushService } from '../ports';
import { kept, type Read, type Secrets, secretText } from './secret-text-client';
import { askedPause } from './service-client';

/** By what push services know this installation (RFC 8292). */
export type Vapid = Readonly<{
  /** Where a push service can reach whoever runs this installation: a `mailto:` address. */
  subject: () => string;
  publicKey: () => string;
  privateKey: Read<string>;
}>;

/** The private key that belongs to the public one. @throws ServiceUnavailable while there is none */
export const vapidPrivateKey = (secrets: Secrets, name: () => string): Read<string> =>
  kept(async () => {
    const text = await secretText(secrets, name());
    if (text === '' || text === unsetKey)
      throw new ServiceUnavailable('No private key for notifications has been set.');
    return text;
  });

/** A connection or an answer that takes longer is given up. */
const patienceMs = 8_000;

/**
 * Sends messages to browsers over their push services (RFC 8030), encrypted for the one browser (RFC 8291). Nothing of
 * a message or its address is in the faults.
 */
export const webPushService = (vapid: Vapid): PushService => ({
  send: async ({ device, payload, ttl: TTL, urgency, topic }) => {
    const privateKey = await vapid.privateKey();
    const vapidDetails = { subject: vapid.subject(), publicKey: vapid.publicKey(), privateKey };
    const request = sealed(device, payload, { TTL, urgency, topic, vapidDetails });
    // Keys of which no secret can be made are of no browser.
    if (request === null) return 'gone';

    const response = await fetch(device.endpoint, {
      method: 'POST',
      headers: request.headers,
      body: new Uint8Array(request.body),
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    }).catch((cause: unknown) => {
      throw new PushNotTaken('A push service did not answer.', {
        cause: cause instanceof Error ? cause.name : 'unknown',
      });
    });
    await response.body?.cancel();
    return outcomeOf(response);
  },
});

type Options = Readonly<{
  TTL: number;
  urgency: PushMessage['urgency'];
  topic: string;
  vapidDetails: Readonly<{ subject: string; publicKey: string; privateKey: string }>;
}>;

/** The request that brings a payload to a browser; null where the browser's keys are no keys. */
const sealed = ({ endpoint, keys }: PushMessage['device'], payload: string, options: Options) => {
  try {
    const { headers, body } = webPush.generateRequestDetails({ endpoint, keys }, payload, options);
    // The length is the client's own business.
    const { 'Content-Length': _, ...sent } = headers;
    return { headers: Object.entries(sent).map(([name, value]): [string, string] => [name, String(value)]), body };
  } catch (fault) {
    const code = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : null;
    if (code === 'ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY') return null;
    throw fault;
  }
};

/** What a status means, by RFC 8030 and RFC 8292. @throws PushNotTaken for what will pass */
const outcomeOf = ({ status, headers }: Response): 'taken' | 'gone' | 'refused' => {
  if (status >= 200 && status < 300) return 'taken';
  if (status === 404 || status === 410) return 'gone';
  if (status === 429 || status >= 500)
    throw new PushNotTaken(`A push service answered ${status}.`, { pauseMs: askedPause(headers) ?? 0 });
  return 'refused';
};
