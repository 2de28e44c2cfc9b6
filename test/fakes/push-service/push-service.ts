import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BrowserKeys } from './browser-keys';
import { type Sender, senderOf } from './vapid';

/** A message as the browser reads it, and what the push service was told with it. */
export type Pushed = Readonly<{
  browser: string;
  text: string;
  sender: Sender;
  ttl: number;
  urgency: string | undefined;
  topic: string | undefined;
}>;

type Subscription = { keys: BrowserKeys; isOver: boolean; publicKey: string | null };

/**
 * A push service by RFC 8030, and the browsers behind it: it holds each message to the protocol, and reads it with the
 * browser's keys. Messages lie in `pushed`, and what was wrong with others in `faults`.
 */
export class FakePushService {
  readonly pushed: Pushed[] = [];
  readonly faults: string[] = [];
  /** The status of the answers to come, the next first; then all is well. */
  readonly nextAnswers: number[] = [];
  /** What an answer of 429 or 503 says of when to come again. */
  retryAfter: string | null = null;
  private readonly subscriptions = new Map<string, Subscription>();
  private readonly server = createServer((request, response) => {
    void this.answer(request).then(({ status, headers = {} }) => response.writeHead(status, headers).end());
  });

  /** @param port a free one unless told */
  async open(port = 0): Promise<this> {
    this.server.listen(port, '127.0.0.1');
    await once(this.server, 'listening');
    return this;
  }

  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Subscribes a browser, for messages of whoever has this key; of anybody where there is none. */
  subscribe(browser: string, publicKey: string | null = null) {
    const keys = new BrowserKeys();
    this.subscriptions.set(browser, { keys, isOver: false, publicKey });
    return { endpoint: `${this.origin}/push/${browser}`, keys: keys.given };
  }

  /** Ends a subscription, as a browser does whose owner has taken leave back. */
  expire(browser: string): void {
    const found = this.subscriptions.get(browser);
    if (found !== undefined) found.isOver = true;
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; headers?: Record<string, string> }> {
    const browser = /^\/push\/(.+)$/.exec(request.url ?? '')?.[1] ?? '';
    const found = this.subscriptions.get(browser);
    const body = await bodyOf(request);
    if (request.method !== 'POST' || found === undefined) return { status: 404 };
    if (found.isOver) return { status: 410 };
    const next = this.nextAnswers.shift();
    if (next !== undefined) return { status: next, headers: this.headersOf(next) };

    try {
      this.pushed.push(this.read(browser, found, request, body));
      return { status: 201, headers: { location: `${this.origin}/message/${this.pushed.length}` } };
    } catch (fault) {
      this.faults.push(fault instanceof Error ? fault.message : 'unknown');
      return { status: 400 };
    }
  }

  private headersOf(status: number): Record<string, string> {
    if (status === 302) return { location: this.origin };
    return this.retryAfter !== null && [429, 503].includes(status) ? { 'retry-after': this.retryAfter } : {};
  }

  private read(browser: string, { keys, publicKey }: Subscription, { headers }: IncomingMessage, body: Buffer): Pushed {
    const sender = senderOf(headers.authorization, this.origin, new Date());
    if (publicKey !== null && sender.publicKey !== publicKey)
      throw new Error('Another sender has subscribed this browser.');
    const ttl = Number(headers['ttl'] ?? Number.NaN);
    if (!Number.isInteger(ttl)) throw new Error('A message says how long it is kept.');
    if (headers['content-encoding'] !== 'aes128gcm')
      throw new Error(`It is encoded as ${headers['content-encoding']}.`);
    const [urgency, topic] = [headers['urgency']?.toString(), headers['topic']?.toString()];
    if (topic !== undefined && !/^[A-Za-z0-9_-]{1,32}$/.test(topic)) throw new Error(`The topic ${topic} is none.`);
    return { browser, text: keys.read(body), sender, ttl, urgency, topic };
  }
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
};
