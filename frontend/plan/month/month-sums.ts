import type { PlanReply } from '../../../shared/contract/plan';
import { weekFacts } from '../../../shared/domain/log/week-facts';
import type { IsoDate } from '../../../shared/domain/units/calendar';
import type { Metres } from '../../../shared/domain/units/quantity';

/** What some days add up to, planned and done, in metres; races are counted for themselves, as in a week's volume. */
export const daysSum = (
  { weeks, logs }: Pick<PlanReply, 'weeks' | 'logs'>,
  dates: ReadonlySet<IsoDate>,
): Readonly<{ planned: Metres; done: Metres }> => {
  const sessions = weeks.flatMap((week) => week.sessions).filter(({ date }) => dates.has(date));
  const { planned } = weekFacts({ sessions: sessions.filter(({ kind }) => kind !== 'race') }, []);
  const { done } = weekFacts({ sessions }, logs);

  return { planned: planned.distance, done: done.distance };
};
