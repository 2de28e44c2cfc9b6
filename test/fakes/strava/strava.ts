import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { anActivity, type FakeActivity, madeUpActivities, streamsOf } from './activities';
import { FakeLimits } from './limits';
import { consentPage, homePage } from './pages';
import { FakeSubscription } from './subscriptions';
import { FakeTokens } from './tokens';

export type FakeStravaOptions = Readonly<{
  port?: number;
  tokenSeconds?: number;
  limits?: FakeLimits;
  /** Days of activities there are at first. */
  days?: number;
  /** How long an answer takes, in milliseconds. */
  slowMs?: number;
}>;

export const fakeAthleteId = 4_242;
export const fakeClient = { id: '4711', secret: 'example-client-secret' };

/** A Strava with one athlete and one app, on a port of its own. */
export const startFakeStrava = async (options: FakeStravaOptions = {}) => {
  const state = {
    tokens: new FakeTokens(options.tokenSeconds),
    limits: options.limits ?? new FakeLimits(),
    subscription: new FakeSubscription(fakeAthleteId),
    activities: madeUpActivities(new Date(), options.days ?? 60),
    /** How often each address was read. */
    asked: new Map<string, number>(),
  };
  const server = createServer((request, response) => {
    const late = new Promise((resolve) => setTimeout(resolve, options.slowMs ?? 0));
    late.then(() => answer(state, request, response)).catch(() => send(response, 500, { message: 'Server Error' }));
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, api: `${url}/api/v3`, oauth: `${url}/oauth`, state, stop };
};

type State = Awaited<ReturnType<typeof startFakeStrava>>['state'];

const answer = async (state: State, request: IncomingMessage, response: ServerResponse): Promise<true> => {
  const url = new URL(request.url ?? '/', 'http://strava');
  const form = new URLSearchParams(request.method === 'GET' ? '' : await bodyOf(request));
  const { pathname: path, searchParams: query } = url;

  if (path === '/' || ['/upload', '/delete', '/revoke'].includes(path))
    return athletePages(state, response, path, query);
  if (path === '/asked') return send(response, 200, Object.fromEntries(state.asked));
  if (path === '/oauth/authorize') return authorize(state, response, request.method === 'POST' ? form : null, query);
  if (path === '/oauth/token') return token(state, response, form);
  if (path.startsWith('/api/v3/push_subscriptions')) {
    return subscribe(state, response, { method: request.method ?? 'GET', id: path.split('/')[4] }, form, query);
  }

  const access = request.headers.authorization?.replace('Bearer ', '');
  if (!state.tokens.isGood(access)) return send(response, 401, { message: 'Authorization Error' });
  if (path === '/oauth/deauthorize') {
    state.tokens.revoke();
    return send(response, 200, { access_token: access });
  }
  const isWithin = state.limits.take();
  for (const [name, value] of Object.entries(state.limits.headers())) response.setHeader(name, value);
  if (!isWithin) return send(response, 429, { message: 'Rate Limit Exceeded' });
  state.asked.set(path, (state.asked.get(path) ?? 0) + 1);
  return read(state, response, path, query);
};

const read = (state: State, response: ServerResponse, path: string, query: URLSearchParams): true => {
  if (path === '/api/v3/athlete') return send(response, 200, { id: fakeAthleteId });
  if (path === '/api/v3/athlete/activities') {
    const [after, before] = ['after', 'before'].map((name) => Number(query.get(name) ?? '0') * 1000);
    const listed = state.activities
      .map(({ told }) => told)
      .filter(
        ({ start_date: at }) => Date.parse(String(at)) > (after ?? 0) && Date.parse(String(at)) < (before || Infinity),
      );
    return send(response, 200, listed.slice(0, Number(query.get('per_page') ?? '30')));
  }
  const [, id, rest] = /^\/api\/v3\/activities\/(\d+)(\/streams)?$/.exec(path) ?? [];
  const found = state.activities.find(({ told }) => String(told.id) === id);
  if (found === undefined) return send(response, 404, { message: 'Record Not Found' });
  return send(response, 200, rest === undefined ? found.told : streamsOf(found));
};

const authorize = (
  state: State,
  response: ServerResponse,
  form: URLSearchParams | null,
  query: URLSearchParams,
): true => {
  if (form === null) return sendPage(response, consentPage(query));
  const back = new URL(form.get('redirect_uri') ?? '');
  back.searchParams.set('state', form.get('state') ?? '');
  if (form.get('answer') === 'yes') {
    const scope = form.getAll('scope').join(',');
    back.searchParams.set('code', state.tokens.newCode(scope));
    back.searchParams.set('scope', scope);
  } else back.searchParams.set('error', 'access_denied');
  return moved(response, back.href);
};

const token = (state: State, response: ServerResponse, form: URLSearchParams): true => {
  const isOurs = form.get('client_id') === fakeClient.id && form.get('client_secret') === fakeClient.secret;
  const grant =
    form.get('grant_type') === 'refresh_token'
      ? state.tokens.refresh(form.get('refresh_token') ?? '')
      : state.tokens.exchange(form.get('code') ?? '');
  if (!isOurs || grant === null) return send(response, 400, { message: 'Bad Request' });
  const given = { access_token: grant.access, refresh_token: grant.refresh, expires_at: grant.expiresAt };
  return send(response, 200, { token_type: 'Bearer', ...given, athlete: { id: fakeAthleteId } });
};

const subscribe = async (
  { subscription }: State,
  response: ServerResponse,
  { method, id: ofId }: Readonly<{ method: string; id: string | undefined }>,
  form: URLSearchParams,
  query: URLSearchParams,
): Promise<true> => {
  const given = method === 'GET' ? query : form;
  const isOurs = given.get('client_id') === fakeClient.id && given.get('client_secret') === fakeClient.secret;
  if (!isOurs) return send(response, 401, { message: 'Authorization Error', errors: [{ code: 'invalid' }] });
  const { current } = subscription;
  if (method === 'DELETE') {
    if (String(current?.id) !== ofId) return send(response, 404, { message: 'Record Not Found' });
    subscription.current = null;
    return send(response, 204, null);
  }
  if (method === 'GET') {
    return send(response, 200, current === null ? [] : [{ id: current.id, callback_url: current.callbackUrl }]);
  }
  if (current !== null) return send(response, 400, { message: 'Bad Request', errors: [{ code: 'already exists' }] });
  const id = await subscription.create(form.get('callback_url') ?? '', form.get('verify_token') ?? '');
  return id === null ? send(response, 400, { errors: [{ code: 'not verifiable' }] }) : send(response, 201, { id });
};

/** What the athlete does at Strava, and the event that follows. */
const athletePages = (state: State, response: ServerResponse, path: string, query: URLSearchParams): true => {
  if (path === '/') return sendPage(response, homePage(state.activities, state.tokens.grant !== null));
  const object_type = path === '/revoke' ? 'athlete' : 'activity';
  if (path === '/upload') {
    const added: FakeActivity = anActivity(
      Date.now(),
      new Date(Date.now() - 3_600_000),
      'Run',
      10_000,
      'Just uploaded',
    );
    state.activities.unshift(added);
    void state.subscription.deliver({ object_type, object_id: added.told.id, aspect_type: 'create' });
  } else if (path === '/delete') {
    const id = Number(query.get('id'));
    state.activities.splice(
      state.activities.findIndex(({ told }) => told.id === id),
      1,
    );
    void state.subscription.deliver({ object_type, object_id: id, aspect_type: 'delete' });
  } else {
    state.tokens.revoke();
    const updates = { authorized: 'false' };
    void state.subscription.deliver({ object_type, object_id: fakeAthleteId, aspect_type: 'update', updates });
  }
  return moved(response, '/');
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
};
const send = (response: ServerResponse, status: number, body: unknown): true => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(body === null ? '' : JSON.stringify(body));
  return true;
};
const sendPage = (response: ServerResponse, html: string): true => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  return true;
};
const moved = (response: ServerResponse, location: string): true => {
  response.writeHead(303, { location }).end();
  return true;
};
