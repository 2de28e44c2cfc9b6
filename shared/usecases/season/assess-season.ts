import type { SeasonReply, SeasonRequest } from '../../contract/season';
import { healthStop } from '../../domain/athlete/health-stop';
import { goalTensions } from '../../domain/goal/goal-relations';
import { drawSeason } from '../../domain/season/draw-season';
import { addDays } from '../../domain/units/calendar';
import { coachRuns, type KnownRunsPorts } from '../activity/known-runs';
import { pictureFor } from '../athlete/athlete-picture';
import { profileFaults } from '../athlete/profile-faults';
import { fieldsBelow } from '../fields-below';
import type { Frozen } from '../frozen';
import { done, type Outcome, refused } from '../outcome';
import { todayIn } from '../today';

type Asked = Readonly<{ athleteId: string; body: SeasonRequest }>;

/** Puts a year of goals in order, and tells which of them do not get on. */
export const assessSeason =
  (ports: KnownRunsPorts) =>
  async ({ athleteId, body: { athlete, goals, weeks } }: Asked): Promise<Outcome<Frozen<SeasonReply>>> => {
    const today = todayIn(athlete.timeZone, ports.clock.now());
    const runs = await coachRuns(ports)(athleteId, athlete.timeZone);
    const faults = fieldsBelow('/athlete', profileFaults(athlete, runs, today));
    if (faults.length > 0) return refused('invalid-request', 'Some answers need another look.', faults);

    // What is too long for a minor stands against a race, not against the year: the season declines it by name.
    const picture = pictureFor(athlete, { kind: 'fitness', weeks }, { runs, today, startsOn: addDays(today, 1) });
    const refusal = healthStop({ ...athlete, ...athlete.health }, picture.goal);
    const drawn = refusal === null ? drawSeason({ picture, goals, weeks }) : { blocks: [], places: [], declined: [] };
    return done({ refusal, ...drawn, tensions: goalTensions(goals, picture) });
  };
