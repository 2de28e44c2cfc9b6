import type { PlanRevision } from '../../contract/stored/plan-revision';
import { diffPlans } from '../../domain/adaptation/diff-plans';
import type { Picture } from '../../domain/athlete/picture';
import type { PlanWeek } from '../../domain/plan/plan';
import { changedDays } from '../../domain/plan/revision/changed-days';
import { reviewChange } from '../../domain/plan/revision/review-change';
import { withDays } from '../../domain/plan/revision/with-days';
import { withWeeks } from '../../domain/plan/revision/with-weeks';
import type { IsoDate } from '../../domain/units/calendar';
import { done, type Outcome, type Refused, refused } from '../outcome';
import { type ReadyPlan, weekKeys } from '../plan/plan-in-force';
import { withSettled } from '../plan/plan-requests';
import { changeFacts } from './change-facts';
import type { RevisionFacts } from './keep-revision';
import type { PlanAsItStands, Revision } from './revise-plan';

export type Offer = Readonly<{
  revision: PlanRevision;
  offered: readonly PlanWeek[];
  /** Days that are over, or that something has been told of since. */
  isFrozen: (date: IsoDate) => boolean;
  /** The sessions that the athlete takes; null for all. Sessions that change days with each other go together. */
  chosen: readonly string[] | null;
}>;

/** Whether all of an offer is taken, to the last byte, of the weeks it was made from. */
export const isWholeOffer = (before: readonly PlanWeek[], offer: Offer): boolean =>
  offer.offered.every((week) => takenWeek(before, week, offer) === week);

/** The plan as it stands with what is taken of the offer in it, or what speaks against that. */
export const takenOffer = (
  { head, weeks }: PlanAsItStands,
  offer: Offer & Readonly<{ picture: Picture }>,
): Outcome<Revision> => {
  const { revision, offered, picture, chosen } = offer;
  const obstacle = overtaken(head, revision) ?? notDivisible(revision, chosen);
  if (obstacle !== null) return obstacle;

  const taken = offered.map((week) => takenWeek(weeks, week, offer));
  if (taken.every((week) => JSON.stringify(week) === JSON.stringify(weeks[week.number - 1])))
    return refused('conflict', 'The days of this proposal are over, or you have told of them already.');
  const zones = revision.frame?.zones ?? head.zones;
  const after = withWeeks(weeks, taken, revision.frame?.blueprint.weeks.length ?? weeks.length);
  const { review, added } = reviewChange({ picture, zones: head.zones, weeks }, { picture, zones, weeks: after }, [
    revision.certificate,
  ]);
  if (added.length > 0) return refused('conflict', added.map(({ sentence }) => sentence).join(' '));
  const isWhole = taken.every((week, place) => week === offered[place]);
  const { certificate: _, ...facts } = isWhole ? revision : partFacts(revision, weeks, after);
  return done({
    weeks: taken,
    facts: { ...facts, certificate: review.certificate },
    head: (found) => settled(found, revision.command),
  });
};

const overtaken = (head: ReadyPlan, { replaced }: PlanRevision): Refused | null => {
  const other = weekKeys(head).find((key) =>
    replaced.some(({ number, revision }) => number === key.number && revision !== key.revision),
  );
  return other === undefined
    ? null
    : refused('conflict', `Week ${other.number} has changed since this was proposed. Check in again.`);
};

const notDivisible = ({ frame, sessions }: PlanRevision, chosen: Offer['chosen']): Refused | null => {
  if (chosen === null) return null;
  if (frame !== null) return refused('conflict', 'These weeks hang together: take all of them, or none.');
  const isOfOffer = chosen.every((id) => sessions.some(({ sessionId }) => sessionId === id));
  return isOfOffer ? null : refused('conflict', 'This proposal does not change all of those sessions.');
};

/** The week with the days that are taken, and that may still change; the offered week itself where that is all. */
const takenWeek = (weeks: readonly PlanWeek[], week: PlanWeek, { isFrozen, chosen }: Offer): PlanWeek => {
  const now = weeks.find(({ number }) => number === week.number);
  if (now === undefined) return week;
  const changed = changedDays(now, week);
  const days = chosen === null ? null : daysOfSessions([now, week], chosen);
  const open = changed.filter((date) => !isFrozen(date) && (days === null || days.has(date)));
  return open.length === changed.length ? week : withDays(now, week, open);
};

/** The days of these sessions in both versions of a week, with the days of what they change places with. */
const daysOfSessions = (versions: readonly PlanWeek[], chosen: readonly string[]): ReadonlySet<IsoDate> => {
  const all = versions.flatMap(({ sessions }) => sessions);
  const days = new Set(all.filter(({ id }) => chosen.includes(id)).map(({ date }) => date));
  const together = all.filter(({ date }) => days.has(date)).map(({ id }) => id);
  return together.every((id) => chosen.includes(id)) ? days : daysOfSessions(versions, [...chosen, ...together]);
};

/**
 * What is told of an offer that was taken in part: what became of which session, for the reasons it was offered for.
 */
const partFacts = (revision: PlanRevision, before: readonly PlanWeek[], after: readonly PlanWeek[]): RevisionFacts => {
  const facts = changeFacts(diffPlans({ before, after }));
  return {
    ...revision,
    ...facts,
    sessions: facts.sessions.map((session) => ({
      ...session,
      reasons: revision.sessions.find(({ sessionId }) => sessionId === session.sessionId)?.reasons ?? revision.reasons,
    })),
    protectedItems: revision.protectedItems,
  };
};

/** The plan with the offer settled; null when it was let go, or gave way to a newer one, at the same moment. */
const settled = (head: ReadyPlan, command: string): ReadyPlan | null => {
  const next = withSettled(head, command, 'accepted');
  return next === head ? null : next;
};
