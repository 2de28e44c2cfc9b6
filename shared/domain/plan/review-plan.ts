import { withSpokenDays } from '../units/spoken-day';
import type { PlanWeek } from './plan';
import type { Certificate, Objection, PlanUnderReview, Verdict } from './review';
import { allRules } from './rules/all-rules';
import { planShape } from './shape/plan-shape';

/** The verdict of the rules on a plan. It may be shown when no objection is a must. */
export type Review = Readonly<{
  accepted: boolean;
  objections: readonly Objection[];
  certificate: Certificate;
}>;

/**
 * Puts every rule to a plan. `mends` are what was put right before: they are part of the certificate.
 *
 * @example
 * reviewPlan(plan).objections // [{ rule: 'single-run-growth', week: 7, sentence: 'The run on Sunday …', … }]
 */
export const reviewPlan = (plan: PlanUnderReview, mends: readonly string[] = []): Review => {
  const verdicts = verdictsOn(plan);
  const objections = spoken(verdicts);

  return {
    accepted: !objections.some(isMust),
    objections,
    certificate: {
      checks: verdicts.map(({ rule, objections: found, tightest }) => ({
        rule: rule.id,
        sentence: rule.sentence,
        severity: rule.severity,
        met: found.length === 0,
        tightest: tightest(),
      })),
      mends,
      writers: plan.weeks.map(writerOf),
    },
  };
};

/** What forbids showing a plan, without the measuring that a certificate takes. */
export const faultsOf = (plan: PlanUnderReview): readonly Objection[] => spoken(verdictsOn(plan)).filter(isMust);

type Judged = Verdict & Readonly<{ rule: (typeof allRules)[number] }>;

const verdictsOn = (plan: PlanUnderReview): readonly Judged[] => {
  const reading = { ...plan, shape: planShape(plan) };
  return allRules.map((rule) => ({ rule, ...rule.judge(reading) }));
};
const spoken = (verdicts: readonly Judged[]): readonly Objection[] =>
  verdicts
    .flatMap(({ objections }) => objections)
    .map((objection) => ({ ...objection, sentence: withSpokenDays(objection.sentence) }));
const isMust = ({ severity }: Objection): boolean => severity === 'must';
const writerOf = ({ number, writtenBy }: PlanWeek): Certificate['writers'][number] => ({ week: number, writtenBy });
