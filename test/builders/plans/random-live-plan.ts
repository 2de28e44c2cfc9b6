import fc from 'fast-check';
import { housePlan } from '../../../shared/coach/house/house-plan';
import type { LivePlan } from '../../../shared/domain/adaptation/live-plan';
import type { Picture } from '../../../shared/domain/athlete/picture';
import { type AthleteRequest, bodySites, type CheckIn, type Niggle } from '../../../shared/domain/check-in/check-in';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import type { SessionLog } from '../../../shared/domain/log/session-log';
import type { PlanWeek } from '../../../shared/domain/plan/plan';
import type { Session } from '../../../shared/domain/session/session';
import { addDays, type IsoDate, weekdays } from '../../../shared/domain/units/calendar';
import { metres, seconds } from '../../../shared/domain/units/quantity';
import { type AthleteWish, athletes } from '../random-athlete';

const evenly = (min: number, max: number): fc.Arbitrary<number> => fc.noBias(fc.integer({ min, max }));

/** How an athlete kept to a week: all of it, most, half, hardly, nothing, or more than was asked. */
const keepings = ['all', 'all', 'all', 'most', 'half', 'hardly', 'none', 'more', 'silent'] as const;
type Keeping = (typeof keepings)[number];

const chances: Readonly<Record<Keeping, number>> = {
  all: 1,
  most: 0.8,
  half: 0.5,
  hardly: 0.2,
  none: 0,
  more: 1,
  silent: 1,
};

/**
 * Plans somewhere in their middle, with logs and check-ins of every kind: kept, half kept, forgotten; fresh, tired,
 * sore, ill, away. An athlete who cannot have a plan is drawn again.
 */
export const livePlans = (wish: AthleteWish = {}): fc.Arbitrary<LivePlan> =>
  athletes(wish)
    .map((picture) => ({ picture, plan: housePlan(picture) }))
    .filter(({ plan }) => plan.status === 'drawn')
    .chain(({ picture, plan }) => {
      if (plan.status === 'refused') throw new RangeError('Refused athletes are filtered out');
      const { blueprint, weeks } = plan;
      return fc
        .record({
          at: evenly(1, weeks.length),
          // Most check-ins are sent on Sunday or Monday.
          day: fc.constantFrom(6, 6, 6, 7, 7, 5, 8),
          keepings: fc.array(fc.constantFrom(...keepings), { minLength: 6, maxLength: 6 }),
          dice: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 60, maxLength: 60 }),
          moods: fc.array(fc.record({ effort: evenly(1, 10), fatigue: evenly(1, 10) }), { minLength: 6, maxLength: 6 }),
          niggles: fc.oneof(
            { weight: 3, arbitrary: fc.constant<Niggle[]>([]) },
            { weight: 2, arbitrary: fc.array(someNiggle, { minLength: 1, maxLength: 2 }) },
          ),
          hadNiggle: fc.boolean(),
          requests: fc.constantFrom(0, 0, 0, 1, 1, 2),
          seed: evenly(0, 1_000_000),
        })
        .chain((drawn) => {
          const today = addDays(weeks[drawn.at - 1]?.monday ?? picture.startsOn, drawn.day);
          return fc
            .array(someRequest(today), { minLength: drawn.requests, maxLength: drawn.requests })
            .map((requests) => livePlan(picture, { blueprint, weeks }, { ...drawn, today, requests }));
        });
    });

const someNiggle: fc.Arbitrary<Niggle> = fc.record({
  site: fc.constantFrom(...bodySites),
  severity: evenly(0, 8),
  since: fc.constant(null),
  worseWhenRunning: fc.boolean(),
  altersGait: fc.constantFrom(false, false, false, true),
  passesHopTest: fc.constantFrom(null, true, false),
});

