import { describe, expect, it } from '@jest/globals';
import { steered } from '../../../shared/coach/house/enjoyment';
import { housePlan } from '../../../shared/coach/house/house-plan';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { type Enjoyment, enjoyments } from '../../../shared/domain/goal/goal';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import type { SessionKind } from '../../../shared/domain/session/workout';
import { anAthlete } from '../../builders/an-athlete';

const planFor = (...enjoys: Enjoyment[]) => {
  const picture = anAthlete({ goal: { kind: 'fitness', weeks: 20, enjoys } });
  const plan = housePlan(picture);
  if (plan.status === 'refused') throw new Error(plan.refusal.sentence);
  return { picture, weeks: plan.weeks };
};
const count = (kinds: readonly SessionKind[], ...enjoys: Enjoyment[]): number =>
  planFor(...enjoys)
    .weeks.flatMap(({ sessions }) => sessions)
    .filter(({ kind }) => kinds.includes(kind)).length;

describe('what an athlete enjoys', () => {
  it('is every second session, with something else between', () => {
    expect(steered(['cruise', 'hills', 'tempo', 'vo2'], ['trails', 'hills'])).toEqual([
      'hills',
      'cruise',
      'hills',
      'tempo',
      'hills',
      'vo2',
    ]);
    expect(steered(['cruise', 'tempo'], [])).toEqual(['cruise', 'tempo']);
  });

  it.each<[Enjoyment, readonly SessionKind[]]>([
    ['hills', ['hills']],
    ['trails', ['hills']],
    ['speed', ['intervals', 'repetitions']],
    ['quiet', ['tempo']],
  ])('as %s brings more of %s into a fitness plan', (enjoys, kinds) => {
    expect(count(kinds, enjoys)).toBeGreaterThan(count(kinds));
  });

  it('leaves the plan as safe and as varied as any', () => {
    for (const enjoys of enjoyments) {
      const { picture, weeks } = planFor(enjoys);
      const { objections } = reviewPlan({ picture, zones: paceZones(picture.fitness.threshold), weeks });
      const kinds = new Set(weeks.flatMap(({ sessions }) => sessions.map(({ kind }) => kind)));

      expect(objections.filter(({ severity }) => severity === 'must')).toEqual([]);
      expect(kinds.size).toBeGreaterThanOrEqual(6);
    }
  });
});
