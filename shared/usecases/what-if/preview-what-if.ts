import { adaptPlan } from '../../coach/house/adapt-plan';
import type { AthleteProfile } from '../../contract/athlete';
import type { GoalWish } from '../../contract/goal/goal';
import type { PlanWhatIf, PlanWhatIfRequest, WhatIfChange } from '../../contract/what-if';
import type { PlanEdit } from '../../domain/adaptation/plan-edit';
import type { Picture } from '../../domain/athlete/picture';
import { assessGoal } from '../../domain/goal/assess-goal';
import type { Blueprint } from '../../domain/plan/blueprint';
import { raceDayOf } from '../../domain/plan/phase-lengths';
import { changedSchedule } from '../../domain/plan/what-if/changed-schedule';
import { differences } from '../../domain/plan/what-if/differences';
import { planFigures } from '../../domain/plan/what-if/plan-figures';
import type { IsoDate } from '../../domain/units/calendar';
import { type AdaptationPorts, editOf, livedSoFar } from '../adaptation/adaptation-at-work';
import { goalOf } from '../athlete/athlete-picture';
import { knownAthlete } from '../athlete/known-athlete';
import { fieldsBelow } from '../fields-below';
import type { Frozen } from '../frozen';
import { goalFaults } from '../goal/goal-faults';
import { done, type FieldFault, type Outcome, refused } from '../outcome';
import { heldBack } from '../plan/on-hold';
import { readyPlan } from '../plan/plan-in-force';
import { athleteToday } from '../today';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ planId: string }>; body: PlanWhatIfRequest }>;

/** What a plan is drawn from. */
type Wishes = Readonly<{ profile: AthleteProfile; goal: GoalWish }>;

/** Draws what a change would make of the plan in force, as the house coach would write it. Nothing is kept of it. */
export const previewWhatIf =
  (ports: AdaptationPorts) =>
  async ({ athleteId, params: { planId }, body: { change } }: Asked): Promise<Outcome<Frozen<PlanWhatIf>>> => {
    const [found, athlete] = await Promise.all([readyPlan(ports, athleteId, planId), knownAthlete(ports, athleteId)]);
    if (found.status === 'refused') return found;
    if (athlete.status === 'refused') return refused('not-found', athlete.detail);
    const held = heldBack(found.value);
    if (held !== null) return held;
    const goal = (await ports.goals.find(athleteId, found.value.goalId))?.goal ?? found.value.goal;
    const now = { profile: athlete.value.profile, goal };
    const faults = changeFaults(now, change, await athleteToday(ports, athleteId));
    if (faults.length > 0) return refused('invalid-request', 'This change is not possible.', faults);

    const lived = await livedSoFar(ports, found.value);
    const what = change.kind === 'move-race' ? 'goal' : 'schedule';
    const edit = await editOf(ports, { athleteId }, { what, ...changed(now, change) }, lived.live);
    const { outcome, envelope, diff } = adaptPlan(lived.live, { ...lived.history, edits: [edit] });
    const { summary, weeks, sessions, protectedItems } = diff;
    const redrawn = outcome === 'no-change' ? null : envelope.redraw;
    return done({
      ...{ outcome, summary, weeks, sessions, protectedItems, reasons: envelope.reasons },
      sentences: redrawn === null ? [] : sentencesOn(lived.live, edit, redrawn.blueprint, now.profile.units),
    });
  };

/** What the plan would be drawn from. */
const changed = ({ profile, goal }: Wishes, change: WhatIfChange): Wishes => {
  if (change.kind === 'move-race')
    return { profile, goal: goal.kind === 'race' ? { ...goal, date: change.date } : goal };
  const schedule = changedSchedule(profile.schedule, change, raceDayOf(goalOf(goal)));
  return { profile: { ...profile, schedule }, goal };
};

const changeFaults = (now: Wishes, change: WhatIfChange, today: IsoDate): readonly FieldFault[] => {
  switch (change.kind) {
    case 'move-race':
      return now.goal.kind === 'race'
        ? fieldsBelow('/change', goalFaults(changed(now, change).goal, today, now.goal))
        : [{ pointer: '/change/kind', detail: 'This goal has no race to move.' }];
    case 'drop-day':
      return now.profile.schedule.runDays.some((day) => day !== change.day)
        ? []
        : [{ pointer: '/change/day', detail: 'This is the only day you run on. Choose another day first.' }];
    default:
      return [];
  }
};

/** What the athlete would notice, both plans judged by what they can do today. */
const sentencesOn = (
  live: Readonly<{ picture: Picture; blueprint: Blueprint }>,
  { picture }: PlanEdit,
  after: Blueprint,
  units: AthleteProfile['units'],
): readonly string[] => {
  const outlook = (of: Picture, blueprint: Blueprint) => ({
    status: 'drawn' as const,
    figures: planFigures(blueprint, assessGoal(of).feasibility, units),
  });
  const before = { ...picture, goal: live.picture.goal, schedule: live.picture.schedule };
  return differences(outlook(before, live.blueprint), outlook(picture, after), units);
};
