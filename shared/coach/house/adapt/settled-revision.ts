import type { Envelope, WeekEnvelope } from '../../../domain/adaptation/envelope';
import { ceilingOf } from '../../../domain/adaptation/envelope/ceiling';
import { type Ground, groundOf } from '../../../domain/adaptation/envelope/ground';
import { isIdle } from '../../../domain/adaptation/envelope/is-idle';
import { loweredEnvelope } from '../../../domain/adaptation/envelope/lowered-envelope';
import { type Trail, trailAfter, trailBefore } from '../../../domain/adaptation/envelope/trail';
import { weekEnvelope } from '../../../domain/adaptation/envelope/week-envelope';
import type { LivePlan } from '../../../domain/adaptation/live-plan';
import { type RevisionReview, reviewRevision } from '../../../domain/adaptation/review-revision';
import { openSessions } from '../../../domain/adaptation/revision/open-sessions';
import { planIdOf, revisedPlan, revisedWeek } from '../../../domain/adaptation/revision/revise-plan';
import type { RevisedPlan } from '../../../domain/adaptation/revision/revised-plan';
import { tightenedEnvelope } from '../../../domain/adaptation/tightened-envelope';
import type { DraftWeek, PlanWeek } from '../../../domain/plan/plan';
import type { Objection } from '../../../domain/plan/review';
import { expansionContext } from '../../../domain/session/expansion-context';
import { adaptedWeek, adaptWeeks } from '../adapt-weeks';

/** Rounds of drawing the envelope closer before a change is given up. */
const mostRounds = 24;

/** A change that was written and reviewed, with the envelope as it was when its rounds ended. */
export type Settled = Readonly<{ envelope: Envelope; plan: RevisedPlan; review: RevisionReview }>;

/**
 * Writes a change and puts it before every rule, and draws its envelope closer as long as they object; `checkedIn` is
 * the last week that was reported on. After the last round the objections stand in the review.
 */
export const settledRevision = (live: LivePlan, first: Envelope, checkedIn: number): Settled => {
  if (first.redraw !== null) return redrawn(live, first);
  const ground = groundOf(live, checkedIn);
  let envelope = first;
  for (let round = 0; ; round += 1) {
    const settled = weekByWeek(live, envelope, ground);
    const review = reviewRevision(live, settled.plan, settled.envelope);
    if (review.accepted || round === mostRounds) return { ...settled, review };
    envelope = tightenedEnvelope(settled.envelope, review.objections, settled.plan.weeks, ground, round);
  }
};

/** Rounds in which sessions that do not fit new paces are written otherwise. */
const mostRepacings = 4;

const redrawn = (live: LivePlan, envelope: Envelope): Settled => {
  // Objections to one session are counted once a round: the second one asks for more than the first.
  let objections: readonly Objection[] = [];
  for (let round = 0; ; round += 1) {
    const drafts = adaptWeeks({ live, envelope, objections });
    const plan = revisedPlan({ live, envelope }, drafts, 'house');
    const review = reviewRevision(live, plan, envelope);
    const isForPaces = envelope.redraw?.blueprint === live.blueprint;
    if (review.accepted || round === mostRepacings || !isForPaces) return { envelope, plan, review };
    objections = [...objections, ...new Map(review.objections.map((one) => [one.session, one])).values()];
  }
};

/** Writes the weeks in their order, each measured against those before it as they have become. */
const weekByWeek = (live: LivePlan, envelope: Envelope, ground: Ground): Omit<Settled, 'review'> => {
  const context = expansionContext(live.picture, live.zones);
  const weeks = new Map(envelope.weeks.map((week) => [week.number, week]));
  const drafts: DraftWeek[] = [];
  let trail = trailBefore(ground);
  for (const planned of live.weeks.slice(ground.current - 1)) {
    const drawn = lowered(planned, weeks.get(planned.number) ?? null, trail, ground);
    const own = drawn !== null && isIdle(drawn, ground) ? lowered(planned, null, trail, ground) : drawn;
    if (own === null) weeks.delete(planned.number);
    let week = planned;
    if (own !== null) {
      weeks.set(planned.number, own);
      const draft = adaptedWeek(own, live, ground.facts, context);
      drafts.push(...draft);
      const revision = {
        open: openSessions(planned, own.from, live.logs),
        recovery: own.recovery,
        planId: planIdOf(live.weeks),
        context,
        writtenBy: 'house',
      } as const;
      week = draft.reduce((now, one) => revisedWeek(now, one, revision), planned);
    }
    trail = trailAfter(trail, week, own, ground);
  }
  const settled = { ...envelope, weeks: [...weeks.values()].toSorted((one, other) => one.number - other.number) };
  return { envelope: settled, plan: revisedPlan({ live, envelope: settled }, drafts, 'house') };
};

/** A week drawn closer where the weeks before it ask for it; null: it may stay as it is. */
const lowered = (week: PlanWeek, drawn: WeekEnvelope | null, trail: Trail, ground: Ground): WeekEnvelope | null => {
  const ceiling = ceilingOf(trail, week, drawn, ground);
  const isLower = ceiling.most !== null || ceiling.longMost !== null || ceiling.isNewStart;
  return isLower ? loweredEnvelope(drawn ?? weekEnvelope(week.number, [], ground), ceiling) : drawn;
};
