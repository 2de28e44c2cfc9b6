import type { AdaptationOutcome } from '../../domain/adaptation/adaptation-outcome';
import { diffPlans } from '../../domain/adaptation/diff-plans';
import { drawEnvelope } from '../../domain/adaptation/draw-envelope';
import type { Envelope } from '../../domain/adaptation/envelope';
import { addsRunning } from '../../domain/adaptation/envelope/adds-running';
import { groundOf } from '../../domain/adaptation/envelope/ground';
import { redrawRefusal } from '../../domain/adaptation/envelope/redraw';
import { type AdaptationHistory, noHistory, type PastAdaptation } from '../../domain/adaptation/history';
import { type LivePlan, weekOfToday } from '../../domain/adaptation/live-plan';
import type { PlanDiff } from '../../domain/adaptation/plan-diff';
import { openCheckIn, readSignals } from '../../domain/adaptation/read-signals';
import type { RevisionReview } from '../../domain/adaptation/review-revision';
import type { RevisedPlan } from '../../domain/adaptation/revision/revised-plan';
import type { Signal } from '../../domain/adaptation/signal';
import type { PlanWeek } from '../../domain/plan/plan';
import type { Objection } from '../../domain/plan/review';
import { settledRevision } from './adapt/settled-revision';

/** A check-in or an edit, answered. */
export type Adaptation = Readonly<{
  outcome: AdaptationOutcome;
  envelope: Envelope;
  /** The plan as it is to be; unchanged for `no-change` and `on-hold`. */
  plan: RevisedPlan;
  diff: PlanDiff;
  /** What every rule has to say of it; null where nothing was written. */
  review: RevisionReview | null;
  /** To be remembered: it keeps the same check-in from being answered twice. */
  record: PastAdaptation;
}>;

/**
 * Answers the last check-in and the edits that wait, the whole way and without any model: what they tell, what may
 * change, the weeks written anew, every rule, and the difference. A check-in that was answered changes nothing again.
 */
export const adaptPlan = (live: LivePlan, history: AdaptationHistory = noHistory): Adaptation => {
  const signals = readSignals(live, history);
  const answer = answered(live, signals, history);
  if (answer.outcome === 'needs-consent' || !signals.some(({ kind }) => kind === 'way-back')) return answer;
  // No way back that every rule allows: then it is as if there were none, and who asked for more is answered on that.
  return answered(live, readSignals(live, history, false), history);
};

const answered = (live: LivePlan, signals: readonly Signal[], history: AdaptationHistory): Adaptation => {
  const envelope = drawEnvelope(live, signals);
  const checkIn = openCheckIn(live, history);
  const answer = (
    outcome: AdaptationOutcome,
    settled: Envelope,
    plan: RevisedPlan,
    review: RevisionReview | null,
  ): Adaptation => ({
    outcome,
    envelope: { ...settled, outcome },
    plan,
    diff: diffPlans({ before: live.weeks, after: plan.weeks }, settled),
    review,
    record: { week: checkIn?.week ?? null, on: live.today, outcome, signals: signals.map(({ kind }) => kind) },
  });

  if (signals.length === 0 || envelope.outcome === 'on-hold') return answer(envelope.outcome, envelope, live, null);
  if (envelope.weeks.length === 0 && envelope.redraw === null) return answer('no-change', envelope, live, null);
  const settled = settledRevision(live, envelope, checkIn?.week ?? weekOfToday(live) - 1);
  if (!settled.review.accepted)
    return answer('no-change', unchanged(live, envelope, settled.review), live, settled.review);
  if (asksOnlyForMore(signals) && !adds(live, settled.plan))
    return answer('no-change', withoutRoom(envelope), live, settled.review);
  return answer(outcomeOf(live, settled.envelope, settled.plan), settled.envelope, settled.plan, settled.review);
};

/** Whether nothing that was told speaks against more, and something for it. */
const asksOnlyForMore = (signals: readonly Signal[]): boolean =>
  signals.some(({ kind }) => addsRunning(kind)) &&
  signals.every(({ kind }) => addsRunning(kind) || kind === 'unread-words');

const adds = ({ weeks: before }: LivePlan, { weeks: after }: RevisedPlan): boolean =>
  running(after) > running(before) + 50;
const running = (weeks: readonly PlanWeek[]): number => weeks.reduce((sum, { volume }) => sum + volume, 0);

/** Whoever feels strong loses nothing by saying so: where what was run leaves no room for more, all stays as it is. */
const withoutRoom = (envelope: Envelope): Envelope => ({
  ...envelope,
  weeks: [],
  reasons: envelope.reasons
    .filter(({ signal }) => signal !== 'behind-plan')
    .map((reason) => (addsRunning(reason.signal) ? { ...reason, rule: noRoom } : reason)),
});
const noRoom =
  'There is no room for more yet: weeks and long runs grow by a tenth at most from what was really run. The plan stays as it is.';

/** What is left of a change decides, not what was meant: additions that found no room are none. */
const outcomeOf = (live: LivePlan, envelope: Envelope, { weeks }: RevisedPlan): AdaptationOutcome => {
  if (envelope.redraw !== null) return 'needs-consent';
  const { eased, harder, sessions } = diffPlans({ before: live.weeks, after: weeks }, envelope);
  if (harder > 0) return 'needs-consent';
  return eased > 0 || sessions.length > 0 ? 'easing' : 'no-change';
};

/** The plan as it stands, with the rule that no change kept and what may be done instead. */
const unchanged = (live: LivePlan, envelope: Envelope, { objections }: RevisionReview): Envelope => ({
  ...envelope,
  weeks: [],
  redraw: null,
  reasons: [
    ...envelope.reasons,
    {
      signal: envelope.signals[0]?.kind ?? 'on-track',
      because: ['No change was found that keeps every rule of safety.', objections[0]?.sentence ?? ''].join(' ').trim(),
      rule:
        envelope.redraw === null
          ? 'The plan stays as it is; take the coming days by feel, and leave out what feels like too much.'
          : wayOn(live, envelope, objections[0] ?? null),
    },
  ],
});

/** Beside what stands in this week a session may be moved; what has been run too little is begun anew. */
const wayOn = (live: LivePlan, { signals }: Envelope, objection: Objection | null): string => {
  const current = weekOfToday(live);
  const isOfTheseDays = objection?.rule === 'hard-day-spacing' || objection?.week === current;
  const refusal = isOfTheseDays ? null : redrawRefusal(signals, groundOf(live, current - 1));
  return (
    refusal?.rule ??
    'The plan stays as it is. Move or ease that session first and ask again, choose a smaller change, or begin a new plan from what you run now.'
  );
};
