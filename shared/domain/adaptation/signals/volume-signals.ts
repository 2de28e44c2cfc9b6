import type { CheckIn } from '../../check-in/check-in';
import { metres } from '../../units/quantity';
import { isLight } from '../envelope/ground';
import type { AdaptationHistory } from '../history';
import type { LivePlan } from '../live-plan';
import { isExplained } from '../past/explained-weeks';
import type { WeekFact } from '../past/what-happened';
import type { Signal } from '../signal';

/**
 * What the running of the last weeks says beside the plan. Our rules. A week that illness, travel, a pause or a sore
 * place cut short has been answered for what it was, a week that is light by design tells nothing of what is too much,
 * and two short weeks make one new start, not two: the next one is made when the plan that came of it has been missed
 * two weeks running.
 */
export const volumeSignals = (
  checkIn: CheckIn,
  live: LivePlan,
  facts: readonly WeekFact[],
  { adaptations }: Pick<AdaptationHistory, 'adaptations'>,
): readonly Signal[] => {
  const { week } = checkIn;
  const [now, before] = [facts[week - 1], facts[week - 2]];
  const share = now === undefined ? null : shareOf(now);
  const last = before === undefined ? null : shareOf(before);
  if (now === undefined || share === null) return [];

  if (last !== null && share > 1.15 && last > 1.15) return [{ kind: 'over-plan', week, share: (share + last) / 2 }];
  if (isStrong(checkIn, live, share, last)) return [{ kind: 'feeling-strong', week }];
  if (share >= 0.8 || isLight(now.week) || isExplained(now, live, facts)) return [];

  const startedAnew = adaptations.findLast(({ signals }) => signals.includes('short-weeks'))?.week ?? 0;
  const isAnswered = startedAnew >= week - 1;
  const isPair = before !== undefined && last !== null && last < 0.8 && !isLight(before.week);
  if (isPair && !isAnswered && !isExplained(before, live, facts))
    return [{ kind: 'short-weeks', week, share: (share + last) / 2, actual: metres((now.run + before.run) / 2) }];
  return share < 0.7 ? [{ kind: 'short-week', week, share, actual: now.run, planned: now.planned }] : [];
};

/** Running of what was planned; null when the week is not far enough on to tell, or planned nothing. */
const shareOf = ({ planned, run, week, isOver }: WeekFact): number | null => {
  if (planned === 0) return null;
  return isOver || planned >= 0.5 * week.volume ? run / planned : null;
};

const isStrong = (checkIn: CheckIn, { checkIns }: LivePlan, share: number, last: number | null): boolean => {
  const before = checkIns.findLast(({ week }) => week === checkIn.week - 1);
  const isFresh = ({ effort, fatigue, niggles }: CheckIn): boolean =>
    effort <= 4 && fatigue <= 3 && niggles.every(({ severity }) => severity === 0);
  return before !== undefined && last !== null && isFresh(checkIn) && isFresh(before) && share >= 0.9 && last >= 0.9;
};
