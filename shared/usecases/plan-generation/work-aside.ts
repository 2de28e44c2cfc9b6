/**
 * Work that goes on beside its caller's. Its first fault is thrown at the next chance: when more begins, or at the end.
 */
export class WorkAside {
  private readonly open = new Set<Promise<void>>();
  private fault: Readonly<{ error: unknown }> | null = null;

  begin(work: Promise<unknown>): void {
    const watched: Promise<void> = work
      .then(
        () => {},
        (error: unknown) => {
          this.fault ??= { error };
        },
      )
      .finally(() => this.open.delete(watched));
    this.open.add(watched);
    this.complain();
  }

  /** Waits for all that was begun. */
  async end(): Promise<void> {
    await Promise.all(this.open);
    this.complain();
  }

  private complain(): void {
    if (this.fault !== null) throw this.fault.error;
  }
}
