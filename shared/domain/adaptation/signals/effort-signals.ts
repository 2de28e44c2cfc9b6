import { recentVolume } from '../../athlete/recent-volume';
import type { CheckIn } from '../../check-in/check-in';
import type { LivePlan } from '../live-plan';
import type { WeekFact } from '../past/what-happened';
import type { Signal } from '../signal';

type State = 'normal' | 'strained' | 'overloaded' | 'tired-on-little';

/** How many weeks back overload is remembered. */
const memory = 6;
const overloadedTooOften = 3;
const tiredTooLong = 3;

/**
 * What effort and fatigue say, both 1–10, at a check-in and at those before it. Our rule; that fatigue on little
 * running may have another cause than training follows Meeusen 2013 (overtraining is found by exclusion).
 */
export const effortSignals = (checkIn: CheckIn, live: LivePlan, facts: readonly WeekFact[]): readonly Signal[] => {
  const { week, effort, fatigue } = checkIn;
  const stateIn = (number: number): State | null => {
    const report = live.checkIns.findLast((one) => one.week === number);
    return report === undefined ? null : stateOf(report, live, facts);
  };
  const state = stateOf(checkIn, live, facts);
  const lately = Array.from({ length: memory }, (_, back) => stateIn(week - back));
  const overloaded = lately.filter((one) => one === 'overloaded' || one === 'tired-on-little').length;
  const fatigues = Array.from(
    { length: tiredTooLong },
    (_, back) => live.checkIns.findLast((one) => one.week === week - back)?.fatigue ?? 0,
  );

  const told = ((): Signal | null => {
    switch (state) {
      case 'normal':
        return null;
      case 'strained': {
        const before = stateIn(week - 1);
        const isAgain = before !== null && before !== 'normal';
        return { kind: isAgain ? 'strained-again' : 'strained', week, effort, fatigue };
      }
      case 'overloaded':
        return { kind: 'overloaded', week, effort, fatigue };
      case 'tired-on-little':
        return { kind: 'tired-on-little', week, fatigue, share: shareOfUsual(week, live, facts) };
    }
  })();
  const isOften = state !== 'normal' && state !== 'strained' && overloaded >= overloadedTooOften;
  const isLong = fatigues.every((one) => one >= 8);
  return [
    ...(told === null ? [] : [told]),
    ...(isOften || isLong
      ? [{ kind: 'overreached', week, cause: isOften ? 'overloaded-often' : 'tired-for-long' } as const]
      : []),
  ];
};

const stateOf = ({ week, effort, fatigue }: CheckIn, live: LivePlan, facts: readonly WeekFact[]): State => {
  if ((effort >= 9 && fatigue >= 7) || fatigue >= 9) return 'overloaded';
  if (fatigue >= 7 && shareOfUsual(week, live, facts) <= 0.8) return 'tired-on-little';
  return effort >= 8 || fatigue >= 7 ? 'strained' : 'normal';
};

/** Running of a week as a share of the mean of the four weeks before it; 1 when nothing was usual yet. */
const shareOfUsual = (week: number, { picture }: LivePlan, facts: readonly WeekFact[]): number => {
  const before = facts.slice(Math.max(0, week - 5), Math.max(0, week - 1)).map(({ run }) => run);
  const history = before.length === 0 ? [recentVolume(picture.recent)] : before;
  const usual = history.reduce<number>((sum, run) => sum + run, 0) / history.length;
  const fact = facts[week - 1];
  return usual === 0 || fact === undefined ? 1 : fact.run / usual;
};
