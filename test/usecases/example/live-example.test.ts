import { describe, expect, it } from '@jest/globals';
import { exampleAthlete } from '../../../frontend/landing/example-athlete';
import { addDays } from '../../../shared/domain/units/calendar';
import { listActivities } from '../../../shared/usecases/activity/list-activities';
import { listChanges } from '../../../shared/usecases/change/list-changes';
import { getCheckIn } from '../../../shared/usecases/check-in/get-check-in';
import { liveExample } from '../../../shared/usecases/example/live-example';
import { renewExample } from '../../../shared/usecases/example/renew-example';
import { startExample } from '../../../shared/usecases/example/start-example';
import { getPlan } from '../../../shared/usecases/plan/get-plan';
import { closePast } from '../../../shared/usecases/plan-generation/close-past';
import { getPlanProgress } from '../../../shared/usecases/plan-generation/get-plan-progress';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { getStrength } from '../../../shared/usecases/strength/get-strength';
import { todayIn } from '../../../shared/usecases/today';
import { aReadyPlan } from '../../builders/plans/a-ready-plan';
import { resultOf } from '../../builders/result-of';
import { FakeClock, memoryPorts } from '../../fakes/memory-ports';

const names = { athlete: 'Example athlete', race: 'Example half', why: '' };

/** An example athlete whose first plan has been written, on this day. */
const anExample = async (at: string) => {
  const ports = { ...memoryPorts(), coach: houseCoach, clock: new FakeClock(new Date(at)) };
  const timeZone = 'Europe/Madrid';
  const started = resultOf(await startExample(ports)({ query: { timeZone } }));
  const { athlete, goal } = exampleAthlete(started.since, timeZone, names);
  const planId = await aReadyPlan(ports, 'example-1', athlete, goal);
  return { ports, planId, athleteId: 'example-1', since: started.since };
};

/** The past of an example athlete, as the workflow has it lived. */
const live = async ({ ports, athleteId, planId }: Awaited<ReturnType<typeof anExample>>) => {
  await liveExample(ports)({ athleteId, planId });
  await closePast(ports)({ athleteId, planId });
};

// A Monday, a day in the middle of a week, a Sunday, and a Sunday in UTC that is a Monday already where the athlete is.
const days = ['2026-11-23T10:00:00Z', '2026-11-26T10:00:00Z', '2026-11-29T10:00:00Z', '2026-11-29T23:20:00Z'];

describe.each(days)('an example athlete on %s', (at) => {
  it('has weeks behind it, told of, with an easing and a check-in that is due', async () => {
    const example = await anExample(at);
    const { ports, athleteId, planId, since } = example;
    const today = todayIn('Europe/Madrid', new Date(at));
    const asked = { athleteId, params: { planId } };

    await live(example);

    const plan = resultOf(await getPlan(ports)(asked));
    const past = plan.weeks.flatMap(({ sessions }) => sessions).filter(({ date }) => date < today);
    expect(plan.weeks[0]?.monday).toBe(since);
    expect(plan.weeks.find(({ monday }) => addDays(monday, 6) >= today)?.number).toBe(7);
    expect(plan.logs.map(({ sessionId }) => sessionId).sort()).toEqual(past.map(({ id }) => id).sort());
    const told = plan.logs.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'done');
    expect(told.sort()).toEqual(['partly', 'skipped']);
    for (const { outcome, note } of plan.logs) if (outcome !== 'done') expect(note).toMatch(/^Example log: /);

    const days = { query: { from: since, to: today } };
    const { activities } = resultOf(await listActivities(ports)({ athleteId, ...days }));
    const run = plan.logs.filter(({ sessionId, outcome }) => {
      const kind = past.find(({ id }) => id === sessionId)?.kind;
      return outcome !== 'skipped' && kind !== 'strength';
    });
    expect(activities).toHaveLength(run.length);
    for (const { title, from, match, hasTrace, date } of activities) {
      expect(title).toMatch(/^Example: /);
      expect(from.source).toBe('manual');
      expect(hasTrace).toBe(true);
      expect(past.find(({ id }) => id === match?.sessionIds[0])?.date).toBe(date);
    }

    const { changes } = resultOf(await listChanges(ports)(asked));
    expect(changes.map(({ reason, status }) => [reason, status])).toEqual([
      ['adapted', 'in-force'],
      ['generated', 'in-force'],
    ]);
    expect(changes[0]).toMatchObject({ eased: expect.any(Number), harder: 0 });
    expect(changes[0]?.eased).toBeGreaterThan(0);
    expect(changes[0]?.at && changes[1]?.at && changes[1].at < changes[0].at).toBe(true);

    const over = plan.weeks.filter(({ monday }) => addDays(monday, 6) < today);
    const statusOf = async (week: number) =>
      resultOf(await getCheckIn(ports)({ athleteId, params: { planId, week } })).status;
    const { number: tiring, recovery } = over.at(-2) ?? { number: 0, recovery: true };
    expect(recovery).toBe(false);
    expect(await statusOf(tiring)).toBe('settled');
    expect(await statusOf(over.at(-1)?.number ?? 0)).toBe('open');

    const strong = past.filter(({ kind, date }) => kind === 'strength' && date >= addDays(today, -14));
    expect(strong).toHaveLength(2);
    for (const { id } of strong) {
      const { workout, log } = resultOf(await getStrength(ports)({ athleteId, params: { sessionId: id } }));
      expect(log?.sets.length).toBeGreaterThan(3);
      expect(log?.sets.length).toBe(workout?.exercises.reduce((sum, { sets }) => sum + sets, 0));
    }
  });
});

