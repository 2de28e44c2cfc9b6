import { beforeEach, describe, expect, it } from '@jest/globals';
import { CoachRefused, StorageThrottled } from '../../shared/contract/faults';
import { noticeMessage } from '../../shared/contract/notice';
import { addDays, isoDate, mondayOf } from '../../shared/domain/units/calendar';
import { metres } from '../../shared/domain/units/quantity';
import type { CoachWord } from '../../shared/ports';
import { newAthlete } from '../../shared/usecases/athlete/known-athlete';
import { listNotices } from '../../shared/usecases/notice/list-notices';
import { getPlan } from '../../shared/usecases/plan/get-plan';
import { getPlanProgress } from '../../shared/usecases/plan-generation/get-plan-progress';
import { houseCoach } from '../../shared/usecases/plan-generation/house-coach';
import { requestPlan } from '../../shared/usecases/plan-generation/request-plan';
import { getSession } from '../../shared/usecases/session/get-session';
import { getSessionExport } from '../../shared/usecases/session/get-session-export';
import { resultOf } from '../builders/result-of';
import { type MemoryPorts, memoryPorts } from '../fakes/memory-ports';
import { athleteId, PlanGenerationMachine } from './plan-generation-machine';

let ports: MemoryPorts;
let workflow: PlanGenerationMachine;
beforeEach(async () => {
  ports = { ...memoryPorts(), coach: houseCoach };
  workflow = await PlanGenerationMachine.over(ports);
});

const generate = (profile = {}, goal = {}) => workflow.generate(profile, goal);

/** All the running of a week on its first day. */
const allOnOneDay = (word: Extract<CoachWord, { type: 'week' }>): CoachWord => {
  const [first] = word.draft.days;
  const days = word.draft.days.map((day) => ({ ...day, date: first?.date ?? day.date }));
  return { ...word, draft: { ...word.draft, days } };
};

const progressOf = async (planId: string) => {
  return resultOf(await getPlanProgress(ports)({ athleteId, params: { planId } }));
};
const inbox = async () => {
  const found = await listNotices(ports)({ athleteId });
  return found.status === 'done' ? found.value.notices.map(({ kind }) => kind) : [];
};

