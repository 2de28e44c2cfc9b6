const windowMs = 15 * 60_000;
const dayMs = 86_400_000;

/** Strava's two allowances, each of a window that ends at :00, :15, :30 or :45 and of a day in UTC. */
export class FakeLimits {
  private window = 0;
  private day = 0;
  private used = { window: 0, day: 0 };

  constructor(
    readonly reads = { window: 100, day: 1_000 },
    private readonly now: () => number = Date.now,
  ) {}

  /** Counts a read. Whether it is answered. */
  take(): boolean {
    const [window, day] = [Math.floor(this.now() / windowMs), Math.floor(this.now() / dayMs)];
    if (day !== this.day) this.used.day = 0;
    if (window !== this.window) this.used.window = 0;
    [this.window, this.day] = [window, day];
    this.used = { window: this.used.window + 1, day: this.used.day + 1 };
    return this.used.window <= this.reads.window && this.used.day <= this.reads.day;
  }

  headers(): Record<string, string> {
    const usage = `${this.used.window},${this.used.day}`;
    return {
      // Of all requests Strava allows twice as many as of reads.
      'x-ratelimit-limit': `${2 * this.reads.window},${2 * this.reads.day}`,
      'x-ratelimit-usage': usage,
      'x-readratelimit-limit': `${this.reads.window},${this.reads.day}`,
      'x-readratelimit-usage': usage,
    };
  }
}