describe('the past of an example', () => {
  it('is lived once, and never again over what its athlete told', async () => {
    const example = await anExample('2026-11-26T10:00:00Z');
    await live(example);
    const before = structuredClone(example.ports.table.items);

    await live(example);

    expect(example.ports.table.items).toEqual(before);
  });

  it('that broke off is completed without repeating itself, and the plan is shown only then', async () => {
    const example = await anExample('2026-11-26T10:00:00Z');
    const { ports, athleteId, planId } = example;
    const statusNow = async () => resultOf(await getPlanProgress(ports)({ athleteId, params: { planId } }));
    ports.table.beforeWrite = failingAfter(28);
    await expect(liveExample(ports)({ athleteId, planId })).rejects.toThrow('went away');
    ports.table.beforeWrite = () => {};
    expect(await statusNow()).toMatchObject({ status: 'writing', stage: 'past' });

    await live(example);

    expect(await statusNow()).toMatchObject({ status: 'ready', stage: 'done' });
    const { changes } = resultOf(await listChanges(ports)({ athleteId, params: { planId } }));
    expect(changes.map(({ reason }) => reason)).toEqual(['adapted', 'generated']);
  });

  it('is not for anyone else', async () => {
    const ports = { ...memoryPorts(), coach: houseCoach };
    const planId = await aReadyPlan(ports, 'athlete-1');
    const before = structuredClone(ports.table.items);

    await liveExample(ports)({ athleteId: 'athlete-1', planId });
    expect(ports.table.items).toEqual(before);
    expect(await renewExample(ports)({ athleteId: 'athlete-1' })).toMatchObject({ kind: 'forbidden' });
    expect(await renewExample(ports)({ athleteId: 'nobody' })).toMatchObject({ kind: 'forbidden' });
  });

  it('belongs to the first plan only', async () => {
    const example = await anExample('2026-11-26T10:00:00Z');
    await live(example);
    example.ports.clock.pass(15);
    const { athlete, goal } = exampleAthlete(example.since, 'Europe/Madrid', names);
    const second = await aReadyPlan(example.ports, example.athleteId, athlete, goal, 'second');

    const plan = resultOf(await getPlan(example.ports)({ athleteId: example.athleteId, params: { planId: second } }));
    expect(plan.weeks[0] && plan.weeks[0].monday >= '2026-11-23').toBe(true);
  });
});

/** Lets the first writes through, and no more. */
const failingAfter = (writes: number) => {
  let left = writes;
  return () => {
    left -= 1;
    if (left < 0) throw new Error('The table went away.');
  };
};

describe('the token of an example athlete', () => {
  it('is renewed until their day is over', async () => {
    const { ports, athleteId } = await anExample('2026-11-26T10:00:00Z');

    expect(resultOf(await renewExample(ports)({ athleteId }))).toMatchObject({
      ...{ accessToken: 'later token of example-1', removedAt: '2026-11-27T10:00:00.000Z' },
    });
    ports.clock.pass(24 * 60);
    expect(await renewExample(ports)({ athleteId })).toMatchObject({ kind: 'forbidden' });
  });
});