describe('the plan-generation workflow', () => {
  it('writes, reviews and publishes a plan, and announces it', async () => {
    const { planId, error } = await generate();

    expect(error).toBeNull();
    const progress = await progressOf(planId);
    expect(progress).toMatchObject({ status: 'ready', stage: 'done', weeksTotal: 16 });
    expect(progress.weeks).toHaveLength(16);
    expect(await inbox()).toEqual(['plan-ready']);
    expect(workflow.announced.map((text) => noticeMessage.parse(JSON.parse(String(text))))).toMatchObject([
      { athleteId, planId, kind: 'plan-ready' },
    ]);
    expect(await ports.athletes.find(athleteId)).toMatchObject({ planId, pendingPlan: null });
    expect(await ports.pendingPlans.list()).toEqual([]);
  });

  it('leaves a plan whose sessions can be opened one by one', async () => {
    const { planId } = await generate();
    const plan = resultOf(await getPlan(ports)({ athleteId, params: { planId } }));
    const [first] = plan.weeks.flatMap(({ sessions }) => sessions);

    const session = await getSession(ports)({ athleteId, params: { sessionId: first?.id ?? '' } });

    expect(session).toMatchObject({ status: 'done', value: { planId, session: { date: first?.date } } });
    expect(await getSessionExport(ports)({ athleteId, params: { sessionId: first?.id ?? '' } })).toMatchObject({
      status: 'done',
      value: { notation: first?.notation, intervalsText: expect.stringMatching(/^- .*intensity=/) },
    });
    expect(plan.certificate.checks.filter(({ severity, met }) => severity === 'must' && !met)).toEqual([]);
  });

  it('tells an athlete why there is no safe plan, and is not a failure', async () => {
    const { planId, error } = await generate(
      { recentVolumes: [0, 5_000, 6_000, 6_000], longestRun: 4_000 },
      { distance: 'marathon', date: '2027-01-17', aim: { kind: 'finish' } },
    );

    expect(error).toBeNull();
    const { status, refusal, weeks } = await progressOf(planId);
    expect({ status, weeks }).toEqual({ status: 'refused', weeks: [] });
    expect(refusal?.offers.length).toBeGreaterThan(0);
    expect(await inbox()).toEqual(['plan-refused']);
    expect(workflow.runs['WritePlan']).toBeUndefined();
    expect(await ports.pendingPlans.list()).toEqual([]);
  });

  it('tries again when the table is busy, and finds the work it had done', async () => {
    let faults = 2;
    ports.table.beforeWrite = (sortKey) => {
      if (sortKey.endsWith('#W09') && faults > 0) {
        faults -= 1;
        throw new StorageThrottled('busy');
      }
    };
    const { planId, error } = await generate();

    expect(error).toBeNull();
    expect(workflow.runs['WritePlan']).toBe(3);
    expect((await progressOf(planId)).status).toBe('ready');
    expect([...ports.table.items.keys()].filter((key) => /#W\d\d$/.test(key))).toHaveLength(16);
  });

  it('tells the athlete when it cannot go on, and lets them ask again', async () => {
    ports.coach = {
      write: () => {
        throw new CoachRefused('not this one');
      },
    };
    const { planId, error } = await generate();

    expect(error).toBe('PlanNeverReady');
    expect(workflow.runs['WritePlan']).toBe(1);
    expect(await progressOf(planId)).toMatchObject({ status: 'failed', failure: expect.stringContaining('ask again') });
    expect(await inbox()).toEqual(['plan-failed']);
    expect(workflow.announced).toHaveLength(1);

    ports.coach = houseCoach;
    const [goal] = await ports.goals.list(athleteId);
    await requestPlan(ports)({ athleteId, key: 'again', body: { goalId: goal?.goal.goalId ?? '' } });
    const again = await workflow.run(ports.generations.started[1]);
    expect((await progressOf(again.planId)).status).toBe('ready');
  });

  it('gives up on a step that stays broken after three tries more', async () => {
    ports.table.beforeWrite = (sortKey) => {
      if (sortKey.includes('#W')) throw new StorageThrottled('busy');
    };
    const { planId, error } = await generate();

    expect(error).toBe('PlanNeverReady');
    expect(workflow.runs['WritePlan']).toBe(4);
    expect((await progressOf(planId)).status).toBe('failed');
  });

  it('never publishes a plan that breaks a rule', async () => {
    ports.coach = {
      async *write(order) {
        for await (const word of houseCoach.write(order)) yield word.type === 'week' ? allOnOneDay(word) : word;
      },
    };
    const { planId, error } = await generate();

    expect(error).toBe('PlanNeverReady');
    expect(workflow.runs['WritePlan']).toBe(1);
    expect((await progressOf(planId)).status).toBe('failed');
  });

  it('takes the later word on a week, and keeps what an earlier run of the step had settled', async () => {
    ports.coach = {
      async *write(order) {
        for await (const word of houseCoach.write(order)) {
          yield word;
          if (word.type === 'week' && word.draft.number <= 3) yield { ...word, writtenBy: 'claude' };
        }
      },
    };
    let faults = 1;
    ports.table.beforeWrite = (sortKey) => {
      if (sortKey.endsWith('-house#W03') && faults-- > 0) throw new StorageThrottled('busy');
    };
    const saved: number[][] = [];
    const coach = ports.coach;
    ports.coach = {
      write: (order) => {
        saved.push(order.saved.map(({ number }) => number));
        return coach.write(order);
      },
    };
    const { planId } = await generate();

    // Claude's third week was on its way to the table when the house's came back.
    expect(saved).toEqual([[], [1, 2, 3]]);
    const plan = await getPlan(ports)({ athleteId, params: { planId } });
    expect(plan).toMatchObject({ status: 'done' });
    if (plan.status === 'done')
      expect(plan.value.weeks.map(({ writtenBy }) => writtenBy)).toEqual([
        ...Array(3).fill('claude'),
        ...Array(13).fill('house'),
      ]);
  });

  it('completes a publication that broke off, instead of calling a plan in force a failure', async () => {
    ports.table.beforeWrite = (sortKey) => {
      if (sortKey.startsWith('NOTICE#') && (workflow.runs['MarkFailed'] ?? 0) === 0) throw new StorageThrottled('busy');
    };
    const { planId, error } = await generate();

    expect(error).toBeNull();
    expect(workflow.runs).toMatchObject({ PublishPlan: 4, MarkFailed: 1 });
    expect((await progressOf(planId)).status).toBe('ready');
    expect(await inbox()).toEqual(['plan-ready']);
  });
});

describe('a plan’s picture', () => {
  it('holds nothing that identifies a person', async () => {
    const { planId } = await generate({
      name: 'Alba Ruiz',
      recentVolumes: [1, 2, 3, 4].map((km) => metres(km * 9_000)),
    });

    const receipt = await ports.receipts.find({ athleteId, planId }, planId);
    expect(JSON.stringify(receipt)).not.toMatch(/Alba|Madrid|athlete-a/);
  });
});

describe('an example athlete’s plan', () => {
  /** What an example athlete’s record holds from the beginning. */
  const asExample = () =>
    ports.athletes.change(athleteId, (found) => ({
      ...(found ?? newAthlete(athleteId)),
      removeAfter: '2026-11-27T12:00:00.000Z',
      pastFrom: addDays(mondayOf(today), -42),
    }));
  const today = isoDate('2026-11-21');
  const planOf = async (planId: string) => {
    return resultOf(await getPlan(ports)({ athleteId, params: { planId } }));
  };

  it('is shown with its weeks lived', async () => {
    await asExample();
    const { planId, error } = await generate();

    expect(error).toBeNull();
    expect(workflow.runs).toMatchObject({ LiveWeeks: 1, ClosePast: 1 });
    expect((await progressOf(planId)).status).toBe('ready');
    const { logs, weeks } = await planOf(planId);
    const over = weeks.flatMap(({ sessions }) => sessions).filter(({ date }) => date < today);
    expect(over.length).toBeGreaterThan(20);
    expect(logs).toHaveLength(over.length);
  });

  it.each([
    ['for good', Number.POSITIVE_INFINITY, 1],
    ['for a moment', 1, 2],
  ])('is shown when its past cannot be told %s', async (_, faults, runs) => {
    await asExample();
    let left = faults;
    ports.table.beforeWrite = (sortKey) => {
      if (!sortKey.startsWith('LOG#') || left <= 0) return;
      left -= 1;
      throw Number.isFinite(faults) ? new StorageThrottled('busy') : new Error('broken');
    };
    const { planId, error } = await generate();

    expect(error).toBeNull();
    expect(workflow.runs).toMatchObject({ LiveWeeks: runs, ClosePast: 1 });
    expect((await progressOf(planId)).status).toBe('ready');
    expect((await planOf(planId)).logs.length > 0).toBe(Number.isFinite(faults));
    expect(await ports.athletes.find(athleteId)).toMatchObject({ planId, pastFrom: null });
  });

  it('is not lived for anyone else', async () => {
    await generate();

    expect(workflow.runs['LiveWeeks']).toBeUndefined();
  });
});
