import { describe, expect, it } from '@jest/globals';
import { exampleAthletes } from '../../../bench/eval/athletes';
import { scorePlan } from '../../../bench/eval/score-plan';
import type { PlanUnderReview } from '../../../shared/domain/plan/review';
import type { Session } from '../../../shared/domain/session/session';
import type { CoachWord } from '../../../shared/ports';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { aWritingOrder, planOf } from '../../builders/claude/a-writing-order';
import { anyPlanOrder } from '../../builders/plans/a-plan-order';

const planFor = async (name: string): Promise<PlanUnderReview> => {
  const picture = exampleAthletes.find((athlete) => athlete.name === name)?.picture;
  if (picture === undefined) throw new RangeError(`There is no ${name}.`);
  const order = aWritingOrder(picture);
  const words: CoachWord[] = [];
  for await (const word of houseCoach.write(order)) words.push(word);
  return { picture, zones: order.zones, weeks: planOf(order, words).weeks };
};

const good = await planFor('Example runner with strength twice a week: half');
const assumed = await planFor('Example novice on three days: 10K');

const withSessions = (plan: PlanUnderReview, change: (session: Session) => readonly Session[]): PlanUnderReview => ({
  ...plan,
  weeks: plan.weeks.map((week) => ({ ...week, sessions: week.sessions.flatMap(change) })),
});
const without = (plan: PlanUnderReview, ...kinds: readonly string[]): PlanUnderReview =>
  withSessions(plan, (session) => (kinds.includes(session.kind) ? [] : [session]));
const aspect = (plan: PlanUnderReview, name: string) => scorePlan(plan).aspects[name];

describe('the score of a plan', () => {
  it('finds every aspect that it can judge in a good plan, and no objection', () => {
    const { must, byClaude, weeks, aspects } = scorePlan(good);

    expect({ must, byClaude, weeks }).toEqual({ must: 0, byClaude: 0, weeks: 16 });
    expect(Object.entries(aspects).filter(([, holds]) => holds === false)).toEqual([]);
    expect(Object.values(aspects).filter((holds) => holds !== null).length).toBeGreaterThanOrEqual(14);
  });

  it.each<readonly [string, PlanUnderReview]>([
    ['Leads to the goal', without(good, 'race')],
    ['Phases', { ...good, weeks: good.weeks.map((week, index) => (index === 10 ? { ...week, phase: 'base' } : week)) }],
    [
      'Recovery weeks',
      { ...good, weeks: good.weeks.map((week) => ({ ...week, sessions: good.weeks[8]?.sessions ?? [] })) },
    ],
    [
      'Prescription of a session',
      withSessions(good, (session) => [{ ...session, duration: 0 as Session['duration'] }]),
    ],
    [
      'The athlete’s days',
      { ...good, picture: { ...good.picture, schedule: { ...good.picture.schedule, maxMinutes: { sun: 20 } } } },
    ],
    ['Intensity of this athlete', { ...good, zones: assumed.zones }],
    [
      'Variety',
      without(
        good,
        'strides',
        'recovery',
        'progression',
        'cruise',
        'tempo',
        'intervals',
        'race-pace',
        'hills',
        'opener',
        'race',
        'repetitions',
      ),
    ],
    ['Strength', without(good, 'strength')],
    ['Tests of fitness', without(assumed, 'time-trial')],
    ['Eating and drinking', withSessions(good, (session) => [{ ...session, note: 'Run.' }])],
    ['Reasons', withSessions(good, (session) => [{ ...session, note: '' }])],
  ])('misses in a bad plan: %s', (name, bad) => {
    expect(aspect(bad, name)).toBe(false);
  });

  it('counts what the rules object to', () => {
    expect(scorePlan(without(good, 'race')).must).toBeGreaterThan(0);
  });

  it('judges no test where the pace is known, no strength where none is wished, and never the tone', () => {
    expect(aspect(good, 'Tests of fitness')).toBeNull();
    expect(aspect(assumed, 'Tests of fitness')).toBe(true);
    expect(aspect(assumed, 'Strength')).toBeNull();
    expect(aspect(good, 'Tone')).toBeNull();
  });
});

describe('the example athletes', () => {
  it('are more than sixty who can have a plan, each with a name that says what they are', () => {
    expect(exampleAthletes.filter(({ picture }) => anyPlanOrder(picture) !== null).length).toBeGreaterThanOrEqual(60);
    expect(new Set(exampleAthletes.map(({ name }) => name)).size).toBe(exampleAthletes.length);
    for (const { name } of exampleAthletes) expect(name).toMatch(/^Example /);
  });
});
