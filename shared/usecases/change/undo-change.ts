import type { ChangeReply } from '../../contract/change';
import type { PlanFrame } from '../../contract/stored/plan-frame';
import type { PlanRevision } from '../../contract/stored/plan-revision';
import type { PlanWeek } from '../../domain/plan/plan';
import { type TakenBack, takenBack, type WeekVersions } from '../../domain/plan/revision/taken-back';
import { spokenDay } from '../../domain/units/spoken-day';
import type { Frozen } from '../frozen';
import { type Outcome, type Refused, refused } from '../outcome';
import { frozenDaysOf, pictureOf } from '../plan/live-plan';
import { heldBack } from '../plan/on-hold';
import { weeksUnder } from '../plan/plan-in-force';
import { replaced } from '../plan/plan-trained-by';
import { athleteToday } from '../today';
import type { AcceptChangePorts } from './accept-change';
import { findChange, getChange } from './get-change';
import { plainChange } from './plain-change';
import { undoCommand } from './plan-changes';
import { type PlanAsItStands, revisePlan } from './revise-plan';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ planId: string; changeId: string }> }>;

/**
 * Takes a change back by a change of its own: days that are over or logged stay as they are, and so does the rest of
 * the plan. What was undone once is undone; asking again changes nothing.
 */
export const undoChange =
  (ports: AcceptChangePorts) =>
  async (asked: Asked): Promise<Outcome<Frozen<ChangeReply>>> => {
    const found = await findChange(ports, asked);
    if (found.status === 'refused') return found;

    const { head, revision } = found.value;
    const plan = { athleteId: asked.athleteId, planId: asked.params.planId };
    const command = undoCommand(ports.ids, plan.planId, revision.command);
    const obstacle = head.commands.includes(command) ? null : notUndoable(head.commands, revision);
    if (obstacle !== null) return obstacle;

    const [before, after, [earlier]] = await Promise.all([
      weeksUnder(ports, plan, revision.replaced),
      weeksUnder(ports, plan, revision.weeks),
      ports.revisions.find(plan, head.commands.slice(revision.basedOn - 1, revision.basedOn)),
    ]);
    const today = await athleteToday(ports, plan.athleteId);
    const undone = await revisePlan(ports)(plan, command, async (now) => {
      const stop = heldBack(now.head) ?? (await replaced(ports, plan));
      if (stop !== null) return stop;
      const back = takenBack(versionsOf(now, before, after), await frozenDaysOf(ports, plan, now.weeks, today));
      if (back.status !== 'taken-back') return whyNot(back);
      const frame = frameBack(now, revision);
      return plainChange(now, {
        reason: 'undone',
        trigger: { kind: 'undo', changeId: revision.command },
        because: {
          because: 'You asked for the old days back.',
          rule: 'Days that are over or logged stay as they are.',
        },
        weeks: back.weeks,
        picture: await pictureOf(ports, { ...now.head, ...frame }),
        frame,
        excusedIn: earlier ? [earlier.certificate] : [],
      });
    });
    if (undone.status === 'refused') return undone;
    return getChange(ports)({ ...asked, params: { planId: plan.planId, changeId: command } });
  };

const notUndoable = (commands: readonly string[], { command, reason }: PlanRevision): Refused | null => {
  if (!commands.includes(command)) return refused('conflict', 'This change is not in your plan.');
  if (reason === 'generated') return refused('conflict', 'This is the plan itself. Ask for a new plan instead.');
  return reason === 'edited'
    ? refused('conflict', 'This followed from an edit of yours. Change that back, and let the plan follow again.')
    : null;
};

const versionsOf = (
  { weeks }: PlanAsItStands,
  before: readonly PlanWeek[],
  after: readonly PlanWeek[],
): readonly WeekVersions[] =>
  after.flatMap((changed) => {
    const [current, was] = [weeks[changed.number - 1], before.find(({ number }) => number === changed.number)];
    return current === undefined || was === undefined ? [] : [{ current, before: was, after: changed }];
  });

/** The frame that the change took the place of, if nobody has drawn another one since. */
const frameBack = ({ head }: PlanAsItStands, { frame, frameBefore }: PlanRevision): PlanFrame | null =>
  frame !== null && frame.picture === head.picture ? frameBefore : null;

const whyNot = (back: Exclude<TakenBack, { status: 'taken-back' }>): Refused => {
  if (back.status === 'nothing-left')
    return refused('conflict', 'What this changed is over; there is nothing to undo.');
  const days = back.days.map(spokenDay).join(', ');
  return refused('conflict', `A later change touched the same days: ${days}. Undo that one first.`);
};
