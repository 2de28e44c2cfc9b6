import { StorageContended } from '../../contract/faults';
import { mostRevisions, type PlanHead } from '../../contract/stored/plan';
import type { PlanFrame } from '../../contract/stored/plan-frame';
import type { PlanWeek } from '../../domain/plan/plan';
import type { PlanKey, PlanStore } from '../../ports';
import { done, type Outcome, refused } from '../outcome';
import { type ReadyPlan, readyPlan, weekKeys, weeksUnder } from '../plan/plan-in-force';
import { type KeepRevisionPorts, keepRevision, type RevisionParts } from './keep-revision';

export type RevisePlanPorts = KeepRevisionPorts & Readonly<{ plans: PlanStore }>;

/** What a change is made from: the plan as it stands at this moment. */
export type PlanAsItStands = Readonly<{ head: ReadyPlan; weeks: readonly PlanWeek[] }>;

/** What a change makes of the plan. */
export type Revision = RevisionParts &
  Readonly<{
    /** What else becomes of the head in the same write; null where it no longer allows the change. */
    head?: (head: ReadyPlan) => ReadyPlan | null;
  }>;

/** How often a change is tried on a plan that others keep changing. */
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
      const now = await putInForce(ports, head, command, proposed.value);
      if (now.status === 'ready' && now.commands.includes(command)) return done(now);
    }
    throw new StorageContended('Others kept changing this plan.');
  };

/** Writes what the change is made of, and swaps the head if nobody was faster. */
const putInForce = async (
  ports: RevisePlanPorts,
  head: ReadyPlan,
  command: string,
  { head: also = (same) => same, ...parts }: Revision,
): Promise<PlanHead> => {
  const pointers = await keepRevision(ports, head, command, parts);
  const { frame, certificate } = parts.facts;
  return ports.plans.change(head.athleteId, head.planId, (found) => {
    if (found.status !== 'ready' || found.revision !== head.revision || isStopped(found, head)) return found;
    const next = { ...found, ...framed(frame), weeks: pointers, certificate };
    return also({ ...next, revision: head.revision + 1, commands: [...found.commands, command] }) ?? found;
  });
};

/** A hold that came since the change was made from the plan speaks first: whoever proposed it is asked again. */
const isStopped = (now: ReadyPlan, then: ReadyPlan): boolean => now.hold !== null && then.hold === null;

const framed = (frame: PlanFrame | null): Partial<ReadyPlan> =>
  frame === null
    ? {}
    : {
        ...frame,
        label: frame.blueprint.label,
        raceDay: frame.blueprint.raceDay,
        limitations: [...frame.blueprint.limitations],
      };
