import type { PlanWeek } from '../plan/plan';
import type { Certificate, Objection, PlanUnderReview } from '../plan/review';
import { reviewPlan } from '../plan/review-plan';
import { recoveryCycle, threeLoadedWeeks } from '../plan/rules/recovery-cycle';
import { recoveryWeeksAreEasy } from '../plan/rules/recovery-weeks-are-easy';
import { planShape } from '../plan/shape/plan-shape';
import type { Envelope } from './envelope';
import { type LivePlan, weekOfToday } from './live-plan';
import { weeksAsRun } from './past/weeks-as-run';
import { type WeekFact, whatHappened } from './past/what-happened';
import { guardObjections } from './revision/guards';
import type { RevisedPlan } from './revision/revised-plan';
import { ruleClass } from './revision/rule-classes';
import type { SignalKind } from './signal';

/** A rule of shape that gave way, and the signal it gave way to. */
export type Yielded = Readonly<{ objection: Objection; to: SignalKind }>;

/** What the rules have to say of a revision: it may be shown when it is accepted. */
export type RevisionReview = Readonly<{
  accepted: boolean;
  /** What speaks against it; empty when accepted. */
  objections: readonly Objection[];
  yielded: readonly Yielded[];
  certificate: Certificate & Readonly<{ yielded: readonly Yielded[] }>;
}>;

/**
 * Puts every rule to the whole plan, with what was really run as its past. Rules of safety hold in every remaining
 * week; rules of shape yield to a named signal. What is past is not judged. The guards of an adaptation come on top:
 * the past stays as it was, recovery weeks stay, easing raises nothing, all lies within the envelope.
 */
export const reviewRevision = (before: LivePlan, after: RevisedPlan, envelope: Envelope): RevisionReview => {
  const facts = whatHappened(before);
  const asRun = planAsRun(facts, after);
  const review = reviewPlan(asRun);

  const remaining = notOnlyOnPaper(
    review.objections.filter((objection) => concernsRemaining(objection, before, after.weeks)),
    after,
  );
  const musts = remaining.filter(({ severity }) => severity === 'must');
  const yielded = musts
    .filter((objection) => yields(objection, envelope))
    .map((objection) => ({ objection, to: yieldsTo(objection, envelope) }));
  const objections = [
    ...musts.filter((objection) => !yields(objection, envelope)),
    ...guardObjections(before, after, envelope, facts),
  ];
  return {
    accepted: objections.length === 0,
    objections,
    yielded,
    certificate: { ...review.certificate, yielded },
  };
};

const planAsRun = (facts: readonly WeekFact[], after: RevisedPlan): PlanUnderReview => {
  const { weeks, lostDays } = weeksAsRun(facts, after.weeks);
  const { schedule } = after.picture;
  const blockedDates = [...new Set([...schedule.blockedDates, ...lostDays])].toSorted();
  return { picture: { ...after.picture, schedule: { ...schedule, blockedDates } }, zones: after.zones, weeks };
};

/** Rules that read recovery weeks out of what the weeks hold. */
const cadenceRules = [threeLoadedWeeks, recoveryCycle, recoveryWeeksAreEasy];

/**
 * Weeks cut short by life look neither loaded nor like recovery. So the cadence is read twice, from what was run and
 * from what was planned, and is broken only where both readings say so.
 */
const notOnlyOnPaper = (objections: readonly Objection[], plan: RevisedPlan): readonly Objection[] => {
  const isOfCadence = ({ rule }: Objection): boolean => cadenceRules.some(({ id }) => id === rule);
  if (!objections.some(isOfCadence)) return objections;
  const reading = { ...plan, shape: planShape(plan) };
  const broken = cadenceRules.filter((rule) => rule.judge(reading).objections.length > 0).map(({ id }) => id);
  return objections.filter((objection) => !isOfCadence(objection) || broken.includes(objection.rule));
};

const concernsRemaining = (
  { week, session }: Objection,
  { weeks: before, today, ...live }: LivePlan,
  after: readonly PlanWeek[],
): boolean => {
  if (week === null) return true;
  const current = weekOfToday({ ...live, weeks: before, today });
  if (week !== current) return week > current;
  // The week that is being run is partly past: it is judged by the sessions that the revision touched.
  const [was, is] = [before[week - 1], after[week - 1]];
  if (JSON.stringify(was?.sessions) === JSON.stringify(is?.sessions)) return false;
  if (session === null) return false;
  const changed = is?.sessions.find(({ id }) => id === session);
  return (
    changed !== undefined && JSON.stringify(was?.sessions.find(({ id }) => id === session)) !== JSON.stringify(changed)
  );
};

/**
 * Rules of shape yield to what was told. After more than four weeks off the four weeks before say nothing: the table of
 * the way back, which the envelope holds, takes the place of weekly growth.
 */
const yields = ({ rule, week }: Objection, envelope: Envelope): boolean => {
  if (ruleClass(rule) === 'shape') return envelope.signals.length > 0;
  if (rule !== 'weekly-growth' && rule !== 'weekly-growth-alarm') return false;
  return envelope.weeks.some(({ number, insteadOfGrowth }) => number === week && insteadOfGrowth);
};

const yieldsTo = ({ week }: Objection, { weeks, signals }: Envelope): SignalKind => {
  const own = weeks.find(({ number }) => number === week) ?? weeks[0];
  return own?.reasons[0]?.signal ?? signals[0]?.kind ?? 'behind-plan';
};
