import type { AppConfig } from '../contract/config';
import { done, type Outcome } from './outcome';

/** What the web app must know before sign-in, as this installation was set up. */
export const getConfig =
  ({ appConfig }: Readonly<{ appConfig: () => AppConfig }>) =>
  async (): Promise<Outcome<AppConfig>> =>
    done(appConfig());
