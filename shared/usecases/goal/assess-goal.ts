import type { Assessment, AssessmentRequest } from '../../contract/assessment';
import { healthStop } from '../../domain/athlete/health-stop';
import { assessGoal as assessPicture } from '../../domain/goal/assess-goal';
import { goalDemands } from '../../domain/goal/goal-demands';
import { minimumRunway } from '../../domain/plan/completion';
import { drawBlueprint } from '../../domain/plan/draw-blueprint';
import { coachRuns, type KnownRunsPorts } from '../activity/known-runs';
import { athletePicture } from '../athlete/athlete-picture';
import { athleteZones } from '../athlete/athlete-zones';
import { profileFaults } from '../athlete/profile-faults';
import { fieldsBelow } from '../fields-below';
import type { Frozen } from '../frozen';
import { done, type Outcome, refused } from '../outcome';
import { todayIn } from '../today';
import { goalFaults } from './goal-faults';

type Asked = Readonly<{ athleteId: string; body: AssessmentRequest }>;

/** Honest answers about a goal before any plan is asked for. */
export const assessGoal =
  (ports: KnownRunsPorts) =>
  async ({ athleteId, body: { athlete, goal } }: Asked): Promise<Outcome<Frozen<Assessment>>> => {
    const today = todayIn(athlete.timeZone, ports.clock.now());
    const runs = await coachRuns(ports)(athleteId, athlete.timeZone);
    const faults = [
      ...fieldsBelow('/athlete', profileFaults(athlete, runs, today)),
      ...fieldsBelow('/goal', goalFaults(goal, today)),
    ];
    if (faults.length > 0) return refused('invalid-request', 'Some answers need another look.', faults);

    const picture = athletePicture(athlete, goal, { runs, today });
    const { prediction, feasibility, weeks } = assessPicture(picture);
    const drawn = drawBlueprint(picture);
    const refusal = drawn.status === 'refused' ? drawn.refusal : null;
    return done({
      fitness: picture.fitness,
      zones: athleteZones(athlete, picture.fitness.threshold),
      prediction: prediction === null ? null : { range: prediction.range, models: prediction.models },
      feasibility,
      weeks,
      weeksNeeded: minimumRunway(picture),
      demands: goalDemands(picture),
      refusal: healthStop({ ...athlete, ...athlete.health }, picture.goal) ?? refusal,
      limitations: drawn.status === 'drawn' ? drawn.blueprint.limitations : [],
    });
  };
