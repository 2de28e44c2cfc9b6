import { housePlan } from '../shared/coach/house/house-plan';
import type { Picture } from '../shared/domain/athlete/picture';
import { paceZones } from '../shared/domain/fitness/pace-zones';
import type { PlanRefusal } from '../shared/domain/plan/blueprint';
import { drawBlueprint } from '../shared/domain/plan/draw-blueprint';
import { obstacleBefore } from '../shared/domain/plan/refusal/obstacle';
import { takenOffer } from '../shared/domain/plan/refusal/taken-offer';
import type { Measure } from '../shared/domain/plan/review';
import { reviewPlan } from '../shared/domain/plan/review-plan';
import { hasWeeksForLongRun } from '../test/builders/plans/safe-reach';
import { randomAthletes } from '../test/builders/random-athlete';
import type { Line } from './line';
import { quantile } from './median-ms';

const athletes = 5_000;
/** Athletes whose long run the weeks are enough for are too few among all: these are drawn for them. */
const longRunners = 3_000;
const seed = 20_261_121;
/** From this many running days on, the long run may be less than half of its week. */
const fewestDays = 4;

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

const mustRulesMissed = (picture: Picture): readonly string[] | null => {
  const outcome = outcomeFor(picture);
  return outcome.status === 'refused'
    ? null
    : [...outcome.missed].flatMap(([rule, severity]) => (severity === 'must' ? [rule] : []));
};

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
    ...offers(randomAthletes(athletes, seed)),
    ...reach(),
  ];
};

/** What comes of the offers of all refusals, and how long a refusal takes to find them. */
const offers = (pictures: readonly Picture[]): Line[] => {
  const times: number[] = [];
  const refused = pictures.flatMap((picture) => {
    const begun = performance.now();
    const outcome = drawBlueprint(picture);
    if (outcome.status === 'drawn') return [];
    times.push(performance.now() - begun);
    return [{ picture, offers: outcome.refusal.offers }];
  });
  const taken = refused.flatMap(({ picture, offers }) => offers.map(({ changes }) => takenOffer(picture, changes)));
  const verdicts = taken.map(mustRulesMissed);
  return [
    {
      name: 'refusals-without-offer',
      value: refused.filter((one) => one.offers.length === 0).length,
      unit: 'athletes',
      budget: 0,
    },
    { name: 'offers-taken', value: taken.length, unit: 'offers' },
    {
      name: 'offers-refused-again',
      value: verdicts.filter((missed) => missed === null).length,
      unit: 'offers',
      budget: 0,
    },
    {
      name: 'offers-with-must-objections',
      value: verdicts.filter((missed) => missed !== null && missed.length > 0).length,
      unit: 'offers',
      budget: 0,
    },
    { name: 'refusal-p50', value: quantile(times, 0.5), unit: 'ms', budget: 50 },
    { name: 'refusal-p95', value: quantile(times, 0.95), unit: 'ms' },
  ];
};

/**
 * Of those whose weeks are enough for their long run: how many are told to take more all the same, and how many are
 * refused for anything else, with what their first way on changes. Those with nothing else in the way are counted
 * apart.
 */
const reach = (): Line[] => {
  const wish = { goals: ['half', 'marathon', '50K', '100K'] as const };
  const enough = randomAthletes(longRunners, seed, wish).filter(hasWeeksForLongRun);
  const refused = enough.flatMap((picture) => {
    const outcome = drawBlueprint(picture);
    return outcome.status === 'refused' ? [{ picture, refusal: outcome.refusal }] : [];
  });
  const told = refused.filter(({ refusal }) => refusal.type === 'reach' && firstWay(refusal) === 'later');
  const free = enough.filter(isUnhindered);
  const freeRefused = refused.filter(({ picture }) => isUnhindered(picture));
  const share = (some: readonly unknown[], all: readonly unknown[]) => ({
    value: (100 * some.length) / all.length,
    unit: `% of ${all.length} athletes`,
  });
  return [
    { name: 'refused-with-weeks-enough', ...share(told, enough), budget: 2 },
    { name: 'refused-with-weeks-enough-for-anything', ...share(refused, enough) },
    ...shares(
      'refused-with-weeks-enough',
      refused.map(({ refusal }) => (refusal.type === 'reach' ? `reach-by-${firstWay(refusal)}` : refusal.type)),
      enough.length,
    ),
    { name: 'refused-with-weeks-enough-and-nothing-in-the-way', ...share(freeRefused, free), budget: 2 },
  ];
};

/** What the first way on from a refusal changes, in one word. */
const firstWay = ({ offers }: PlanRefusal): string =>
  (offers[0]?.changes ?? []).map(({ kind }) => kind).join('-and-') || 'nothing';

/**
 * Neither ceiling, kept days, other races nor short days stand in the way, nor the age, the days or the running of now.
 */
const isUnhindered = (picture: Picture): boolean => {
  const { schedule, supportingRaces } = picture;
  return (
    schedule.peakVolume === null &&
    schedule.blockedDates.length === 0 &&
    supportingRaces.length === 0 &&
    Object.keys(schedule.maxMinutes).length === 0 &&
    schedule.runDays.length >= fewestDays &&
    obstacleBefore(picture) === null
  );
};

const shares = (prefix: string, names: readonly string[], all: number): Line[] =>
  [...new Set(names)].sort().map((name) => ({
    name: `${prefix}-${name}`,
    value: (100 * names.filter((other) => other === name).length) / all,
    unit: '%',
  }));

const spreads = (plans: readonly ReadonlyMap<string, Measure>[]): Line[] => {
  const measuresOf = (rule: string): readonly Measure[] => plans.flatMap((plan) => plan.get(rule) ?? []);
  return [
    ...telling.flatMap((rule) => {
      const measures = measuresOf(rule);
      return spread(
        rule,
        measures.map(({ figure }) => figure),
        measures[0]?.unit ?? '',
      );
    }),
    ...[...new Set(plans.flatMap((plan) => [...plan.keys()]))].flatMap((rule) => {
      const limited = measuresOf(rule).filter(({ limit }) => limit > 0 && Number.isFinite(limit));
      return spread(
        `${rule}-of-limit`,
        limited.map(({ figure, limit }) => (100 * figure) / limit),
        '% of its limit',
      );
    }),
  ];
};

/** The figure of each plan that came closest to the limit, as it lies between the plans. */
const spread = (name: string, figures: readonly number[], unit: string): Line[] =>
  figures.length === 0
    ? []
    : [0.05, 0.5, 0.95].map((share) => ({ name: `${name}-p${share * 100}`, value: quantile(figures, share), unit }));
