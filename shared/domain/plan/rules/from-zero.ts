import { stepsInOrder } from '../../session/session-facts';
import type { PlanReading } from '../review';
import type { SessionShape } from '../shape/session-shape';
import { limitRule } from './limit-rule';
import { plainRule } from './plain-rule';
import { count, dayOf, inMinutes, min } from './words';

const source = 'Our rule; published run/walk ladders climb faster and leave no recovery weeks';
/** Running minutes a session at the start, and what a loaded week may add to each. */
const start = 7.5;
const step = 5;
/** From this unbroken run on the rules for runners apply. */
const goalMinutes = 30;

const isFromZero = ({ picture }: PlanReading): boolean => picture.goal.kind === 'from-zero';

export const fromZeroSessions = plainRule({
  id: 'from-zero-sessions',
  sentence: 'From zero you go out two or three times a week for 40 minutes at most, walking included.',
  severity: 'must',
  source,
  faults: (plan) =>
    !isFromZero(plan)
      ? []
      : plan.shape.weeks.flatMap(({ number, runs, usableDays }) => [
          ...(runs.length > 3 || runs.length < Math.min(2, usableDays.length)
            ? [
                {
                  week: number,
                  sentence: `Week ${number} holds ${count(runs.length, 'session')}; two or three are right.`,
                },
              ]
            : []),
          ...runs
            .filter(({ duration }) => inMinutes(duration) > 41)
            .map((session) => ({ week: number, session, sentence: `${dayOf(session)} lasts longer than 40 minutes.` })),
        ]),
});

export const fromZeroGrowth = limitRule({
  id: 'from-zero-growth',
  sentence: 'From zero a week adds at most five minutes of running to each session.',
  severity: 'must',
  source,
  unit: 'min',
  bound: 'most',
  slack: 1,
  findings: (plan) =>
    !isFromZero(plan)
      ? []
      : plan.shape.weeks.map(({ number, running, runs }, index) => {
          const before = plan.shape.weeks.slice(Math.max(0, index - 4), index).map((week) => inMinutes(week.running));
          const best = Math.max(0, ...before);
          const limit = index === 0 ? start * runs.length : Math.max(1.1 * best, best + step * runs.length);
          const figure = inMinutes(running);
          const fault = () => `Week ${number} holds ${min(figure)} of running; ${min(limit)} is the most.`;
          return { week: number, figure, limit, fault };
        }),
});

export const unbrokenRunGrowth = limitRule({
  id: 'unbroken-run-growth',
  sentence: 'The longest stretch without a walk break grows by six tenths, or two minutes, at a time.',
  severity: 'must',
  source,
  unit: 'min',
  bound: 'most',
  slack: 0.1,
  findings: (plan) => {
    if (!isFromZero(plan)) return [];
    const runs = plan.shape.runs.filter(({ type }) => type === 'run');
    const stretches = runs.map(unbroken);
    let longest = stretches[0] ?? 0;
    return runs.slice(1).flatMap((run, index) => {
      const before = longest;
      const figure = stretches[index + 1] ?? 0;
      longest = Math.max(longest, figure);
      if (before >= goalMinutes) return [];
      const limit = Math.max(1.6 * before, before + 2);
      const fault = () => `${dayOf(run)} asks for ${min(figure)} without a break after ${min(before)} so far.`;
      return [{ week: run.week, session: run, figure, limit, fault }];
    });
  },
});

/** Minutes of the longest stretch of running without a walk break. */
const unbroken = ({ session }: SessionShape): number => {
  let current = 0;
  let longest = 0;
  for (const { zone, seconds } of stepsInOrder(session)) {
    current = zone === null ? 0 : current + seconds;
    longest = Math.max(longest, current);
  }
  return inMinutes(longest);
};
