import type { WhatIfReply, WhatIfRequest } from '../contract/what-if';
import { healthStop } from '../domain/athlete/health-stop';
import type { BlueprintOutcome } from '../domain/plan/blueprint';
import { drawBlueprint } from '../domain/plan/draw-blueprint';
import { whatIf as compare } from '../domain/plan/what-if/what-if';
import type { Clock } from '../ports';
import { athletePicture } from './athlete-picture';
import { fieldsBelow } from './fields-below';
import type { Frozen } from './frozen';
import { goalFaults } from './goal-faults';
import { done, type FieldFault, type Outcome, refused } from './outcome';
import { profileFaults } from './profile-faults';
import { todayIn } from './today';

/** Compares the plan an athlete would get with the one after a change. */
export const whatIf =
  ({ clock }: Readonly<{ clock: Clock }>) =>
  async ({ body }: { body: WhatIfRequest }): Promise<Outcome<Frozen<WhatIfReply>>> => {
    const { athlete, goal, change } = body;
    const today = todayIn(athlete.timeZone, clock.now());
    const faults: readonly FieldFault[] = [
      ...fieldsBelow('/athlete', profileFaults(athlete, today)),
      ...fieldsBelow('/goal', goalFaults(goal, today)),
      ...(change.kind === 'move-race' ? fieldsBelow('/change', goalFaults({ ...goal, date: change.date }, today)) : []),
    ];
    if (faults.length > 0) return refused('invalid-request', 'Some answers need another look.', faults);

    const stop = healthStop({ ...athlete, ...athlete.health }, goal.distance);
    const makePlan = stop === null ? drawBlueprint : (): BlueprintOutcome => ({ status: 'refused', refusal: stop });
    return done(compare(athletePicture(athlete, goal, today), change, makePlan, athlete.units));
  };
