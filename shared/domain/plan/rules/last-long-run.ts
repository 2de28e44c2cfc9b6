import type { RaceDistance } from '../../goal/goal';
import type { PlanReading } from '../review';
import type { SessionShape } from '../shape/session-shape';
import { type Finding, limitRule } from './limit-rule';

/** Days from the last long run to the race; short races need no rule. */
const days: Readonly<Partial<Record<RaceDistance, Readonly<{ least: number; most: number }>>>> = {
  half: { least: 6, most: 21 },
  marathon: { least: 12, most: 35 },
  '50K': { least: 12, most: 35 },
  '100K': { least: 14, most: 42 },
};

/** From this share of the longest run on a run still counts as long; in the taper a little later. */
const longBefore = 0.8;
const longInTaper = 0.85;

const lastLong = ({ shape: { weeks, taperStart, runs } }: PlanReading): SessionShape | null => {
  const longest = Math.max(
    0,
    ...weeks.slice(Math.max(0, taperStart - 8), taperStart).map(({ long }) => long?.distance ?? 0),
  );
  const isLong = ({ day, distance }: SessionShape): boolean =>
    distance >= (day < 7 * taperStart ? longBefore : longInTaper) * longest;
  return longest === 0 ? null : (runs.filter(({ type }) => type === 'run').findLast(isLong) ?? null);
};

const findings = (plan: PlanReading, edge: 'least' | 'most'): readonly Finding[] => {
  const { race } = plan.shape;
  const last = lastLong(plan);
  const limit = race === null || race.distance === null ? undefined : days[race.distance]?.[edge];
  if (race === null || last === null || limit === undefined) return [];
  const figure = race.day - last.day;
  const fault = () =>
    `The last long run, on ${last.session.date}, comes ${figure} days before the race; ${edge === 'least' ? 'at least' : 'at most'} ${limit} are right.`;
  return [{ week: last.week, session: last, figure, limit, fault }];
};

const common = {
  source: '49 published plans compared: 10–14 days (half), 21 (marathon); our limits',
  unit: 'days',
  slack: 0,
};

export const lastLongRun = limitRule({
  ...common,
  id: 'last-long-run',
  sentence: 'The last long run leaves time to recover before the race.',
  severity: 'must',
  bound: 'least',
  findings: (plan) => findings(plan, 'least'),
});

export const lastLongRunIsFresh = limitRule({
  ...common,
  id: 'last-long-run-is-fresh',
  sentence: 'The last long run is not so long ago that it is forgotten on race day.',
  severity: 'should',
  bound: 'most',
  findings: (plan) => findings(plan, 'most'),
});
