import type { PlanWeek } from '../../plan/plan';
import type { Objection } from '../../plan/review';
import { isIntense } from '../../session/is-intense';
import { isoDate } from '../../units/calendar';
import { spokenDay } from '../../units/spoken-day';
import type { Envelope } from '../envelope';
import { type LivePlan, weekOfToday } from '../live-plan';
import type { WeekFact } from '../past/what-happened';
import { envelopeFaults } from './envelope-faults';
import { distanceSlack, fault } from './fault';
import { openSessions } from './open-sessions';
import type { RevisedPlan } from './revised-plan';

/** What rounding to whole units of load may add. */
const loadSlack = 1;

/** The guarantees of every adaptation, whoever wrote it. */
export const guardObjections = (
  before: LivePlan,
  after: RevisedPlan,
  envelope: Envelope,
  facts: readonly WeekFact[],
): readonly Objection[] => [
  ...pastFaults(before, after),
  ...crowdedDays(before, after),
  ...(envelope.redraw === null ? untouchedFaults(before, after, envelope) : []),
  ...(envelope.redraw === null ? recoveryFaults(before, after) : []),
  ...(envelope.outcome === 'easing' || envelope.outcome === 'no-change' ? raisingFaults(before, after) : []),
  ...envelope.weeks.flatMap((week) => envelopeFaults(week, before, after, facts[week.number - 1]?.run ?? 0)),
];

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const pastFaults = (before: LivePlan, { weeks }: RevisedPlan): readonly Objection[] => {
  const current = weekOfToday(before);
  return before.weeks.flatMap((week) => {
    const now = weeks[week.number - 1];
    if (week.number < current)
      return isSame(week, now)
        ? []
        : [fault('past-untouched', week.number, `Week ${week.number} is past and was changed.`)];
    const open = openSessions(week, before.today, before.logs);
    return week.sessions
      .filter((session) => !open.includes(session) && (session.kind !== 'race' || week.number === current))
      .filter(
        (session) =>
          !isSame(
            session,
            now?.sessions.find(({ id }) => id === session.id),
          ),
      )
      .map((session) =>
        fault(
          'past-untouched',
          week.number,
          `The session of ${spokenDay(session.date)} is past, logged or a race and was changed.`,
          session,
        ),
      );
  });
};

/** Nobody runs a week on one day: no day becomes fuller than the fullest that the plan has had. */
const crowdedDays = (before: LivePlan, { weeks }: RevisedPlan): readonly Objection[] => {
  const fullest = Math.max(1, ...before.weeks.flatMap((week) => [...trainingsByDay(week).values()]));
  return weeks
    .filter((week) => !isSame(week, before.weeks[week.number - 1]))
    .flatMap((week) =>
      [...trainingsByDay(week)]
        .filter(([, trainings]) => trainings > fullest)
        .map(([date, trainings]) =>
          fault('crowded-day', week.number, `${spokenDay(isoDate(date))} holds ${trainings} sessions.`),
        ),
    );
};

/** Sessions of each day; strength training may stand beside a run. */
const trainingsByDay = ({ sessions }: PlanWeek): ReadonlyMap<string, number> => {
  const days = new Map<string, number>();
  for (const { date, kind } of sessions) if (kind !== 'strength') days.set(date, (days.get(date) ?? 0) + 1);
  return days;
};

const untouchedFaults = (before: LivePlan, { weeks }: RevisedPlan, envelope: Envelope): readonly Objection[] => {
  const mayChange = new Set(envelope.weeks.map(({ number }) => number));
  return before.weeks
    .filter(({ number }) => !mayChange.has(number))
    .filter((week) => !isSame(week, weeks[week.number - 1]))
    .map(({ number }) => fault('outside-envelope', number, `Week ${number} was not to change.`));
};

const recoveryFaults = (before: LivePlan, { weeks }: RevisedPlan): readonly Objection[] =>
  before.weeks
    .filter(({ recovery }) => recovery)
    .flatMap((week) => {
      const now = weeks[week.number - 1];
      if (now === undefined || !now.recovery)
        return [fault('recovery-protected', week.number, `Recovery week ${week.number} is gone.`)];
      const isHeavier = now.load > week.load + loadSlack || now.volume > week.volume + distanceSlack;
      const isHard = now.sessions.some(isIntense) && !week.sessions.some(isIntense);
      return isHeavier || isHard
        ? [fault('recovery-protected', week.number, `Recovery week ${week.number} has become heavier.`)]
        : [];
    });

const raisingFaults = (before: LivePlan, { weeks }: RevisedPlan): readonly Objection[] =>
  before.weeks.flatMap((week) => {
    const now = weeks[week.number - 1];
    if (now === undefined || now === week) return [];
    const isMore =
      now.load > week.load + loadSlack ||
      hardSeconds(now) > hardSeconds(week) ||
      now.volume > week.volume + distanceSlack;
    return isMore
      ? [fault('easing-raises-nothing', week.number, `Week ${week.number} asks for more than before.`)]
      : [];
  });

const hardSeconds = ({ zoneTimes }: PlanWeek): number => zoneTimes[4] + zoneTimes[5] + zoneTimes[6];
