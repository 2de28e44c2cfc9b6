import type { WhatIfReply, WhatIfRequest } from '../../contract/what-if';
import { healthStop } from '../../domain/athlete/health-stop';
import type { BlueprintOutcome } from '../../domain/plan/blueprint';
import { drawBlueprint } from '../../domain/plan/draw-blueprint';
import { whatIf as compare } from '../../domain/plan/what-if/what-if';
import type { IsoDate } from '../../domain/units/calendar';
import { coachRuns, type KnownRunsPorts } from '../activity/known-runs';
import { athletePicture } from '../athlete/athlete-picture';
import { profileFaults } from '../athlete/profile-faults';
import { fieldsBelow } from '../fields-below';
import type { Frozen } from '../frozen';
import { dateFaults, goalFaults } from '../goal/goal-faults';
import { done, type FieldFault, type Outcome, refused } from '../outcome';
import { todayIn } from '../today';

type Asked = Readonly<{ athleteId: string; body: WhatIfRequest }>;

/** Compares the plan an athlete would get with the one after a change. */
export const whatIf =
  (ports: KnownRunsPorts) =>
  async ({ athleteId, body }: Asked): Promise<Outcome<Frozen<WhatIfReply>>> => {
    const { athlete, goal, change } = body;
    const today = todayIn(athlete.timeZone, ports.clock.now());
    const runs = await coachRuns(ports)(athleteId, athlete.timeZone);
    const faults: readonly FieldFault[] = [
      ...fieldsBelow('/athlete', profileFaults(athlete, runs, today)),
      ...fieldsBelow('/goal', goalFaults(goal, today)),
      ...fieldsBelow('/change', changeFaults(body, today)),
    ];
    if (faults.length > 0) return refused('invalid-request', 'Some answers need another look.', faults);

    const picture = athletePicture(athlete, goal, { runs, today });
    const stop = healthStop({ ...athlete, ...athlete.health }, picture.goal);
    const makePlan = stop === null ? drawBlueprint : (): BlueprintOutcome => ({ status: 'refused', refusal: stop });
    return done(compare(picture, change, makePlan, athlete.units));
  };

const changeFaults = ({ goal, change }: WhatIfRequest, today: IsoDate): readonly FieldFault[] => {
  if (change.kind !== 'move-race') return [];
  return goal.kind === 'race'
    ? dateFaults(change.date, today)
    : [{ pointer: '/kind', detail: 'This goal has no race to move.' }];
};
