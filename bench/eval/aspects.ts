import type { PlanUnderReview } from '../../shared/domain/plan/review';
import type { Review } from '../../shared/domain/plan/review-plan';
import { isRunKind } from '../../shared/domain/session/implied-parts';
import { isHardSession } from '../../shared/domain/session/is-hard-session';
import { stepsInOrder } from '../../shared/domain/session/session-facts';

/** A finished plan and what the rules said of it. */
export type Judged = PlanUnderReview & Readonly<{ review: Review }>;

/** One thing that makes a training plan good, and how much of it code can judge. */
export type Aspect = Readonly<{
  name: string;
  /** What code looks at; null where it can judge nothing. */
  how: string | null;
  beyond: string;
  /** Whether a plan has it; null where it does not apply. */
  holds: (plan: Judged) => boolean | null;
}>;

const met =
  (...rules: readonly string[]) =>
  ({ review }: Judged): boolean =>
    !review.objections.some(({ rule }) => rules.includes(rule));
const notJudged = (): null => null;
const sessionsOf = ({ weeks }: Judged) => weeks.flatMap(({ sessions }) => sessions);

const order = ['base', 'build', 'sharpen', 'taper', 'race'];
const isInOrder = ({ weeks }: Judged): boolean =>
  weeks.every(({ phase }, index) => order.indexOf(phase) >= order.indexOf(weeks[index - 1]?.phase ?? 'base'));

const isWhole = (plan: Judged): boolean =>
  sessionsOf(plan)
    .filter(({ kind }) => isRunKind(kind))
    .every(
      (session) => session.duration > 0 && stepsInOrder(session).every(({ seconds, metres }) => seconds + metres > 0),
    );

const hasStrength = ({ picture, weeks }: Judged): boolean | null => {
  if (picture.strength.sessionsPerWeek === 0) return null;
  const held = weeks.filter(({ sessions }) => sessions.some(({ kind }) => kind === 'strength')).length;
  return held >= 0.7 * weeks.length;
};

const hasRestDays = ({ weeks }: Judged): boolean =>
  weeks.every(({ sessions }) => new Set(sessions.map(({ date }) => date)).size < 7);

const hasTest = (plan: Judged): boolean | null =>
  plan.picture.fitness.method === 'assumed' && plan.picture.goal.kind !== 'from-zero'
    ? sessionsOf(plan).some(({ kind }) => kind === 'time-trial')
    : null;

/** From this long on a run is worth eating and drinking on, in seconds. */
const worthFuel = 90 * 60;
const speaksOfFuel = (plan: Judged): boolean | null => {
  const long = sessionsOf(plan).filter(({ kind, duration }) => kind === 'long' && duration >= worthFuel);
  return long.length === 0
    ? null
    : long.some(({ note }) => /\beat|drink|water|fuel|carbohydrate|bite|sip|gel/i.test(note));
};

const isExplained = (plan: Judged): boolean =>
  plan.weeks.every(({ focus }) => focus !== '') &&
  sessionsOf(plan)
    .filter(isHardSession)
    .every(({ note }) => note !== '');

const isVaried = (plan: Judged): boolean | null =>
  plan.picture.goal.kind === 'from-zero'
    ? null
    : new Set(
        sessionsOf(plan)
          .map(({ kind }) => kind)
          .filter(isRunKind),
      ).size >= 4;

