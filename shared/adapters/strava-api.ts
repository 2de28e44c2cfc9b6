import * as z from 'zod';
import { NotThere } from '../contract/faults';
import {
  stravaActivity,
  stravaRecording,
  stravaSport,
  stravaStreams,
  stravaSummary,
  traceOf,
} from '../contract/outside/strava-activity';
import { wantedScopes } from '../contract/outside/strava-scopes';
import type { Strava, StravaTokens, StravaTold } from '../ports';
import { answerAs, askService } from './service-client';

type App = Readonly<{
  /** e.g. `https://www.strava.com/api/v3` */
  api: () => string;
  /** e.g. `https://www.strava.com/oauth` */
  oauth: () => string;
  clientId: () => string;
  clientSecret: () => Promise<string>;
}>;

const tokens = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_at: z.int().positive(),
});
const athlete = z.object({ id: z.int().positive() });
const pageLength = 200;

/** Strava as an application with athletes' leave sees it. Tokens travel in headers and bodies, never in an address. */
export const stravaApi = (app: App): Strava => {
  const { granted, read } = requestsTo(app);

  return {
    authorizeUrl: (redirectUri, state) => authorizeUrl(app, redirectUri, state),

    exchange: async (code) => {
      const given = await granted({ grant_type: 'authorization_code', code }, tokens.extend({ athlete }));
      return { ...tokensOf(given), stravaId: String(given.athlete.id) };
    },

    refresh: async (refreshToken) =>
      tokensOf(await granted({ grant_type: 'refresh_token', refresh_token: refreshToken }, tokens)),

    deauthorize: async (accessToken) => {
      const headers = { authorization: `Bearer ${accessToken}` };
      const response = await askService('Strava', `${app.oauth()}/deauthorize`, { method: 'POST', headers });
      await response.body?.cancel();
    },

    whoAmI: async (accessToken) => {
      const { value, usage } = await read(accessToken, '/athlete', athlete);
      return { value: String(value.id), usage };
    },

    list: async (accessToken, after, before) => {
      const span = { after: inSeconds(after), before: inSeconds(before), per_page: String(pageLength) };
      const path = `/athlete/activities?${new URLSearchParams(span)}`;
      const { value, usage } = await read(accessToken, path, z.array(stravaSummary));
      const listed = value.map((it) => ({ id: String(it.id), sport: stravaSport(it), startedAt: it.start_date }));
      return { value: listed.sort((one, other) => other.startedAt.localeCompare(one.startedAt)), usage };
    },

    activity: async (accessToken, id) => {
      const { value, usage } = await unlessNone(read(accessToken, `/activities/${id}`, stravaActivity), null);
      return { value: value === null ? null : stravaRecording(value), usage };
    },

    trace: async (accessToken, id) => {
      const path = `/activities/${id}/streams?keys=time,distance,heartrate,altitude&key_by_type=true`;
      const { value, usage } = await unlessNone(read(accessToken, path, stravaStreams), {});
      return { value: traceOf(value), usage };
    },
  };
};

const authorizeUrl = (app: App, redirectUri: string, state: string): string => {
  const query = {
    client_id: app.clientId(),
    redirect_uri: redirectUri,
    response_type: 'code',
    approval_prompt: 'auto',
    scope: wantedScopes.join(','),
    state,
  };
  return `${app.oauth()}/authorize?${new URLSearchParams(query)}`;
};

/** The two ways to ask: for tokens as the app, and for what an athlete has as the athlete. */
const requestsTo = (app: App) => ({
  granted: async <T extends z.output<typeof tokens>>(
    form: Readonly<Record<string, string>>,
    schema: z.ZodType<T>,
  ): Promise<T> => {
    const client = { client_id: app.clientId(), client_secret: await app.clientSecret() };
    const response = await askService('Strava', `${app.oauth()}/token`, {
      method: 'POST',
      form: { ...client, ...form },
    });
    return answerAs('Strava', schema, response);
  },

  read: async <T>(accessToken: string, path: string, schema: z.ZodType<T>): Promise<StravaTold<T>> => {
    const response = await askService('Strava', `${app.api()}${path}`, {
      headers: { authorization: `Bearer ${accessToken}` },
    });
    return { value: await answerAs('Strava', schema, response), usage: usageOf(response.headers) };
  },
});

/** What Strava does not have, or does not show us, is an answer too. */
const unlessNone = async <T, None>(asked: Promise<StravaTold<T>>, none: None): Promise<StravaTold<T | None>> => {
  try {
    return await asked;
  } catch (fault) {
    if (fault instanceof NotThere) return { value: none, usage: null };
    throw fault;
  }
};

const inSeconds = (at: Date): string => String(Math.floor(at.getTime() / 1000));

const tokensOf = ({ access_token, refresh_token, expires_at }: z.output<typeof tokens>): StravaTokens => ({
  accessToken: access_token,
  refreshToken: refresh_token,
  expiresAt: new Date(expires_at * 1000),
});

/** What the headers say of limits and usage: both as `fifteen minutes,day`. */
const usageOf = (headers: Headers): StravaTold<unknown>['usage'] => {
  const pair = (name: string) => {
    const [window, day] = (headers.get(name) ?? '').split(',').map(Number);
    return Number.isInteger(window) && Number.isInteger(day) ? { window: window ?? 0, day: day ?? 0 } : null;
  };
  const used = (prefix: string) => {
    const limit = pair(`${prefix}-limit`);
    const usage = pair(`${prefix}-usage`);
    return limit === null || usage === null ? null : { ...usage, windowLimit: limit.window, dayLimit: limit.day };
  };
  const all = used('x-ratelimit');
  // An app whose reads are not counted apart has one limit only.
  const reads = used('x-readratelimit') ?? all;
  return all === null || reads === null ? null : { all, reads };
};
