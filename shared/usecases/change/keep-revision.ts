import type { PlanFrame } from '../../contract/stored/plan-frame';
import type { PlanRevision } from '../../contract/stored/plan-revision';
import type { PlanWeek } from '../../domain/plan/plan';
import type { Clock, PlanKey, RevisionLog, WeekKey, WeekStore } from '../../ports';
import { type ReadyPlan, weekKeys } from '../plan/plan-in-force';

export type KeepRevisionPorts = Readonly<{ weeks: WeekStore; revisions: RevisionLog; clock: Clock }>;

/** Why a change is made, by which rules, and what the review says of the whole plan after it. */
export type RevisionFacts = Omit<PlanRevision, 'command' | 'basedOn' | 'weeks' | 'replaced' | 'frameBefore' | 'at'>;

/** What a change is made of: the weeks that become others, and why. All other weeks keep their bytes. */
export type RevisionParts = Readonly<{ weeks: readonly PlanWeek[]; facts: RevisionFacts }>;

/**
 * Writes the weeks of a change and its reason beside what is there; gives where each week of the plan would be kept.
 */
export const keepRevision = async (
  ports: KeepRevisionPorts,
  head: ReadyPlan,
  command: string,
  { weeks, facts }: RevisionParts,
): Promise<string[]> => {
  const { athleteId, planId, revision: basedOn } = head;
  const plan: PlanKey = { athleteId, planId };
  const revision = revisionName(command, basedOn);
  await Promise.all(weeks.map((week) => ports.weeks.add(plan, revision, week)));

  const keys = weeks.map(({ number }) => ({ number, revision }));
  const pointers = pointersAfter(head, keys, facts.frame);
  const replaced = weekKeys(head).filter((key) => pointers[key.number - 1] !== key.revision);
  await ports.revisions.put(plan, {
    ...facts,
    ...{ command, basedOn, weeks: keys, replaced: [...replaced] },
    frameBefore: facts.frame && frameOf(head),
    at: ports.clock.now().toISOString(),
  });
  return pointers;
};

/** What the weeks of a plan are written in now. */
const frameOf = ({ goal, zones, blueprint, picture }: ReadyPlan): PlanFrame => ({
  ...{ goal, zones, blueprint, picture },
});

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

/**
 * The name under which a command keeps its weeks: made again for a later revision they have another, so that what is
 * in force is always what was reviewed.
 */
export const revisionName = (command: string, basedOn: number): string => `${command}-${basedOn}`;

/** The command by which a week of this name was made. */
export const commandOf = (revision: string): string => revision.replace(/-\d+$/, '');
