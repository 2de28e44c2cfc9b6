export type FakeEvent = Readonly<{
  object_type: 'activity' | 'athlete';
  object_id: number;
  aspect_type: 'create' | 'update' | 'delete';
  updates?: Readonly<Record<string, string>>;
}>;

const attempts = 3;
const patienceMs = 2_000;

/** The one subscription of an app, and the deliveries to it: three attempts of two seconds each, then lost. */
export class FakeSubscription {
  current: Readonly<{ id: number; callbackUrl: string }> | null = null;
  readonly lost: unknown[] = [];
  private lastId = 120_000;

  constructor(
    private readonly ownerId: number,
    private readonly pauseMs = 1_000,
  ) {}

  /** Asks the address whether it wants events. The subscription's id, or null where it does not. */
  async create(callbackUrl: string, verifyToken: string): Promise<number | null> {
    const challenge = Math.random().toString(36).slice(2);
    const asked = { 'hub.mode': 'subscribe', 'hub.challenge': challenge, 'hub.verify_token': verifyToken };
    const reply = await fetch(`${callbackUrl}?${new URLSearchParams(asked)}`, {
      signal: AbortSignal.timeout(patienceMs),
    })
      .then((response) => (response.status === 200 ? response.json() : null))
      .catch(() => null);
    if (reply?.['hub.challenge'] !== challenge) return null;
    this.lastId += 1;
    this.current = { id: this.lastId, callbackUrl };
    return this.lastId;
  }

  async deliver(event: FakeEvent): Promise<void> {
    if (this.current === null) return;
    const { id, callbackUrl } = this.current;
    const body = {
      updates: {},
      ...event,
      owner_id: this.ownerId,
      subscription_id: id,
      event_time: Math.floor(Date.now() / 1000),
    };
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, this.pauseMs));
      const status = await fetch(callbackUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(patienceMs),
      }).then(
        (response) => response.status,
        () => 0,
      );
      if (status === 200) return;
    }
    this.lost.push(body);
  }
}
