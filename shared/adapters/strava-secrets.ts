import * as z from 'zod';
import { ServiceUnavailable } from '../contract/faults';
import { unsetKey } from '../contract/unset-key';
import { kept, type Read, type Secrets, secretText } from './secret-text-client';

/** The secret of the app registered at Strava. @throws ServiceUnavailable while there is none */
export const stravaClientSecret = (secrets: Secrets, name: () => string): Read<string> =>
  kept(async () => {
    const text = await secretText(secrets, name());
    if (text === '' || text === unsetKey) throw new ServiceUnavailable('No client secret of Strava’s has been set.');
    return text;
  });

const webhook = z.object({
  path: z.string().min(16),
  verifyToken: z.string().min(1),
  subscriptionId: z.int().nullable().default(null),
});

/** Where Strava's events go, and by what we know them; null where that was never set up. */
export const stravaWebhookSecret = (secrets: Secrets, name: () => string): Read<z.output<typeof webhook> | null> =>
  kept(async () => {
    if (name() === '') return null;
    const text = await secretText(secrets, name());
    if (!text.startsWith('{')) return null;
    return webhook.safeParse(JSON.parse(text)).data ?? null;
  });
