import type { z } from 'zod';
import type { StravaErrand, StravaEvent, stravaHandshake } from '../../contract/outside/strava-event';
import type { StravaEventQueue } from '../../ports';
import { done, refused } from '../outcome';

/** What only Strava and we know of where its events go. */
export type WebhookSecret = Readonly<{
  /** The part of the address that nobody can guess. */
  path: string;
  /** The word by which we know that a handshake is about the subscription we asked for. */
  verifyToken: string;
  /** The number of that subscription; null before there is one. */
  subscriptionId: number | null;
}>;

export type TakeStravaEventPorts = Readonly<{
  stravaEvents: StravaEventQueue;
  /** The secret as it was at most some milliseconds ago, or a few minutes; null where none was made. */
  webhookSecret: (atMostMs?: number) => Promise<WebhookSecret | null>;
}>;

/** Whoever guesses at the address must not make us ask for the secret at every guess. */
const guessedMs = 5_000;

const nothingHere = refused('not-found', 'There is nothing under this address.');

/** Answers Strava's question whether this address wants its events. */
export const answerStravaHandshake =
  ({ webhookSecret }: TakeStravaEventPorts) =>
  async (asked: Readonly<{ params: Readonly<{ secret: string }>; query: z.output<typeof stravaHandshake> }>) => {
    const isOurs = (secret: WebhookSecret | null) => secret !== null && secret.path === asked.params.secret;
    const kept = await webhookSecret();
    // Strava asks at once, when the address has only just been made up.
    const secret = isOurs(kept) ? kept : await webhookSecret(guessedMs);
    if (secret === null || !isOurs(secret)) return nothingHere;
    return asked.query['hub.verify_token'] === secret.verifyToken
      ? done({ 'hub.challenge': asked.query['hub.challenge'] })
      : refused('forbidden', 'This is not the subscription that was asked for.');
  };

/** Takes an event of Strava's: into the queue, and nothing else. */
export const takeStravaEvent =
  ({ webhookSecret, stravaEvents }: TakeStravaEventPorts) =>
  async ({ params, body }: Readonly<{ params: Readonly<{ secret: string }>; body: StravaEvent }>) => {
    const knowsPath = (secret: WebhookSecret | null) => secret?.path === params.secret;
    const isOurs = (secret: WebhookSecret | null) =>
      knowsPath(secret) && secret?.subscriptionId === body.subscription_id;
    const kept = await webhookSecret();
    // A subscription that was made a moment ago is not known to every function yet; who knows the address does not
    // guess.
    if (!isOurs(kept) && !isOurs(await webhookSecret(knowsPath(kept) ? 0 : guessedMs))) return nothingHere;
    await stravaEvents.send(errandOf(body), 0);
    return done(null);
  };

const errandOf = (event: StravaEvent): StravaErrand => ({
  object: event.object_type,
  objectId: String(event.object_id),
  aspect: event.aspect_type,
  ownerId: String(event.owner_id),
  eventTime: event.event_time,
});
