import { CoachUnavailable } from '../../contract/faults';

/** Sees to it that nothing is waited for too long: neither past the deadline, nor for a stream that has gone silent. */
export class Watch {
  private readonly abort = new AbortController();
  private readonly endsAt: number;
  private patientUntil = 0;
  isOver = false;

  constructor(leftMs: number) {
    this.endsAt = performance.now() + leftMs;
  }

  get signal(): AbortSignal {
    return this.abort.signal;
  }

  get left(): number {
    return this.endsAt - performance.now();
  }

  /** Gives whatever is waited for from now on this many milliseconds in all. */
  bePatientFor(ms: number): void {
    this.patientUntil = performance.now() + ms;
  }

  /** Waits for an answer while there is patience and time; then the request is aborted and its socket closed. */
  async waitFor<T>(answer: () => PromiseLike<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const { left } = this;
    const patience = this.patientUntil - performance.now();
    const tooLong = new Promise<never>((_, reject) => {
      const giveUp = (): void => {
        // Not by the clock: a timer may go off two milliseconds early.
        this.isOver = left <= patience;
        this.abort.abort();
        reject(new CoachUnavailable(this.isOver ? 'Claude ran out of time.' : 'Claude fell silent.'));
      };
      timer = setTimeout(giveUp, Math.max(0, Math.min(patience, left)));
    });
    try {
      return await Promise.race([answer(), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Whatever is still open is closed. */
  end(): void {
    this.abort.abort();
  }
}
