import type { CheckIn } from '../../check-in/check-in';
import { addDays } from '../../units/calendar';
import type { LivePlan } from '../live-plan';
import { returnDays } from '../return-share';
import { daysOffTold } from './days-off-told';
import { timesOff } from './time-off';
import type { WeekFact } from './what-happened';

/** Pain from which running is left out for good reason, 0–10. */
const soreFrom = 3;

/**
 * Whether something told or seen explains why a week came short: a day of it ill, away or paused; a sore place; or a
 * longer time without running and the way back from it. Such a week says nothing of what the plan asks.
 */
export const isExplained = ({ week, sessions }: WeekFact, live: LivePlan, facts: readonly WeekFact[]): boolean => {
  const [first, last] = [week.monday, addDays(week.monday, 6)];
  const wasOff = [...daysOffTold(live)].some((day) => day >= first && day <= last);
  const wasSore =
    live.checkIns.some(
      (checkIn) => (checkIn.week === week.number || checkIn.week === week.number - 1) && isSore(checkIn),
    ) || sessions.some(({ log }) => (log?.pain ?? 0) >= soreFrom);
  const wasAway = timesOff(facts, live.picture.startsOn, live.today).some(
    ({ since, until, days }) => since < last && addDays(until ?? live.today, returnDays(days, 'usual')) > first,
  );
  return wasOff || wasSore || wasAway;
};

const isSore = ({ niggles }: CheckIn): boolean =>
  niggles.some(({ severity, altersGait }) => severity >= soreFrom || altersGait);
