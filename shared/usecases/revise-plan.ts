import { StorageContended } from '../contract/faults';
import { mostRevisions, type PlanHead } from '../contract/stored/plan';
import type { PlanFrame } from '../contract/stored/plan-frame';
import type { PlanRevision } from '../contract/stored/plan-revision';
import type { PlanWeek } from '../domain/plan/plan';
import type { Clock, PlanKey, PlanStore, RevisionLog, WeekKey, WeekStore } from '../ports';
import { done, type Outcome, refused } from './outcome';
import { type ReadyPlan, readyPlan, weekKeys, weeksUnder } from './plan-in-force';

export type RevisePlanPorts = Readonly<{ plans: PlanStore; weeks: WeekStore; revisions: RevisionLog; clock: Clock }>;

/** What a change is made from: the plan as it stands at this moment. */
export type PlanAsItStands = Readonly<{ head: ReadyPlan; weeks: readonly PlanWeek[] }>;

/** What a change makes of the plan. */
export type Revision = Readonly<{
  /** The weeks that become others; all the rest keep their bytes. */
  weeks: readonly PlanWeek[];
  /** Why, by which rules, and what the review says of the whole plan after it. */
  facts: Omit<PlanRevision, 'command' | 'basedOn' | 'weeks' | 'replaced' | 'at'>;
  /** What else becomes of the head in the same write; null where it no longer allows the change. */
  head?: (head: ReadyPlan) => ReadyPlan | null;
}>;

/** A plan that others keep changing is tried so often. */
const mostAttempts = 5;

/**
 * The one way in which a plan in force changes. `propose` is asked what to make of the plan as it stands; its weeks
 * and its reason are written beside what is there; then one conditional write puts them in force. If somebody else
 * changed the plan meanwhile, `propose` is asked again, and it refuses where their change and its own do not go
 * together. The same command changes a plan once, however often it is run.
 */
export const revisePlan =
  (ports: RevisePlanPorts) =>
  async (
    plan: PlanKey,
    command: string,
    propose: (now: PlanAsItStands) => Outcome<Revision> | Promise<Outcome<Revision>>,
  ): Promise<Outcome<ReadyPlan>> => {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const found = await readyPlan(ports, plan.athleteId, plan.planId);
      if (found.status === 'refused') return found;
      const head = found.value;
      if (head.commands.includes(command)) return found;
      if (head.commands.length >= mostRevisions)
        return refused('conflict', 'This plan has been changed so often that it can take no more. Ask for a new one.');

      const proposed = await propose({ head, weeks: await weeksUnder(ports, plan, weekKeys(head)) });
      if (proposed.status === 'refused') return proposed;
      const swapped = await putInForce(ports, plan, command, head, proposed.value);
      if (swapped.status === 'ready' && swapped.commands.includes(command)) return done(swapped);
    }
    throw new StorageContended('Others kept changing this plan.');
  };

/** Writes what the change is made of, and swaps the head if nobody was faster. */
const putInForce = async (
  ports: RevisePlanPorts,
  plan: PlanKey,
  command: string,
  head: ReadyPlan,
  { weeks, facts, head: also = (same) => same }: Revision,
): Promise<PlanHead> => {
  const basedOn = head.revision;
  const revision = revisionName(command, basedOn);
  await Promise.all(weeks.map((week) => ports.weeks.add(plan, revision, week)));
  const keys = weeks.map(({ number }) => ({ number, revision }));
  const pointers = pointersAfter(head, keys, facts.frame);
  const replaced = weekKeys(head).filter(({ number, revision: old }) => pointers[number - 1] !== old);
  const at = ports.clock.now().toISOString();
  await ports.revisions.put(plan, { ...facts, command, basedOn, weeks: keys, replaced: [...replaced], at });

  const swap = (found: PlanHead): PlanHead => {
    if (found.status !== 'ready' || found.revision !== basedOn) return found;
    const next = { ...found, ...framed(facts.frame), weeks: pointers, certificate: facts.certificate };
    return also({ ...next, revision: basedOn + 1, commands: [...found.commands, command] }) ?? found;
  };
  return ports.plans.change(plan.athleteId, plan.planId, swap);
};

/** Where each week is kept after the change; a frame drawn anew may hold more weeks or fewer. */
const pointersAfter = (head: ReadyPlan, keys: readonly WeekKey[], frame: PlanFrame | null): string[] => {
  const changed = new Map(keys.map(({ number, revision }) => [number, revision]));
  const count = frame?.blueprint.weeks.length ?? head.weeks.length;
  return Array.from({ length: count }, (_, place) => {
    const pointer = changed.get(place + 1) ?? head.weeks[place];
    if (pointer === undefined) throw new RangeError(`Nobody wrote week ${place + 1}.`);
    return pointer;
  });
};

const framed = (frame: PlanFrame | null): Partial<ReadyPlan> =>
  frame === null
    ? {}
    : {
        ...frame,
        label: frame.blueprint.label,
        raceDay: frame.blueprint.raceDay,
        limitations: [...frame.blueprint.limitations],
      };

/**
 * The name under which a command keeps its weeks: made again for a later revision they have another, so that what is
 * in force is always what was reviewed.
 */
export const revisionName = (command: string, basedOn: number): string => `${command}-${basedOn}`;

/** The command by which a week of this name was made. */
export const commandOf = (revision: string): string => revision.replace(/-\d+$/, '');
