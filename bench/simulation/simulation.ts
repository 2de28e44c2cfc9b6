import { adaptPlan } from '../../shared/coach/house/adapt-plan';
import type { Line } from '../line';
import { type Measure, meanOf, measures } from './measures';
import { runnerOf } from './runner';
import { type Season, season, unanswered } from './season';

const seeds = 500;

/** A runner’s season with nobody answering their check-ins, and the same with the plan adapted to them. */
type Pair = Readonly<{ off: Season; on: Season }>;

/** Simulated runners follow their plans for a season, with adaptation off and on: how they fare, and the difference. */
export const simulation = (): Line[] => {
  const pairs = Array.from({ length: seeds }, (_, seed): Pair => {
    const runner = runnerOf(seed);
    return { off: season(runner, unanswered), on: season(runner, adaptPlan) };
  });
  return [...measures.flatMap((measure) => linesOf(measure, pairs)), ...answerLines(pairs)];
};

/** Both arms by themselves, and the difference by runner, of those who have a figure in both. */
const linesOf = ({ name, unit, of }: Measure, pairs: readonly Pair[]): Line[] => {
  const line = (arm: string, values: readonly number[]): Line => ({
    name: `simulation-${name}-${arm}`,
    unit,
    ...meanOf(values),
  });
  const differences = pairs.flatMap(({ off, on }) => {
    const [before, after] = [of(off), of(on)];
    return before === null || after === null ? [] : [after - before];
  });
  return [
    line(
      'off',
      pairs.flatMap(({ off }) => of(off) ?? []),
    ),
    line(
      'on',
      pairs.flatMap(({ on }) => of(on) ?? []),
    ),
    line('difference', differences),
  ];
};

/** What adaptation made of the check-ins. */
const answerLines = (pairs: readonly Pair[]): Line[] => {
  const outcomes = ['no-change', 'easing', 'needs-consent', 'on-hold'] as const;
  return outcomes.map((outcome) => ({
    name: `simulation-answers-${outcome}`,
    unit: 'a season',
    ...meanOf(pairs.map(({ on }) => on.answers[outcome])),
  }));
};
