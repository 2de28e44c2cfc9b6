import type { PlanReading } from '../review';
import { limitRule } from './limit-rule';
import { longShare } from './long-run-share';
import { inKm, km, weekdayAt } from './words';

const source = 'Our rule: a plan starts from what the athlete really runs';

export const firstWeek = limitRule({
  id: 'first-week',
  sentence: 'The first week holds no more than you run now.',
  severity: 'must',
  source,
  unit: 'km',
  bound: 'most',
  slack: 0.5,
  findings: ({ picture, shape }) => {
    const [first] = shape.weeks;
    if (first === undefined || picture.goal.kind === 'from-zero') return [];
    const limit = inKm(1.05 * shape.current);
    const figure = inKm(first.volume);
    return [
      { week: 1, figure, limit, fault: () => `Week 1 holds ${km(figure)}; you run ${km(limit / 1.05)} a week now.` },
    ];
  },
});

export const firstWeekKeepsVolume = limitRule({
  id: 'first-week-keeps-volume',
  sentence: 'The first week keeps what you run now, as far as its days can hold it.',
  severity: 'should',
  source,
  unit: 'km',
  bound: 'least',
  slack: 0.5,
  findings: (plan) => {
    const [first] = plan.shape.weeks;
    if (first === undefined || plan.picture.goal.kind === 'from-zero') return [];
    const limit = inKm(0.95 * Math.min(plan.shape.current, capacity(plan)));
    const figure = inKm(first.volume);
    return [{ week: 1, figure, limit, fault: () => `Week 1 holds ${km(figure)}; its days could hold ${km(limit)}.` }];
  },
});

/** What the open days of week 1 can hold within their minutes, the longest run and the share of the long run. */
const capacity = ({ picture, shape }: PlanReading): number => {
  const days = shape.weeks[0]?.usableDays ?? [];
  const { maxMinutes, longRunDay } = picture.schedule;
  const longest = Math.max(1.1 * picture.recent.longestRun, picture.recent.longestRun + 1000);
  const most = (minutes: number): number => Math.min(longest, (minutes * 60_000) / shape.easyPace);

  const caps = days.map((day) => maxMinutes[weekdayAt(day)] ?? Number.POSITIVE_INFINITY);
  const longAt = Math.max(
    0,
    days.findIndex((day) => weekdayAt(day) === longRunDay),
  );
  const others = caps.filter((_, index) => index !== longAt).reduce((sum, cap) => sum + most(Math.min(cap, 99)), 0);
  const share = longShare(shape.race?.distance ?? null, days.length);
  return (
    others + Math.min(most(Math.min(caps[longAt] ?? 0, 150)), others === 0 ? longest : (share / (1 - share)) * others)
  );
};
