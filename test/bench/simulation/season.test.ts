import { describe, expect, it } from '@jest/globals';
import { lifeOf } from '../../../bench/simulation/life';
import { type Runner, runnerOf } from '../../../bench/simulation/runner';
import { season, unanswered } from '../../../bench/simulation/season';
import { adaptPlan } from '../../../shared/coach/house/adapt-plan';

const seeds = Array.from({ length: 6 }, (_, seed) => seed);

/** A runner who is never strained or hurt, and does every session. */
const unbreakable = (seed: number): Runner => {
  const runner = runnerOf(seed);
  const traits = {
    tolerance: 9,
    frailty: 0,
    adherence: 9,
    eagerness: 1,
    checkInsMissed: 0,
    candour: 'honest',
  } as const;
  const hidden = { ...runner.hidden, ...traits };
  return { ...runner, hidden };
};

describe('a simulated season', () => {
  it('is the same for the same seed, and another for another', () => {
    const twice = [0, 1].map(() => seeds.map((seed) => season(runnerOf(seed), unanswered)));

    expect(twice[0]).toEqual(twice[1]);
    expect(new Set(twice[0]?.map(({ form }) => form)).size).toBe(seeds.length);
  });

  it('is the same for the same seed when the plan is adapted', () => {
    const [once, again] = [season(runnerOf(3), adaptPlan), season(runnerOf(3), adaptPlan)];

    expect(again).toEqual(once);
    expect(once.answers.easing).toBeGreaterThan(0);
  });

  it('costs a runner who is never strained nothing, and leaves them fitter', () => {
    for (const seed of seeds) {
      const { overloadWeeks, weeksLost, injuries, form, overGoal } = season(unbreakable(seed), unanswered, []);

      expect({ overloadWeeks, weeksLost, injuries }).toEqual({ overloadWeeks: 0, weeksLost: 0, injuries: 0 });
      expect(form).toBeGreaterThan(0);
      expect(overGoal).not.toBeNull();
    }
  });

  const unstrained = () =>
    seeds.map((seed) => {
      const runner = unbreakable(seed);
      return { off: season(runner, unanswered, []), on: season(runner, adaptPlan, []) };
    });

  it('takes no week from a runner who is never strained when the plan is adapted', () => {
    for (const { on } of unstrained()) {
      expect(on.weeksLost).toBe(0);
      expect(on.overGoal).not.toBeNull();
    }
  });

  it('takes no form from a runner who is never strained when the plan is adapted, and asks them for nothing less', () => {
    for (const { off, on } of unstrained()) {
      expect(on.form).toBeGreaterThanOrEqual(off.form);
      expect(on.answers).toMatchObject({ easing: 0, 'on-hold': 0 });
    }
  });

  it('overloads a runner who bears little more than usual', () => {
    const fragile = seeds.map((seed) => {
      const runner = runnerOf(seed);
      return season({ ...runner, hidden: { ...runner.hidden, tolerance: 0.95 } }, unanswered, []);
    });

    for (const { overloadWeeks } of fragile) expect(overloadWeeks).toBeGreaterThan(0);
  });

  it('loses running to an illness', () => {
    const ill = { kind: 'ill', from: 20, to: 29, belowNeck: true, runDays: [], told: false } as const;

    for (const seed of seeds)
      expect(season(unbreakable(seed), unanswered, [ill]).volumeShare).toBeLessThan(
        season(unbreakable(seed), unanswered, []).volumeShare - 0.02,
      );
  });

  it('meets a life whose events do not overlap, the same whatever is asked besides', () => {
    for (const seed of seeds) {
      const life = lifeOf(runnerOf(seed).dice, 364);

      expect(life.slice(1).every(({ from }, index) => from > (life[index]?.to ?? 0))).toBe(true);
      expect(lifeOf(runnerOf(seed).dice, 182)).toEqual(life.filter(({ from }) => from < 182));
    }
  });
});
