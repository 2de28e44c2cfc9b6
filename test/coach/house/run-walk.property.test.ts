import { describe, expect, it } from '@jest/globals';
import { housePlan } from '../../../shared/coach/house/house-plan';
import type { Picture } from '../../../shared/domain/athlete/picture';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import type { Session } from '../../../shared/domain/session/session';
import { stepsInOrder } from '../../../shared/domain/session/session-facts';
import { randomAthletes } from '../../builders/random-athlete';

const beginners = randomAthletes(80, 2027, { goals: ['from-zero'] }).flatMap((picture: Picture, index) => {
  const plan = housePlan(picture);
  return plan.status === 'drawn' ? [{ index, picture, weeks: plan.weeks, blueprint: plan.blueprint }] : [];
});
const outings = beginners.flatMap(({ weeks }) =>
  weeks.flatMap((week) =>
    week.sessions.filter(({ kind }) => kind === 'run-walk').map((session) => ({ week, session })),
  ),
);

/** Half minutes up to a minute and a half, then whole minutes. */
const isSpoken = (seconds: number): boolean => seconds % (seconds <= 90 ? 30 : 60) === 0;
const runsOf = (session: Session): readonly number[] =>
  stepsInOrder(session)
    .filter(({ zone }) => zone !== null)
    .map(({ seconds }) => seconds);

describe('sessions of running and walking, for eighty random beginners', () => {
  it('hold only steps that a person can say and count', () => {
    const odd = outings.filter(({ session }) => stepsInOrder(session).some(({ seconds }) => !isSpoken(seconds)));

    expect(outings.length).toBeGreaterThan(2_000);
    expect(odd.map(({ session }) => session.notation)).toEqual([]);
  });

  it('are equal stretches, or end with a shorter one of at least five minutes', () => {
    const untidy = outings.filter(({ session }) => {
      const runs = runsOf(session);
      const [first = 0] = runs;
      const last = runs.at(-1) ?? 0;
      return runs.slice(0, -1).some((run) => run !== first) || last > first || (last < first && last < 300);
    });

    expect(untidy.map(({ session }) => session.notation)).toEqual([]);
  });

  it('begin with a walk, and never repeat something once', () => {
    const odd = outings.filter(({ session }) => {
      const [first] = stepsInOrder(session);
      return first?.zone !== null || /\b1x/.test(session.notation);
    });

    expect(odd.map(({ session }) => session.notation)).toEqual([]);
  });

  it('grow into plans that no rule objects to', () => {
    const objections = beginners.flatMap(({ index, picture, weeks }) =>
      reviewPlan({ picture, weeks, zones: paceZones(picture.fitness.threshold) }).objections.map(
        ({ sentence }) => `athlete ${index}: ${sentence}`,
      ),
    );

    expect(objections).toEqual([]);
  });

  it('run as far as their days were drawn for', () => {
    const strayed = beginners.flatMap(({ blueprint, weeks }) =>
      weeks.flatMap(({ number, sessions }) =>
        sessions.filter(({ kind, date, distance }) => {
          const slot = blueprint.weeks[number - 1]?.days.find((day) => day.date === date);
          // Each step is rounded to the metre before they are added up.
          return kind === 'run-walk' && Math.abs(distance - (slot?.distance ?? 0)) > 100;
        }),
      ),
    );

    expect(strayed).toEqual([]);
  });

  it('leave a day between them wherever the week has room for it', () => {
    const roomy = beginners.filter(
      ({ picture: { schedule } }) =>
        ['mon', 'wed', 'fri'].every((day) => schedule.runDays.some((one) => one === day)) &&
        schedule.blockedDates.length === 0 &&
        Object.keys(schedule.maxMinutes).length === 0,
    );
    const crowded = roomy.filter(({ blueprint }) =>
      blueprint.weeks.slice(1, -2).some(({ days }) => {
        const places = days.flatMap(({ distance }, place) => (distance > 0 ? [place] : []));
        return places.some((place, index) => index > 0 && place - (places[index - 1] ?? 0) < 2);
      }),
    );

    expect(roomy.length).toBeGreaterThan(1);
    expect(crowded.map(({ index }) => index)).toEqual([]);
  });
});
