import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartFault } from './start-fault';

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A port of this machine that is ours, before there is anything to answer on it. */
export type Port = Readonly<{
  /** e.g. `http://127.0.0.1:4400`. */
  url: string;
  /** Says who answers from now on; until then callers are asked to come again. */
  answerWith: (handler: Handler) => void;
  stop: () => Promise<void>;
}>;

/** The laptop's own address. An IP, not a name: browsers trust it, and the AWS SDK keeps to paths. */
export const host = '127.0.0.1';

/** A body longer than its reader wants. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong';
}

/**
 * Takes a port, or any free one for 0. A fault while answering becomes one 500 and one call of `onFault`.
 *
 * @throws StartFault if the port is taken.
 */
export const takePort = async (port: number, purpose: string, onFault: (fault: unknown) => void): Promise<Port> => {
  let handler: Handler = async (_, response) => {
    response.writeHead(503, { 'retry-after': '1' });
    response.end();
  };
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    // A name of somebody else's that points here would let their pages read ours.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
      response.writeHead(421);
      response.end();
      return;
    }
    handler(request, response).catch((fault: unknown) => {
      onFault(fault);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end('{"message":"Internal Server Error"}');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => reject(portFault(fault, port, purpose)));
    server.listen(port, host, resolve);
  });

  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    answerWith: (next) => {
      handler = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** @throws BodyTooLong beyond `limit` bytes; the rest is still read, so that the sender hears the answer. */
export const readBody = async (request: IncomingMessage, limit = Number.POSITIVE_INFINITY): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
  }
  if (length > limit) throw new BodyTooLong(`The body has ${length} bytes; ${limit} are allowed.`);

  return Buffer.concat(chunks);
};

const portFault = (fault: NodeJS.ErrnoException, port: number, purpose: string): Error =>
  fault.code === 'EADDRINUSE'
    ? new StartFault(
        `Port ${port} (${purpose}) is taken: stop what uses it, or choose another with npm start -- --port ${port + 100}.`,
        { cause: fault },
      )
    : fault;
