import type { Acceptance, ChangeReply } from '../../contract/change';
import type { PlanRevision } from '../../contract/stored/plan-revision';
import type { ReceiptStore } from '../../ports';
import type { Frozen } from '../frozen';
import { type Outcome, type Refused, refused } from '../outcome';
import { frozenDaysOf, pictureOf } from '../plan/live-plan';
import { heldBack } from '../plan/on-hold';
import { weeksUnder } from '../plan/plan-in-force';
import { replaced } from '../plan/plan-trained-by';
import type { LivedLogsPorts } from '../session/lived-logs';
import { athleteToday } from '../today';
import { findChange, type GetChangePorts, getChange } from './get-change';
import { changeStatus } from './plan-changes';
import { type PlanAsItStands, revisePlan } from './revise-plan';
import { isWholeOffer, takenOffer } from './taken-offer';

export type AcceptChangePorts = GetChangePorts & LivedLogsPorts & Readonly<{ receipts: ReceiptStore }>;

type Asked = Readonly<{
  athleteId: string;
  params: Readonly<{ planId: string; changeId: string }>;
  body: Frozen<Acceptance>;
}>;

/**
 * Puts an offered change in force, all of it or the sessions that the athlete chose. Accepted twice, it is in force
 * once. What is taken in part is a change of its own, and the offer is settled with it.
 */
export const acceptChange =
  (ports: AcceptChangePorts) =>
  async (asked: Asked): Promise<Outcome<Frozen<ChangeReply>>> => {
    const found = await findChange(ports, asked);
    if (found.status === 'refused') return found;

    const { revision, head } = found.value;
    const { athleteId, params, body } = asked;
    const plan = { athleteId, planId: params.planId };
    const part = ports.ids.derived('part', plan.planId, revision.command, ...(body.sessions?.toSorted() ?? ['open']));
    const taken = [revision.command, part].find((command) => head.commands.includes(command));
    if (taken !== undefined) return getChange(ports)({ athleteId, params: { ...params, changeId: taken } });

    const [offered, before, today] = await Promise.all([
      weeksUnder(ports, plan, revision.weeks),
      weeksUnder(ports, plan, revision.replaced),
      athleteToday(ports, athleteId),
    ]);
    const offer = {
      ...{ revision, offered, chosen: body.sessions },
      isFrozen: await frozenDaysOf(ports, plan, before, today),
    };
    const command = isWholeOffer(before, offer) ? revision.command : part;
    const accepted = await revisePlan(ports)(plan, command, async (now) => {
      const objection = heldBack(now.head) ?? (await replaced(ports, plan)) ?? notWaiting(ports, now, revision);
      if (objection !== null) return objection;
      return takenOffer(now, { ...offer, picture: await pictureOf(ports, { ...now.head, ...revision.frame }) });
    });
    return accepted.status === 'refused'
      ? accepted
      : getChange(ports)({ athleteId, params: { ...params, changeId: command } });
  };

const notWaiting = (ports: AcceptChangePorts, { head }: PlanAsItStands, { command }: PlanRevision): Refused | null => {
  const status = changeStatus(head, command, { ids: ports.ids, now: ports.clock.now() });
  switch (status) {
    case 'waiting':
      return null;
    case 'rejected':
      return refused('conflict', 'You decided to keep your plan as it was. Check in again for a new proposal.');
    case 'in-part':
      return refused('conflict', 'You have taken a part of this already. Check in again for a new proposal.');
    default:
      return refused('conflict', 'This proposal has run out. Check in again for a new one.');
  }
};