/** Our own list, after what is told of the published criteria: docs/evaluation.md says how far they are ours. */
export const aspects: readonly Aspect[] = [
  {
    name: 'Leads to the goal',
    how: 'the race on its day, the long run long enough for it',
    beyond: 'whether it is the right goal',
    holds: met('race-on-race-day', 'long-run-reach'),
  },
  {
    name: 'Phases',
    how: 'base, build, sharpen, taper and race in order, nothing hard in base',
    beyond: 'whether another order would suit better',
    holds: (plan) => isInOrder(plan) && met('base-is-easy')(plan),
  },
  {
    name: 'Progression of volume',
    how: 'weekly and single-run growth',
    beyond: 'how this body answers to it',
    holds: met('weekly-growth', 'single-run-growth', 'first-week', 'from-zero-growth', 'steady-ramp'),
  },
  {
    name: 'Distribution of intensity',
    how: 'easy time by week and plan, the grey zone',
    beyond: 'whether easy runs are run easily',
    holds: met('easy-time-by-week', 'easy-time-by-plan', 'grey-zone'),
  },
  {
    name: 'Dose of hard work',
    how: 'hard sessions a week, minutes in each zone, lengths of repetitions',
    beyond: 'the day’s form',
    holds: met('quality-count', 'threshold-dose', 'interval-dose', 'speed-dose', 'marathon-pace-dose', 'rep-lengths'),
  },
  {
    name: 'Recovery weeks',
    how: 'how often and how light',
    beyond: 'sleep, work and other strain',
    holds: met(
      'three-loaded-weeks',
      'recovery-cycle',
      'recovery-volume',
      'recovery-long-run',
      'recovery-weeks-are-easy',
    ),
  },
  {
    name: 'Recovery between sessions',
    how: 'easy days around hard ones, a day without training in each week',
    beyond: 'whether it was enough',
    holds: (plan) => hasRestDays(plan) && met('hard-day-spacing', 'one-long-run-a-week')(plan),
  },
  {
    name: 'Taper',
    how: 'its length and how volume falls',
    beyond: 'how fresh it leaves somebody',
    holds: met('taper-volume', 'taper-falls', 'taper-is-long-enough', 'taper-is-short-enough', 'race-week-opener'),
  },
  {
    name: 'Prescription of a session',
    how: 'every step with an amount, warm-up and cool-down around hard work',
    beyond: 'whether it is understood',
    holds: (plan) => isWhole(plan) && met('warm-up', 'cool-down')(plan),
  },
  {
    name: 'Intensity of this athlete',
    how: 'paces inside the zones of their own threshold',
    beyond: 'whether the threshold is right',
    holds: met('paces-in-zones'),
  },
  {
    name: 'The athlete’s days',
    how: 'days, minutes and closed dates kept',
    beyond: 'what life brings',
    holds: met('run-days', 'long-run-day', 'minutes-per-day', 'blocked-dates'),
  },
  { name: 'Variety', how: 'at least four kinds of runs', beyond: 'whether it is enjoyed', holds: isVaried },
  {
    name: 'Strength',
    how: 'where wished, in seven of ten weeks, never before a hard day',
    beyond: 'technique',
    holds: (plan) => {
      const has = hasStrength(plan);
      return has === null ? null : has && met('strength-placement')(plan);
    },
  },
  {
    name: 'Tests of fitness',
    how: 'a time trial where the threshold is only assumed, but for beginners from zero',
    beyond: 'tests with instruments',
    holds: hasTest,
  },
  {
    name: 'Eating and drinking',
    how: 'a note that speaks of it where long runs last ninety minutes',
    beyond: 'what somebody eats',
    holds: speaksOfFuel,
  },
  {
    name: 'Reasons',
    how: 'a focus for each week, a note on each hard session',
    beyond: 'whether they convince',
    holds: isExplained,
  },
  {
    name: 'Monitoring and feedback',
    how: null,
    beyond: 'check-ins and adaptation come after the plan and have tests of their own',
    holds: notJudged,
  },
  {
    name: 'Risk of injury',
    how: null,
    beyond: 'the bounds above are all that code has; nobody’s history is read',
    holds: notJudged,
  },
  { name: 'Questions asked back', how: null, beyond: 'the intake asks before any plan is written', holds: notJudged },
  { name: 'Tone', how: null, beyond: 'a reader must judge', holds: notJudged },
  { name: 'The plan as a whole', how: null, beyond: 'coaches must judge', holds: notJudged },
];
