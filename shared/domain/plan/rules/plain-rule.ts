import type { PlanReading, PlanRule } from '../review';
import type { SessionShape } from '../shape/session-shape';

export type Fault = Readonly<{ week: number | null; session?: SessionShape | null; sentence: string }>;

export type PlainRule = Omit<PlanRule, 'judge'> & Readonly<{ faults: (plan: PlanReading) => readonly Fault[] }>;

/** A rule that is kept or not, with nothing to measure. */
export const plainRule = ({ faults, ...rule }: PlainRule): PlanRule => ({
  ...rule,
  judge: (plan) => ({
    objections: faults(plan).map(({ week, session, sentence }) => ({
      rule: rule.id,
      severity: rule.severity,
      week,
      session: session?.session.id ?? null,
      sentence,
    })),
    tightest: () => null,
  }),
});
