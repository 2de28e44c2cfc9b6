import type { Clock } from '../../ports';

/** Milliseconds until so long before a promised time; they pass also where the day stands still. */
export const countdown = (clock: Clock, promised: Date, before: number): (() => number) => {
  const over = clock.ticks() + promised.getTime() - clock.now().getTime() - before;
  return () => over - clock.ticks();
};
