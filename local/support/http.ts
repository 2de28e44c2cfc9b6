import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartFault } from './start-fault';

/** A server on this machine only, and how to stop it. */
export type Listening = Readonly<{ port: number; stop: () => Promise<void> }>;

/** The laptop's own address. An IP, not a name: browsers trust it, and the AWS SDK keeps to paths. */
export const host = '127.0.0.1';

/** A body longer than its reader wants. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong';
}

/**
 * Listens on a port, or on any free one for 0.
 *
 * @throws StartFault if the port is taken.
 */
export const listen = async (
  server: Server,
  port: number,
  purpose: string,
): Promise<Listening> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => reject(portFault(fault, port, purpose)));
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;

  return {
    port: actual,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** A server whose every fault becomes one 500 and one line for the log, never an unhandled rejection. */
export const serve = (
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  onFault: (fault: unknown) => void,
): Server =>
  createServer({ maxHeaderSize: 32_768 }, (request, response) => {
    handle(request, response).catch((fault: unknown) => {
      onFault(fault);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end('{"message":"Internal Server Error"}');
    });
  });

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