const someRequest = (today: IsoDate): fc.Arbitrary<AthleteRequest> => {
  const span = fc
    .record({ ahead: evenly(-9, 12), days: evenly(1, 40) })
    .map(({ ahead, days }) => ({ from: addDays(today, ahead), to: addDays(today, ahead + days) }));
  return fc.oneof(
    fc
      .record({
        span,
        reason: fc.constantFrom('travel' as const, 'holiday' as const, 'busy' as const),
        days: fc.subarray([...weekdays]),
      })
      .map(({ span: { from, to }, reason, days }) => ({ kind: 'away' as const, reason, from, to, days })),
    fc
      .record({ since: evenly(0, 10), belowNeck: fc.constantFrom(true, false, null), isOver: fc.boolean() })
      .map(({ since, belowNeck, isOver }) => ({
        kind: 'ill' as const,
        from: addDays(today, -since),
        to: isOver ? today : null,
        belowNeck,
      })),
    fc
      .record({ span, speed: fc.constantFrom('gentle' as const, 'usual' as const) })
      .map(({ span: { from, to }, speed }) => ({ kind: 'pause' as const, from, to, speed })),
    fc
      .record({
        distance: fc.constantFrom('5K' as const, '10K' as const, 'half' as const),
        ahead: evenly(3, 80),
        priority: fc.constantFrom('B' as const, 'C' as const),
      })
      .map(({ distance, ahead, priority }) => ({
        kind: 'race' as const,
        race: { distance, date: addDays(today, ahead), priority },
      })),
    fc.constantFrom({ kind: 'easier' as const }, { kind: 'harder' as const }),
  );
};

type Drawn = Readonly<{
  at: number;
  today: IsoDate;
  keepings: readonly Keeping[];
  dice: readonly number[];
  moods: readonly Readonly<{ effort: number; fatigue: number }>[];
  niggles: readonly Niggle[];
  hadNiggle: boolean;
  requests: readonly AthleteRequest[];
}>;

const livePlan = (
  picture: Picture,
  { blueprint, weeks }: Pick<LivePlan, 'blueprint' | 'weeks'>,
  drawn: Drawn,
): LivePlan => {
  const { at, today } = drawn;
  const past = weeks.slice(Math.max(0, at - 6), at);
  const logs = past.flatMap((week, index) => logsOf(week, drawn, index + 6 - past.length));
  const checkIns = past.map((week, index): CheckIn => {
    const isLast = week.number === at;
    const mood = drawn.moods[index + 6 - past.length] ?? { effort: 5, fatigue: 4 };
    const wasSore = drawn.hadNiggle && week.number >= at - 2;
    return {
      week: week.number,
      date: isLast ? today : addDays(week.monday, 6),
      ...mood,
      niggles: isLast || wasSore ? drawn.niggles : [],
      words: '',
      requests: isLast ? drawn.requests : [],
      volume: null,
    };
  });
  return {
    picture,
    zones: paceZones(picture.fitness.threshold),
    blueprint,
    weeks,
    today,
    logs: logs.filter(({ date }) => date <= today),
    checkIns,
  };
};

const logsOf = ({ sessions }: PlanWeek, { keepings: kept, dice }: Drawn, index: number): readonly SessionLog[] => {
  const keeping = kept[index] ?? 'all';
  if (keeping === 'silent') return [];
  return sessions.map((session, place) => {
    const die = dice[(7 * index + place) % dice.length] ?? 0;
    return logOf(session, keeping, die);
  });
};

const logOf = (session: Session, keeping: Keeping, die: number): SessionLog => {
  const log = { sessionId: session.id, date: session.date, effort: null, pain: null, note: '' };
  if (die > chances[keeping] || keeping === 'none') return { ...log, outcome: 'skipped', actual: null };
  const share = keeping === 'more' ? 1.25 : die < 0.1 ? 0.6 : 1;
  return {
    ...log,
    outcome: share < 1 ? 'partly' : 'done',
    actual: {
      distance: metres(Math.round(session.distance * share)),
      duration: seconds(Math.round(session.duration * share)),
    },
  };
};
