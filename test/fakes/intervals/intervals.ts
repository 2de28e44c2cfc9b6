import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FakeActivity, madeUpActivities } from './activities';

/** The one athlete there, and the key that opens their account. */
export const fakeIntervals = { athleteId: 'i4242', key: 'example-intervals-key' };

/** An intervals.icu with one athlete, on a port of its own. */
export const startFakeIntervals = async (activities: readonly FakeActivity[] = madeUpActivities(new Date(), 120)) => {
  const state = {
    activities: [...activities],
    /** Calls that are answered before all others get 429; null for no limit. */
    callsLeft: null as number | null,
    /** What the next lists are instead of what they should be. */
    malformed: null as unknown,
    asked: [] as string[],
  };
  const server = createServer((request, response) => answer(state, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, api: `${url}/api/v1`, state, stop };
};

type State = Awaited<ReturnType<typeof startFakeIntervals>>['state'];

const answer = (state: State, request: IncomingMessage, response: ServerResponse): true => {
  const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://intervals');
  if (path === '/') return sendPage(response);
  state.asked.push(path);
  const [, kind, id, part] = /^\/api\/v1\/(athlete|activity)\/([^/]+)(?:\/(.+))?$/.exec(path) ?? [];

  if (request.headers.authorization !== basic(fakeIntervals.key)) return send(response, 401, { error: 'Unauthorized' });
  if (state.callsLeft !== null && state.callsLeft-- <= 0) {
    response.setHeader('retry-after', '30');
    return send(response, 429, { error: 'Too many requests' });
  }
  if (kind === 'athlete') {
    if (id !== '0' && id !== fakeIntervals.athleteId) return send(response, 403, { error: 'Access denied' });
    return part === 'activities'
      ? send(response, 200, state.malformed ?? listed(state, query))
      : send(response, 200, { id: fakeIntervals.athleteId, name: 'Example athlete' });
  }
  const found = state.activities.find(({ listed: { id: own } }) => own === id);
  if (part === 'file' && found?.file != null) {
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(found.file);
    return true;
  }
  const isStreams = part === 'streams.json' && found?.streams != null;
  return isStreams ? send(response, 200, found.streams) : send(response, 404, { error: 'Not found' });
};

const basic = (key: string): string => `Basic ${Buffer.from(`API_KEY:${key}`).toString('base64')}`;

/** By the athlete's own days, both included; the latest first. */
const listed = ({ activities }: State, query: URLSearchParams) => {
  const [oldest, newest] = ['oldest', 'newest'].map((name) => query.get(name) ?? '');
  return activities
    .map(({ listed: told }) => told)
    .filter((told) => {
      const day = String(told['start_date_local']).slice(0, 10);
      return day >= (oldest ?? '') && day <= (newest ?? '');
    });
};

const send = (response: ServerResponse, status: number, body: unknown): true => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  return true;
};
const sendPage = (response: ServerResponse): true => {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A stand-in for intervals.icu</title><h1>A stand-in for intervals.icu</h1><p>The example athlete’s key: <code>${fakeIntervals.key}</code></p></html>`;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  return true;
};
