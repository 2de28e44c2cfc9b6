import * as z from 'zod';
import { stravaEvent, stravaHandshake, stravaHandshakeReply } from '../outside/strava-event';
import { operation } from './operation';

/** The part of the address that only Strava and we know, as events are not signed. */
const bySecret = z.strictObject({ secret: z.string().max(200) });
const common = {
  capability: 'strava-webhook',
  path: '/api/strava/webhook/{secret}',
  access: 'public',
  params: bySecret,
  success: 200,
  idempotent: false,
} as const;

export const stravaWebhook = {
  answerStravaHandshake: operation({
    ...common,
    summary: 'Answer Strava’s question whether this address wants its events',
    method: 'GET',
    query: stravaHandshake,
    body: null,
    reply: stravaHandshakeReply,
    problems: ['invalid-request', 'not-found', 'forbidden'],
  }),
  takeStravaEvent: operation({
    ...common,
    summary: 'Take an event of Strava’s: into a queue, and nothing else',
    method: 'POST',
    body: stravaEvent,
    reply: null,
    problems: ['invalid-request', 'not-found'],
  }),
} as const;
