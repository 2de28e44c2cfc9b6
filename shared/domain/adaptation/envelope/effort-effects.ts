import { metres } from '../../units/quantity';
import type { Reason } from '../envelope';
import type { SignalOf } from '../signal';
import { type Effect, expected, type Ground, isLight, type Limit, weekAt } from './ground';

type EffortSignal = SignalOf<
  | 'strained'
  | 'strained-again'
  | 'overloaded'
  | 'tired-on-little'
  | 'overreached'
  | 'feeling-strong'
  | 'asks-for-less'
  | 'asks-for-more'
>;

/** A strained week is followed by 10–15 % less; the middle of it. Our rule. */
const afterStrain = 0.875;
/** A recovery week takes away 25–30 %. */
const recoveryShare = 0.73;
/** An easing week inside the taper takes away a little more than the taper does. */
const tiredTaper = 0.85;
const strongRise = 1.05;
/** Weeks for which nothing is built after too much for too long. */
const holdWeeks = 4;

/** What follows from how hard the week felt and how tired it left the athlete. */
export const effortEffect = (signal: EffortSignal, ground: Ground): Effect => {
  switch (signal.kind) {
    case 'strained':
      return eased(signal.kind, `Effort ${signal.effort}, fatigue ${signal.fatigue} in week ${signal.week}.`, ground);
    case 'asks-for-less':
      return eased(signal.kind, 'You asked for less.', ground);
    case 'strained-again':
      return recovery(
        signal.kind,
        `Strained two weeks in a row, with effort ${signal.effort} and fatigue ${signal.fatigue} in week ${signal.week}.`,
        ground,
      );
    case 'overloaded':
      return recovery(
        signal.kind,
        `Effort ${signal.effort}, fatigue ${signal.fatigue} in week ${signal.week}.`,
        ground,
      );
    case 'tired-on-little':
      return recovery(
        signal.kind,
        `Fatigue ${signal.fatigue} although week ${signal.week} held only ${Math.round(100 * signal.share)} % of your usual running: look at sleep, stress, food and any illness.`,
        ground,
      );
    case 'overreached':
      return overreached(signal, ground);
    case 'feeling-strong':
    case 'asks-for-more':
      return stronger(signal, ground);
  }
};

const nothing = (signal: Reason['signal'], because: string, rule: string): Effect => ({
  reason: { signal, because, rule },
  limits: [],
});

const eased = (signal: Reason['signal'], because: string, ground: Ground): Effect => {
  const week = weekAt(ground, ground.next);
  if (week === null) return nothing(signal, because, 'No week is left to ease.');
  if (isLight(week))
    return nothing(signal, because, `Week ${week.number} is light by design: it gives you the rest you need.`);
  const rule = 'After a straining week the next one holds an eighth less running and one hard session at most.';
  const reason = { signal, because, rule };
  const most = metres(afterStrain * expected(ground, week.number));
  return { reason, limits: [{ number: week.number, reason, most, quality: 1 }] };
};

const recovery = (signal: Reason['signal'], because: string, ground: Ground): Effect => {
  const week = weekAt(ground, ground.next);
  if (week === null) return nothing(signal, because, 'No week is left to ease.');
  if (week.recovery)
    return nothing(signal, because, `Week ${week.number} is a recovery week already: that is what you need now.`);
  if (isLight(week)) {
    const rule = 'Tired in the taper: 15 % less running than planned, and nothing hard before the race.';
    const reason = { signal, because, rule };
    const most = metres(tiredTaper * expected(ground, week.number));
    return { reason, limits: [{ number: week.number, reason, most, quality: 0, takenOut: ['hard'] }] };
  }
  const rule = 'Too much for now: the next week becomes a recovery week, a quarter less running and nothing hard.';
  const reason = { signal, because, rule };
  return { reason, limits: [recoveryLimit(week.number, reason, ground)] };
};

const recoveryLimit = (number: number, reason: Reason, ground: Ground): Limit => {
  const longest = Math.max(
    0,
    ...ground.facts
      .slice(Math.max(0, number - 4), number - 1)
      .flatMap(({ sessions }) => sessions.map(({ run, planned, status }) => (status === 'open' ? planned : run))),
  );
  return {
    number,
    reason,
    recovery: true,
    quality: 0,
    takenOut: ['hard'],
    most: metres(recoveryShare * Math.min(ground.usual, Math.max(expected(ground, number), 0.8 * ground.usual))),
    longMost: metres(0.75 * longest),
  };
};

const overreached = ({ cause, week }: SignalOf<'overreached'>, ground: Ground): Effect => {
  const because =
    cause === 'overloaded-often'
      ? `Overloaded three times in the six weeks up to week ${week}.`
      : `Fatigue of 8 and more for three weeks, up to week ${week}.`;
  const rule =
    'No more building for four weeks. Tiredness that stays has many causes, low iron, infection and too little food among them: have a doctor look at it.';
  const reason = { signal: 'overreached', because, rule } as const;
  const weeks = ground.live.weeks.slice(ground.next - 1, ground.next - 1 + holdWeeks);
  const limits = weeks.flatMap((one, index): readonly Limit[] => {
    if (isLight(one)) return [{ number: one.number, reason, quality: Math.min(1, index) }];
    if (index === 0) return [recoveryLimit(one.number, reason, ground)];
    return [{ number: one.number, reason, quality: 1, most: metres(0.85 * ground.usual), takenOut: ['fastest'] }];
  });
  return { reason, limits };
};

const stronger = ({ kind, week }: SignalOf<'feeling-strong' | 'asks-for-more'>, ground: Ground): Effect => {
  const because =
    kind === 'asks-for-more'
      ? 'You asked for more.'
      : `Effort up to 4, fatigue up to 3 and the plan done, two weeks up to week ${week}.`;
  const next = weekAt(ground, ground.next);
  if (next === null) return nothing(kind, because, 'No week is left to add to.');
  if (isLight(next))
    return nothing(kind, because, `Week ${next.number} is light by design: what you feel is what it is for.`);
  const rule = 'Feeling strong allows 5 % more easy running in the next week, if you agree.';
  const reason = { signal: kind, because, rule };
  return {
    reason,
    limits: [{ number: next.number, reason, most: metres(strongRise * expected(ground, next.number)) }],
  };
};
