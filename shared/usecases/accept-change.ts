import type { ChangeReply } from '../contract/change';
import type { PlanRevision } from '../contract/stored/plan-revision';
import type { Picture } from '../domain/athlete/picture';
import type { PlanWeek } from '../domain/plan/plan';
import { changedDays } from '../domain/plan/revision/changed-days';
import { reviewChange } from '../domain/plan/revision/review-change';
import { withDays } from '../domain/plan/revision/with-days';
import { withWeeks } from '../domain/plan/revision/with-weeks';
import type { IsoDate } from '../domain/units/calendar';
import type { LogStore, ReceiptStore } from '../ports';
import type { Frozen } from './frozen';
import { findChange, type GetChangePorts, getChange } from './get-change';
import { frozenDaysOf, pictureOf } from './live-plan';
import { heldBack } from './on-hold';
import { done, type Outcome, type Refused, refused } from './outcome';
import { changeStatus } from './plan-changes';
import { type ReadyPlan, weekKeys, weeksUnder } from './plan-in-force';
import { withSettled } from './plan-requests';
import { type PlanAsItStands, type Revision, revisePlan } from './revise-plan';
import { athleteToday } from './today';

export type AcceptChangePorts = GetChangePorts & Readonly<{ logs: LogStore; receipts: ReceiptStore }>;

type Asked = Readonly<{ athleteId: string; params: Readonly<{ planId: string; changeId: string }> }>;

/** Puts an offered change in force. Accepted twice, it is in force once. */
export const acceptChange =
  (ports: AcceptChangePorts) =>
  async (asked: Asked): Promise<Outcome<Frozen<ChangeReply>>> => {
    const found = await findChange(ports, asked);
    if (found.status === 'refused') return found;

    const { revision } = found.value;
    const { athleteId } = asked;
    const plan = { athleteId, planId: asked.params.planId };
    const [offered, today] = await Promise.all([
      weeksUnder(ports, plan, revision.weeks),
      athleteToday(ports, athleteId),
    ]);
    const accepted = await revisePlan(ports)(plan, revision.command, async (now) => {
      const objection = heldBack(now.head) ?? notWaiting(ports, now, revision);
      if (objection !== null) return objection;
      const isFrozen = await frozenDaysOf(ports, plan, now.weeks, today);
      return merged(now, {
        revision,
        offered,
        isFrozen,
        picture: await pictureOf(ports, { ...now.head, ...revision.frame }),
      });
    });
    return accepted.status === 'refused' ? accepted : getChange(ports)(asked);
  };

const notWaiting = (ports: AcceptChangePorts, { head }: PlanAsItStands, { command }: PlanRevision): Refused | null => {
  const status = changeStatus(head, command, { ids: ports.ids, now: ports.clock.now() });
  switch (status) {
    case 'waiting':
      return null;
    case 'rejected':
      return refused('conflict', 'You decided to keep your plan as it was. Check in again for a new proposal.');
    default:
      return refused('conflict', 'This proposal has run out. Check in again for a new one.');
  }
};

/** The plan with the offer settled; null when it was let go, or gave way to a newer one, at the same moment. */
const accepted = (head: ReadyPlan, command: string): ReadyPlan | null => {
  const next = withSettled(head, command, 'accepted');
  return next === head ? null : next;
};

type Offer = Readonly<{
  revision: PlanRevision;
  offered: readonly PlanWeek[];
  isFrozen: (date: IsoDate) => boolean;
  picture: Picture;
}>;

/** The plan as it stands with the offer in it. Days that are over or logged meanwhile stay as they are. */
const merged = (
  { head, weeks }: PlanAsItStands,
  { revision, offered, isFrozen, picture }: Offer,
): Outcome<Revision> => {
  const overtaken = weekKeys(head).find((key) =>
    revision.replaced.some(({ number, revision: old }) => number === key.number && old !== key.revision),
  );
  if (overtaken !== undefined)
    return refused('conflict', `Week ${overtaken.number} has changed since this was proposed. Check in again.`);

  const taken = offered.map((week) => {
    const now = weeks[week.number - 1];
    if (now === undefined) return week;
    const open = changedDays(now, week).filter((date) => !isFrozen(date));
    return open.length === changedDays(now, week).length ? week : withDays(now, week, open);
  });
  const { certificate, frame, ...facts } = revision;
  const zones = frame?.zones ?? head.zones;
  const after = withWeeks(weeks, taken, frame?.blueprint.weeks.length ?? weeks.length);
  const { review, added } = reviewChange({ picture, zones: head.zones, weeks }, { picture, zones, weeks: after }, [
    certificate,
  ]);
  if (added.length > 0) return refused('conflict', added.map(({ sentence }) => sentence).join(' '));
  return done({
    weeks: taken,
    facts: { ...facts, certificate: review.certificate, frame },
    head: (found) => accepted(found, revision.command),
  });
};
