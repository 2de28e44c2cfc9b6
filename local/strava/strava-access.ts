import { keptOnLaptop, secretsFile } from '../claude/claude-access';
import type { FakeStrava } from './fake-strava';

/** How this laptop reaches Strava. */
export type StravaAccess = Readonly<{
  /** The app registered there; null where there is none. */
  clientId: string | null;
  /** What the functions that speak to Strava are told beside their own environment. */
  variables: Readonly<Record<string, string>>;
  /** What Secrets Manager holds by now, by the variable that stands for it here. */
  secrets: () => Readonly<Record<string, string>>;
  /** A wish that cannot be fulfilled, in a sentence; or null. */
  warning: string | null;
}>;

const secretVariables = ['STRAVA_CLIENT_SECRET', 'STRAVA_WEBHOOK'];

/**
 * Finds the app at Strava: that of the stand-in, where one runs; else of the shell, else of the state folder, whose
 * file is read again whenever a secret is asked for, as `npm run strava:subscribe` changes it.
 *
 * @throws StartFault where the file of secrets is none
 */
export const stravaAccess = (
  environment: NodeJS.ProcessEnv,
  state: string | null,
  fake: Pick<FakeStrava, 'clientId' | 'variables' | 'secrets'> | null,
): StravaAccess => {
  if (fake !== null) return { ...fake, warning: null };

  const secrets = () => {
    const kept = keptOnLaptop(state);
    return Object.fromEntries(
      secretVariables.flatMap((name) => {
        const text = environment[name] || kept[name];
        return text ? [[name, text] as const] : [];
      }),
    );
  };
  const clientId = environment['STRAVA_CLIENT_ID'] || keptOnLaptop(state)['STRAVA_CLIENT_ID'] || null;
  const isWithoutSecret = clientId !== null && secrets()['STRAVA_CLIENT_SECRET'] === undefined;
  return {
    clientId,
    variables: {},
    secrets,
    warning: isWithoutSecret
      ? `STRAVA_CLIENT_ID is set, but there is no STRAVA_CLIENT_SECRET: nobody can connect with Strava. Set it in the shell or in ${secretsFile(state ?? '.pacewright')}, or start with --fake-strava.`
      : null,
  };
};
