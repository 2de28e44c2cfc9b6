import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { StartFault } from '../support/start-fault';
import type { KeptSecrets } from './kept-secrets';
import { pushSubscriptions } from './push-subscriptions';

/** What an operator may want of the subscription to Strava's events. */
export type Wish =
  | Readonly<{ action: 'view' }>
  | Readonly<{ action: 'delete' }>
  /** `site` is where Pacewright answers on the internet, e.g. `https://run.example.org`. */
  | Readonly<{ action: 'create'; site: string }>;

const webhookSchema = z.object({ path: z.string().min(16), verifyToken: z.string().min(1) });
const asJson = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('not JSON');
    return z.NEVER;
  }
});
type Webhook = z.output<typeof webhookSchema>;

/**
 * Looks at, makes or ends the subscription of a deployment to Strava's events, and keeps its secrets in step.
 *
 * @param environment STRAVA_CLIENT_ID and STRAVA_CLIENT_SECRET, unless they are among the secrets; STRAVA_API
 * @returns what there is now, in a sentence
 * @throws StartFault with a sentence that says what to do
 */
export const subscribe = async (wish: Wish, environment: NodeJS.ProcessEnv, secrets: KeptSecrets): Promise<string> => {
  const app = {
    api: environment['STRAVA_API'] || 'https://www.strava.com/api/v3',
    clientId: environment['STRAVA_CLIENT_ID'] || (await needed(secrets, 'STRAVA_CLIENT_ID', 'set it in the shell')),
    clientSecret:
      environment['STRAVA_CLIENT_SECRET'] ||
      (await needed(secrets, 'STRAVA_CLIENT_SECRET', 'set it in the shell, or put it among the secrets')),
  };
  const subscriptions = pushSubscriptions(app);
  const found = await subscriptions.view();
  const webhook = await keptWebhook(secrets);

  if (wish.action === 'view') {
    return found === null
      ? 'There is no subscription: make one with `create --site https://…`.'
      : `Subscription ${found.id} tells events to ${new URL(found.callbackUrl).origin}.`;
  }
  if (wish.action === 'delete') {
    if (found !== null) await subscriptions.remove(found.id);
    if (webhook !== null) await keep(secrets, webhook, null);
    return found === null ? 'There was no subscription.' : `Subscription ${found.id} is ended.`;
  }

  if (found !== null) {
    throw new StartFault(
      `The app has a subscription already (${found.id}, to ${new URL(found.callbackUrl).origin}): remove it with \`delete\` first.`,
    );
  }
  const ours = webhook ?? newWebhook();
  // Before Strava is asked, as it asks the site at once.
  await keep(secrets, ours, null);
  const made = await subscriptions.create(`${wish.site}/api/strava/webhook/${ours.path}`, ours.verifyToken);
  await keep(secrets, ours, made.id);
  return `Subscription ${made.id} tells events to ${wish.site}.`;
};

const needed = async (secrets: KeptSecrets, variable: string, how: string): Promise<string> => {
  const found = await secrets.read(variable);
  if (found === null) throw new StartFault(`${variable} is missing: ${how}. strava.com/settings/api shows it.`);
  return found;
};

/** The address and the word as they were: an address that was used once may go on being used. */
const keptWebhook = async (secrets: KeptSecrets): Promise<Webhook | null> =>
  asJson.pipe(webhookSchema).safeParse(await secrets.read('STRAVA_WEBHOOK')).data ?? null;

const newWebhook = (): Webhook => ({
  path: randomBytes(24).toString('base64url'),
  verifyToken: randomBytes(12).toString('base64url'),
});

const keep = ({ write }: KeptSecrets, { path, verifyToken }: Webhook, subscriptionId: number | null): Promise<void> =>
  write('STRAVA_WEBHOOK', JSON.stringify({ path, verifyToken, subscriptionId }));
