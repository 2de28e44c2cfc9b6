import { stravaWebhook as operations } from '../../shared/contract/operations/strava-webhook';
import {
  answerStravaHandshake,
  type TakeStravaEventPorts,
  takeStravaEvent,
} from '../../shared/usecases/connections/take-strava-event';
import { stravaEvents, webhookSecret } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';

/** Where Strava reports changes. It only queues them, to answer within two seconds. */
export const stravaWebhookHandler = (ports: TakeStravaEventPorts) =>
  httpHandler<'strava-webhook'>(operations, {
    answerStravaHandshake: answerStravaHandshake(ports),
    takeStravaEvent: takeStravaEvent(ports),
  });

export const handler = stravaWebhookHandler({ stravaEvents, webhookSecret });
