import type { Measure, Objection, PlanReading, PlanRule } from '../review';
import type { SessionShape } from '../shape/session-shape';

/** Something measured beside its limit, both in the rule's unit. */
export type Finding = Readonly<{
  week: number | null;
  session?: SessionShape | null;
  figure: number;
  limit: number;
  /** What is wrong when the figure lies beyond the limit. */
  fault: () => string;
}>;

export type LimitRule = Omit<PlanRule, 'judge'> &
  Readonly<{
    unit: string;
    /** Whether the limit is the most or the least the figure may be. */
    bound: 'most' | 'least';
    /** How far beyond the limit still counts as kept: what rounding costs. */
    slack: number;
    findings: (plan: PlanReading) => readonly Finding[];
  }>;

/** Binary fractions must not break a limit that is met exactly. */
const hair = 1e-6;

/** A rule about a number and its limit. */
export const limitRule = ({ unit, bound, slack, findings, ...rule }: LimitRule): PlanRule => {
  const beyond = ({ figure, limit }: Finding): number => (bound === 'most' ? figure - limit : limit - figure);
  const closeness = (finding: Finding): number => beyond(finding) / Math.max(1, Math.abs(finding.limit));
  const objection = ({ week, session, fault }: Finding): Objection => ({
    rule: rule.id,
    severity: rule.severity,
    week,
    session: session?.session.id ?? null,
    sentence: fault(),
  });
  const closestOf = (found: readonly Finding[]): Measure | null => {
    const closest = found.reduce<Finding | null>(
      (best, finding) => (best === null || closeness(finding) > closeness(best) ? finding : best),
      null,
    );
    return closest === null ? null : asMeasure(closest, unit);
  };

  return {
    ...rule,
    judge: (plan) => {
      const found = findings(plan);
      return {
        objections: found.filter((finding) => beyond(finding) > slack + hair).map(objection),
        tightest: () => closestOf(found),
      };
    },
  };
};

const asMeasure = ({ week, figure, limit }: Finding, unit: string): Measure => ({
  week,
  figure: oneDecimal(figure),
  limit: oneDecimal(limit),
  unit,
});

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;
