import type { Clock } from '../../ports';

/** Milliseconds left until a margin before the promised time; they pass even where the day is fixed. */
export const countdown = (clock: Clock, promised: Date, before: number): (() => number) => {
  const over = clock.ticks() + promised.getTime() - clock.now().getTime() - before;
  return () => over - clock.ticks();
};
