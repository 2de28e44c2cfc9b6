import { housePlan } from '../shared/coach/house/house-plan';
import type { Picture } from '../shared/domain/athlete/picture';
import { paceZones } from '../shared/domain/fitness/pace-zones';
import type { Measure } from '../shared/domain/plan/review';
import { reviewPlan } from '../shared/domain/plan/review-plan';
import { randomAthletes } from '../test/builders/random-athlete';
import type { Line } from './line';
import { quantile } from './median-ms';

const athletes = 5_000;
const seed = 20_261_121;

/** Rules whose figure says how a plan feels: easy time, growth, recovery drops, taper cuts, long runs. */
const telling = [
  'easy-time-by-plan',
  'easy-time-by-week',
  'weekly-growth',
  'single-run-growth',
  'recovery-volume',
  'recovery-long-run',
  'taper-volume',
  'long-run-share',
  'hard-day-spacing',
] as const;

/** What a random athlete got, as far as the counts need it. */
type Outcome =
  | Readonly<{ status: 'refused'; type: string }>
  | Readonly<{
      status: 'drawn';
      missed: ReadonlyMap<string, 'must' | 'should'>;
      figures: ReadonlyMap<string, Measure>;
    }>;

const outcomeFor = (picture: Picture): Outcome => {
  const plan = housePlan(picture);
  if (plan.status === 'refused') return { status: 'refused', type: plan.refusal.type };
  const zones = paceZones(picture.fitness.threshold);
  const { objections, certificate } = reviewPlan({ picture, zones, weeks: plan.weeks });
  return {
    status: 'drawn',
    missed: new Map(objections.map(({ rule, severity }) => [rule, severity])),
    figures: new Map(
      certificate.checks.flatMap(({ rule, tightest }) => (tightest === null ? [] : [[rule, tightest] as const])),
    ),
  };
};

/** Plans for many random athletes: how often each rule is missed, who was refused and why, how each figure spreads. */
export const planSafety = (): Line[] => {
  const outcomes = randomAthletes(athletes, seed).map(outcomeFor);
  const drawn = outcomes.filter((outcome) => outcome.status === 'drawn');
  const refused = outcomes.filter((outcome) => outcome.status === 'refused');

  const musts = drawn.filter(({ missed }) => [...missed.values()].includes('must')).length;
  return [
    { name: 'plans-drawn', value: drawn.length, unit: `of ${athletes} athletes` },
    { name: 'plans-with-must-objections', value: musts, unit: 'plans', budget: 0 },
    ...shares(
      'refused',
      refused.map(({ type }) => type),
      athletes,
    ),
    ...shares(
      'missed',
      drawn.flatMap(({ missed }) => [...missed].map(([rule, severity]) => `${severity}-${rule}`)),
      drawn.length,
    ),
    ...spreads(drawn.map(({ figures }) => figures)),
  ];
};

const shares = (prefix: string, names: readonly string[], all: number): Line[] =>
  [...new Set(names)].sort().map((name) => ({
    name: `${prefix}-${name}`,
    value: (100 * names.filter((other) => other === name).length) / all,
    unit: '%',
  }));

const spreads = (plans: readonly ReadonlyMap<string, Measure>[]): Line[] =>
  telling.flatMap((rule) => {
    const measures = plans.flatMap((plan) => plan.get(rule) ?? []);
    const unit = measures[0]?.unit ?? '';
    return [0.05, 0.5, 0.95].map((share) => ({
      name: `${rule}-p${share * 100}`,
      value: quantile(
        measures.map(({ figure }) => figure),
        share,
      ),
      unit,
    }));
  });
