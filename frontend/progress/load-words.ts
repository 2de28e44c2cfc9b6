import type { FitnessReply } from '../../shared/contract/fitness';
import type { PlanReply } from '../../shared/contract/plan';
import type { IsoDate } from '../../shared/domain/units/calendar';

type LoadDay = FitnessReply['load']['days'][number];

/** A day worth naming in the picture. */
export type LoadMark = Readonly<{ date: IsoDate; kind: 'race'; name: string | null }>;

/** From this share of the usual load on, form is more than the noise of a week (our rule). */
const noise = 0.1;

/** Whether the last week weighs more than usual, less, or neither. */
export const formWord = ({ fitness, fatigue }: LoadDay): 'tired' | 'fresh' | 'even' => {
  const balance = fitness - fatigue;
  if (Math.abs(balance) <= noise * Math.max(fitness, 1)) return 'even';
  return balance < 0 ? 'tired' : 'fresh';
};

/** The races of the plan. */
export const loadMarks = (plan: PlanReply | null): readonly LoadMark[] => {
  if (plan === null) return [];
  return plan.weeks
    .flatMap(({ sessions }) => sessions)
    .filter(({ kind }) => kind === 'race')
    .map(({ date }): LoadMark => ({ date, kind: 'race', name: nameOn(plan, date) }));
};

const nameOn = ({ goal }: PlanReply, day: IsoDate): string | null => {
  if (goal.kind !== 'race') return null;
  return goal.date === day ? goal.name : (goal.races.find(({ date }) => date === day)?.name ?? null);
};
