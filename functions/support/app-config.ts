import type { AppConfig } from '../../shared/contract/config';
import { environment } from './environment';

/** The installation's settings, as the function's environment has them. */
export const appConfig = (): AppConfig => ({
  issuer: environment('OIDC_ISSUER'),
  clientId: environment('USER_POOL_CLIENT_ID'),
  coach: process.env['COACH'] === 'claude' ? 'claude' : 'house',
  examples: process.env['EXAMPLES'] === 'on',
  pushKey: process.env['VAPID_PUBLIC_KEY'] || null,
  localInbox: process.env['LOCAL_INBOX'] || null,
});
