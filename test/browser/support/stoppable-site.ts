import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What came through. */
export type Passed = Readonly<{ method: string; path: string; key: string | undefined; status: number }>;

/** The site behind a door of the test's own, which can be shut: whoever knocks then finds nobody listening. */
export const stoppableSite = async (site: string) => {
  const passed: Passed[] = [];
  const changes = new Map<string, (text: string) => string>();
  let server: Server | null = null;
  let port = 0;

  const pass = (asked: IncomingMessage, answer: ServerResponse): void => {
    const { method = 'GET', url: path = '/', headers } = asked;
    const change = changes.get(path);
    // A changed file would not fit the packed form of the original.
    const plain = change === undefined ? {} : { 'accept-encoding': 'identity', 'if-none-match': '' };
    const onward = request(
      `${site}${path}`,
      { method, headers: { ...headers, ...plain, host: new URL(site).host } },
      (reply) => {
        const { statusCode: status = 500 } = reply;
        passed.push({ method, path, key: headers['idempotency-key']?.toString(), status });
        if (change === undefined) {
          answer.writeHead(status, reply.headers);
          reply.pipe(answer);
          return;
        }
        void textOf(reply).then((text) => {
          const { 'content-length': _, etag: __, ...kept } = reply.headers;
          answer.writeHead(status, kept);
          answer.end(change(text));
        });
      },
    );
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  };

  const open = async (): Promise<void> => {
    server = createServer(pass).listen(port, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  };
  const shut = async (): Promise<void> => {
    const closing = server;
    server = null;
    if (closing === null) return;
    const closed = once(closing, 'close');
    closing.close();
    closing.closeAllConnections();
    await closed;
  };
  await open();

  return {
    url: `http://127.0.0.1:${port}`,
    passed,
    open,
    shut,
    /** Serves a file otherwise than it was built, as after a deployment. */
    change: (path: string, how: (text: string) => string): void => void changes.set(path, how),
  };
};

export type StoppableSite = Awaited<ReturnType<typeof stoppableSite>>;

const textOf = async (reply: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of reply) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};
