import type { ChangeReply } from '../../contract/change';
import type { PlanWeek } from '../../domain/plan/plan';
import { changedDays } from '../../domain/plan/revision/changed-days';
import { withDays } from '../../domain/plan/revision/with-days';
import type { IsoDate } from '../../domain/units/calendar';
import type { Frozen } from '../frozen';
import { type Outcome, refused } from '../outcome';
import { frozenDaysOf, pictureOf } from '../plan/live-plan';
import { heldBack } from '../plan/on-hold';
import { type ReadyPlan, readyPlan, weekKeys, weeksUnder } from '../plan/plan-in-force';
import { replaced } from '../plan/plan-trained-by';
import { athleteToday } from '../today';
import type { AcceptChangePorts } from './accept-change';
import { getChange } from './get-change';
import { plainChange } from './plain-change';
import { revisePlan } from './revise-plan';

type Asked = Readonly<{
  athleteId: string;
  key: string;
  params: Readonly<{ planId: string; revision: number }>;
}>;

/** Brings the coming days back as an earlier revision had them, by a change of its own. The same key restores once. */
export const restoreRevision =
  (ports: AcceptChangePorts) =>
  async ({ athleteId, key, params: { planId, revision } }: Asked): Promise<Outcome<Frozen<ChangeReply>>> => {
    const found = await readyPlan(ports, athleteId, planId);
    if (found.status === 'refused') return found;
    if (revision > found.value.revision)
      return refused('not-found', `This plan has had ${found.value.revision} revisions.`);

    const plan = { athleteId, planId };
    const command = ports.ids.derived('restore', planId, key);
    const today = await athleteToday(ports, athleteId);
    const restored = await revisePlan(ports)(plan, command, async (now) => {
      const stop = heldBack(now.head) ?? (await replaced(ports, plan));
      if (stop !== null) return stop;
      const [then, isFrozen, [record]] = await Promise.all([
        weeksThen(ports, now.head, revision),
        frozenDaysOf(ports, plan, now.weeks, today),
        ports.revisions.find(plan, now.head.commands.slice(revision - 1, revision)),
      ]);
      const weeks = broughtBack(now.weeks, then, isFrozen);
      if (weeks.length === 0) return refused('conflict', 'The coming days are as they were then; nothing to restore.');
      return plainChange(now, {
        reason: 'restored',
        trigger: { kind: 'restore', revision },
        because: {
          because: 'You asked for an earlier plan back.',
          rule: 'Days that are over or logged stay as they are.',
        },
        weeks,
        picture: await pictureOf(ports, now.head),
        frame: null,
        excusedIn: record ? [record.certificate] : [],
      });
    });
    return restored.status === 'refused'
      ? restored
      : getChange(ports)({ athleteId, params: { planId, changeId: command } });
  };

/** Every week as it stood at a revision: as first written, with what each change until then made of it. */
const weeksThen = async (
  ports: AcceptChangePorts,
  { athleteId, planId, original, commands }: ReadyPlan,
  revision: number,
): Promise<readonly PlanWeek[]> => {
  const plan = { athleteId, planId };
  const changes = await ports.revisions.find(plan, commands.slice(1, revision));
  const pointers = new Map(weekKeys({ weeks: original }).map((key) => [key.number, key]));
  for (const key of changes.flatMap((change) => change?.weeks ?? [])) pointers.set(key.number, key);
  return weeksUnder(ports, plan, [...pointers.values()]);
};

/** The weeks that change when their open days go back to what they were then. */
const broughtBack = (
  weeks: readonly PlanWeek[],
  then: readonly PlanWeek[],
  isFrozen: (date: IsoDate) => boolean,
): readonly PlanWeek[] =>
  weeks.flatMap((week) => {
    const was = then.find(({ number }) => number === week.number);
    const days = was === undefined ? [] : changedDays(week, was).filter((date) => !isFrozen(date));
    if (was === undefined || days.length === 0) return [];
    const { focus, recovery, phase, writtenBy } = was;
    const next = withDays(week, was, days);
    return [changedDays(next, was).length === 0 ? { ...next, focus, recovery, phase, writtenBy } : next];
  });
