import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError, invalid } from './api-error';
import { checkedRequest } from './check-request';
import { type MessagesRequest, textOf } from './messages-request';
import type { Pace, Script } from './script';
import { streamReply } from './stream-reply';
import { PromptCache, tokensOf } from './usage';

/** A request as it came over the wire. */
export type WireRequest = Readonly<{ method: string; path: string; headers: IncomingHttpHeaders; body: string }>;

type Options = Readonly<{
  script: Script;
  pace?: Partial<Pace>;
  port?: number;
  /** What comes before `/v1/messages` in the path. */
  basePath?: string;
  /** Who may call; whoever sends the key, unless told. */
  isAuthorised?: (request: WireRequest) => boolean;
}>;

export type MessagesApi = Readonly<{
  url: string;
  /** Every request that came, refused or not. */
  requests: readonly WireRequest[];
  /** How many replies are still being told. */
  underWay: () => number;
  /** How long its replies took in all, each from the request's last byte to its own, in milliseconds. */
  spentMs: () => number;
  stop: () => Promise<void>;
}>;

export const fakeKey = 'sk-ant-fake';

const usualPace: Pace = { tokensPerSecond: 80, firstTextMs: 600 };

/**
 * Stands in for Anthropic's Messages API over HTTP: refuses what the API refuses, streams what the script says at a set
 * pace, keeps prompts and bills tokens.
 */
export const startMessagesApi = async (options: Options): Promise<MessagesApi> => {
  const requests: WireRequest[] = [];
  const open = new Set<ServerResponse>();
  const cache = new PromptCache();
  const turn = { next: 0 };
  const spent = { ms: 0 };

  const server = createServer((request, response) => {
    open.add(response);
    response.on('close', () => open.delete(response));
    answer(request, response).catch(() => response.destroy());
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const wire = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: await bodyOf(request),
    };
    requests.push(wire);
    const begun = performance.now();
    response.on('finish', () => {
      spent.ms += performance.now() - begun;
    });
    const id = `req_${String(requests.length).padStart(6, '0')}`;
    try {
      const asked = accepted(wire, options);
      if (wire.path.endsWith('/count_tokens')) return json(response, id, { input_tokens: inputOf(asked) });
      await perform(asked, options, { id, usage: cache.usageOf(asked), turn: turn.next++, response });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      response.writeHead(error.status, { 'content-type': 'application/json', 'request-id': id, ...error.headers });
      response.end(error.body(id));
    }
  };
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${portOf(server.address())}${options.basePath ?? ''}`,
    requests,
    underWay: () => open.size,
    spentMs: () => spent.ms,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const portOf = (address: string | AddressInfo | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

/** @throws ApiError */
const accepted = (wire: WireRequest, { basePath = '', isAuthorised = sendsKey }: Options): MessagesRequest => {
  if (!isAuthorised(wire)) throw new ApiError(401, 'authentication_error', 'invalid x-api-key');
  const path = wire.path.startsWith(basePath) ? wire.path.slice(basePath.length) : '';
  if (wire.method !== 'POST' || !/^\/v1\/messages(\/count_tokens)?$/.test(path)) {
    throw new ApiError(404, 'not_found_error', `${wire.method} ${wire.path}`);
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(wire.headers['anthropic-version']))) {
    throw invalid('anthropic-version: header is required');
  }
  const counts = path.endsWith('/count_tokens') ? { max_tokens: 1 } : {};
  return checkedRequest({ ...parsed(wire.body), ...counts });
};

const sendsKey = ({ headers }: WireRequest): boolean =>
  headers['authorization'] === `Bearer ${fakeKey}` || headers['x-api-key'] === fakeKey;

const parsed = (body: string): object => {
  try {
    return Object(JSON.parse(body));
  } catch {
    throw invalid('The request body is not valid JSON');
  }
};

const inputOf = ({ system, messages }: MessagesRequest): number =>
  tokensOf(textOf(system) + messages.map(({ content }) => textOf(content)).join('\n'));

type Turn = Readonly<{ id: string; usage: ReturnType<PromptCache['usageOf']>; turn: number; response: ServerResponse }>;

const perform = async (request: MessagesRequest, { script, pace }: Options, at: Turn): Promise<void> => {
  const answer = script(request, at.turn);
  if (answer.kind === 'mute') return;
  if (answer.kind === 'error') throw new ApiError(answer.status, answer.type, 'As the script has it.', answer.headers);
  if (request.stream !== true) throw invalid('This stand-in only streams: set stream to true');
  await streamReply(answer, { ...at, request, pace: { ...usualPace, ...pace } });
};

const json = (response: ServerResponse, id: string, value: object): void => {
  response.writeHead(200, { 'content-type': 'application/json', 'request-id': id });
  response.end(JSON.stringify(value));
};
