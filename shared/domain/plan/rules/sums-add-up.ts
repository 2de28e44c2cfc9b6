import { sessionSums } from '../session-sums';
import type { SessionShape } from '../shape/session-shape';
import { sum, type WeekShape } from '../shape/week-shape';
import { type Fault, plainRule } from './plain-rule';

/** Every printed sum is the sum of its parts: steps make the session, sessions make the week. */
export const sumsAddUp = plainRule({
  id: 'sums-add-up',
  sentence: 'All sums are right: parts make the session, sessions make the week.',
  severity: 'must',
  source: 'Arithmetic',
  faults: ({ shape }) => shape.weeks.flatMap((week) => [...weekFaults(week), ...week.sessions.flatMap(sessionFaults)]),
});

const differs = (one: number, other: number): boolean => Math.abs(one - other) > 0.5;
const inZones = [1, 2, 3, 4, 5, 6] as const;

const weekFaults = ({ week, number, volume, sessions }: WeekShape): readonly Fault[] => {
  const all = sessions.map(({ session }) => session);
  const wrong = [
    differs(week.volume, volume) ? 'volume' : null,
    differs(
      week.duration,
      sum(all, ({ duration }) => duration),
    )
      ? 'duration'
      : null,
    differs(
      week.load,
      sum(all, ({ load }) => load),
    )
      ? 'load'
      : null,
    inZones.some((zone) =>
      differs(
        week.zoneTimes[zone],
        sum(all, ({ zoneTimes }) => zoneTimes[zone]),
      ),
    )
      ? 'time by zone'
      : null,
  ];
  return wrong
    .filter((name) => name !== null)
    .map((name) => ({ week: number, sentence: `The ${name} of week ${number} is not the sum of its sessions.` }));
};

const sessionFaults = (shape: SessionShape): readonly Fault[] => {
  const { session } = shape;
  const sums = sessionSums(session);
  const wrong = [
    differs(session.distance, sums.distance) ? 'distance' : null,
    differs(session.duration, sums.duration) ? 'duration' : null,
    inZones.some((zone) => differs(session.zoneTimes[zone], sums.zoneTimes[zone])) ? 'time by zone' : null,
  ];
  return wrong
    .filter((name) => name !== null)
    .map((name) => ({
      week: shape.week,
      session: shape,
      sentence: `The ${name} of the session on ${session.date} is not the sum of its parts.`,
    }));
};
