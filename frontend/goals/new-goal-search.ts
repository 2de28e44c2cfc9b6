import type { NextGoals } from '../../shared/contract/goal/goal-talk';
import { type Priority, raceDistances } from '../../shared/domain/goal/goal';
import { formatClock } from '../../shared/domain/units/format';
import type { Draft } from '../intake/draft';

type Wish = NextGoals['proposals'][number]['wish'];

/** What is known of a goal before it is set: `?priority=B`, or a proposal for what comes next. */
export type NewGoalSearch = Readonly<{
  priority?: Priority;
  kind?: Draft['kind'];
  distance?: NonNullable<Draft['distance']>;
  aim?: NonNullable<Draft['aim']>;
  time?: string;
  weeks?: number;
}>;

const kinds = ['race', 'fitness', 'from-zero'] as const;
const aims = ['time', 'finish'] as const;
const priorities = ['A', 'B', 'C'] as const;

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((known) => known === value);

/** Reads the address; what is not understood is left out. */
export const newGoalSearch = (search: Record<string, unknown>): NewGoalSearch => {
  const [priority, kind] = [oneOf(priorities, search['priority']), oneOf(kinds, search['kind'])];
  const [distance, aim] = [oneOf(raceDistances, search['distance']), oneOf(aims, search['aim'])];
  const { time, weeks } = search;
  return {
    ...(priority && { priority }),
    ...(kind && { kind }),
    ...(distance && { distance }),
    ...(aim && { aim }),
    ...(typeof time === 'string' && /^\d{1,2}(:\d{2}){1,2}$/.test(time) && { time }),
    ...(typeof weeks === 'number' && Number.isInteger(weeks) && weeks >= 4 && weeks <= 52 && { weeks }),
  };
};

/** The address of a proposal. */
export const searchOf = ({ kind, distance, aim, weeks }: Wish): NewGoalSearch => ({
  ...(kind && { kind }),
  ...(distance && { distance }),
  ...(aim && { aim: aim.kind }),
  ...(aim?.kind === 'time' && { time: formatClock(aim.time) }),
  ...(weeks !== undefined && { weeks }),
});

/** A draft with what the address says of the goal. */
export const withSearch = (draft: Draft, { kind, distance, aim, time, weeks }: NewGoalSearch): Draft => ({
  ...draft,
  ...(kind && { kind }),
  ...(distance && { distance }),
  ...(aim && { aim }),
  ...(time && { time }),
  ...(weeks !== undefined && { planWeeks: String(weeks) }),
});
