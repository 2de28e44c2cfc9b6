import type { CheckIn, ReturnSpeed } from '../../check-in/check-in';
import { addDays, daysBetween } from '../../units/calendar';
import type { LivePlan } from '../live-plan';
import { daysOffTold } from '../past/days-off-told';
import { timesOff } from '../past/time-off';
import type { WeekFact } from '../past/what-happened';
import { returnDays } from '../return-share';
import type { Signal } from '../signal';
import { readWords } from './read-words';

/** Sessions missed, or days told of, that make days without running time off and not just a quiet week. */
const missedToCount = 2;
const toldToCount = 4;

/** The way back from the last six days and more without running, while it is not yet walked to its end. */
export const returnSignals = (checkIn: CheckIn, live: LivePlan, facts: readonly WeekFact[]): readonly Signal[] => {
  const { today, picture } = live;
  const told = daysOffTold(live);
  const [last] = timesOff(facts, picture.startsOn, today).filter(({ since, until, missed, crossTrained }) => {
    const toldIn = [...told].filter((day) => day > since && day < (until ?? today)).length;
    return missed + crossTrained >= missedToCount || toldIn >= toldToCount;
  });
  if (last === undefined || isStillOff(checkIn, live)) return [];

  const from = last.until ?? today;
  const speed = speedOf(live);
  if (daysBetween(from, today) >= returnDays(last.days, speed)) return [];
  return [
    {
      kind: 'return',
      week: checkIn.week,
      daysOff: last.days,
      crossTrained: last.crossTrained >= missedToCount,
      from,
      speed,
    },
  ];
};

/** Ill with no end in sight, or in the middle of a pause: the way back begins later. */
const isStillOff = (checkIn: CheckIn, { today }: LivePlan): boolean =>
  [...checkIn.requests, ...readWords(checkIn).requests].some(
    (request) =>
      (request.kind === 'ill' && (request.to === null || request.to >= today)) ||
      (request.kind === 'pause' && request.from <= addDays(today, 1) && request.to >= today),
  );

/** The speed chosen with the last pause. */
const speedOf = ({ checkIns }: LivePlan): ReturnSpeed =>
  checkIns
    .flatMap((checkIn) => [...checkIn.requests, ...readWords(checkIn).requests])
    .findLast((request) => request.kind === 'pause')?.speed ?? 'usual';
