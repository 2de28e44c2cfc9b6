import { exampleAthlete } from '../frontend/landing/example-athlete';
import type { ExampleOfPlan, ExampleSeason } from '../frontend/landing/example-of-plan';
import { athleteProfile } from '../shared/contract/athlete';
import { raceWish } from '../shared/contract/goal/goal';
import { mainSet, stepsInOrder } from '../shared/domain/session/session-facts';
import { isoDate } from '../shared/domain/units/calendar';
import { examplePlan } from '../shared/usecases/example/example-plan';

/** A Monday; the page shifts the plan by whole weeks to where it stands in its seventh. */
const since = isoDate('2026-10-05');

/** The plan of the landing page, written and checked by the house coach. */
export const landingPlan = (): ExampleOfPlan => {
  const asked = exampleAthlete(since, 'Europe/Berlin', { athlete: '', race: '', why: '' });
  const [profile, goal] = [athleteProfile.parse(asked.athlete), raceWish.parse(asked.goal)];
  const { weeks, certificate } = examplePlan(profile, goal, since);

  return {
    profile,
    goal: { ...goal, goalId: 'example', status: 'active', createdAt: `${since}T08:00:00.000Z` },
    weeks,
    met: certificate.checks.filter(({ met }) => met).length,
    rules: certificate.checks.length,
  };
};

/** What the first page draws of it. */
export const landingSeason = ({ profile, weeks }: ExampleOfPlan): ExampleSeason => ({
  athlete: { time: profile.results[0]?.time ?? 0, days: profile.schedule.runDays.length },
  weeks: weeks.map(({ phase, recovery, volume, zoneTimes }) => ({ phase, recovery, volume, zoneTimes })),
  session: cruise(weeks),
});

/** The first cruise intervals of a full week in the second half: one set of repeats at threshold. */
const cruise = (weeks: ExampleOfPlan['weeks']): ExampleSeason['session'] => {
  for (const { number, sessions } of weeks.slice(8))
    for (const session of sessions) {
      const main = mainSet(session);
      const work = main?.group.steps.find(({ role }) => role === 'work');
      if (session.kind !== 'cruise' || !main || !work?.pace || main.group.times < 3) continue;
      const steps = stepsInOrder(session).flatMap(({ zone, seconds }) => (zone === null ? [] : [{ zone, seconds }]));
      return { week: number, times: main.group.times, seconds: work.seconds, ...work.pace, steps };
    }
  throw new Error('The example plan holds no cruise intervals to show.');
};
