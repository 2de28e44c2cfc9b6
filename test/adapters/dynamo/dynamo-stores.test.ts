import { beforeAll, describe, expect, it } from '@jest/globals';
import { isoDate } from '../../../shared/domain/units/calendar';
import { saveAthlete } from '../../../shared/usecases/athlete/save-athlete';
import { addGoal } from '../../../shared/usecases/goal/add-goal';
import { listNotices } from '../../../shared/usecases/notice/list-notices';
import { readNotice } from '../../../shared/usecases/notice/read-notice';
import { getPlan } from '../../../shared/usecases/plan/get-plan';
import { drawPlanBlueprint } from '../../../shared/usecases/plan-generation/draw-plan-blueprint';
import { gatherPicture } from '../../../shared/usecases/plan-generation/gather-picture';
import { getPlanProgress } from '../../../shared/usecases/plan-generation/get-plan-progress';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { publishPlan } from '../../../shared/usecases/plan-generation/publish-plan';
import { requestPlan } from '../../../shared/usecases/plan-generation/request-plan';
import { reviewWrittenPlan } from '../../../shared/usecases/plan-generation/review-written-plan';
import { writePlan } from '../../../shared/usecases/plan-generation/write-plan';
import { aGoal, aProfile } from '../../builders/athlete-profile';
import { aReceipt } from '../../builders/claude/a-receipt';
import { dynaliteOfTheFile } from '../../fakes/dynalite-table';
import { portsOn } from '../../fakes/memory-ports';

const athleteId = 'athlete-a';
const dynalite = dynaliteOfTheFile();
let ports: ReturnType<typeof portsOn>;
beforeAll(() => {
  ports = { ...portsOn(dynalite.table), coach: houseCoach };
});

describe('the stores on a real table', () => {
  it('carry a plan from its request to the athlete’s inbox, though every step is run twice at once', async () => {
    await saveAthlete(ports)({ athleteId, body: aProfile() });
    const goal = await addGoal(ports)({ athleteId, key: 'goal', body: aGoal() });
    const goalId = goal.status === 'done' ? goal.value.goalId : '';
    await requestPlan(ports)({ athleteId, key: 'plan', body: { goalId } });
    const [state] = ports.generations.started;
    if (state === undefined) throw new Error('No plan was started.');
    const twice = async <T>(run: () => Promise<T>): Promise<T> => (await Promise.all([run(), run()]))[0];

    await twice(() => gatherPicture(ports)(state));
    await twice(() => drawPlanBlueprint(ports)(state));
    await twice(() => writePlan(ports)(state));
    expect(await twice(() => reviewWrittenPlan(ports)(state))).toEqual({ verdict: 'accepted' });
    const { notice } = await twice(() => publishPlan(ports)(state));

    const { planId } = state;
    const plan = await getPlan(ports)({ athleteId, params: { planId } });
    expect(plan).toMatchObject({ value: { status: 'ready', revision: 1 } });
    expect(await getPlanProgress(ports)({ athleteId, params: { planId } })).toMatchObject({
      value: { stage: 'done', weeks: { length: 16 } },
    });
    expect(await ports.athletes.find(athleteId)).toMatchObject({ planId, pendingPlan: null });
    expect(await ports.pendingPlans.list()).toEqual([]);

    await readNotice(ports)({ athleteId, params: { noticeId: notice?.noticeId ?? '' } });
    expect(await listNotices(ports)({ athleteId })).toMatchObject({ value: { notices: [{ planId, read: true }] } });
  });

  it('let one of two senders have an e-mail', async () => {
    const now = new Date('2026-11-21T20:00:00Z');
    const until = new Date('2026-11-21T20:01:00Z');
    const claim = () => ports.mailLog.claim(athleteId, 'notice-1', now, until);

    expect((await Promise.all([claim(), claim(), claim()])).sort()).toEqual(['being-sent', 'being-sent', 'ours']);
    await ports.mailLog.markSent(athleteId, 'notice-1', now);
    expect(await claim()).toBe('sent');
  });

  it('take no more of the day’s money than there is, however many ask at once, and take back what was not spent', async () => {
    const day = isoDate('2026-11-21');
    const take = (who: number) =>
      ports.allowances.take(`runner-${who}`, day, 30, { callsPerAthlete: 2, dailyMicroUsd: 100 });

    const answers = await Promise.all([1, 2, 3, 4, 5].map(take));
    expect(answers.toSorted()).toEqual(['everyone', 'everyone', 'taken', 'taken', 'taken']);

    await ports.allowances.settle(day, 20);
    // More than was taken is not given back, nor is anything on a day without spending.
    await ports.allowances.settle(day, 100);
    await ports.allowances.settle(isoDate('2026-11-25'), 20);
    expect(await take(6)).toBe('taken');
    expect(await take(7)).toBe('everyone');
    expect(
      await ports.allowances.take('runner-8', isoDate('2026-11-22'), 100, { callsPerAthlete: 2, dailyMicroUsd: 100 }),
    ).toBe('taken');
  });

  it('let an athlete ask so often on a day', async () => {
    const take = (day: string) =>
      ports.allowances.take('runner-9', isoDate(day), 1, { callsPerAthlete: 2, dailyMicroUsd: 1_000 });

    expect(await Promise.all([take('2026-11-23'), take('2026-11-23'), take('2026-11-23')])).toEqual(
      expect.arrayContaining(['taken', 'taken', 'athlete']),
    );
    expect(await take('2026-11-24')).toBe('taken');
  });

  it('open the receipt of a call once, and list a plan’s in the order of asking', async () => {
    const second = aReceipt({ receiptId: 'p-plan-2', askedAt: '2026-11-21T20:00:20.000Z' });
    const opened = await Promise.all([1, 2].map(() => ports.callReceipts.open(athleteId, second)));
    expect(opened.filter(({ isNew }) => isNew)).toHaveLength(1);
    await ports.callReceipts.open(athleteId, aReceipt({ receiptId: 'p-plan-1' }));
    await ports.callReceipts.open(athleteId, aReceipt({ receiptId: 'p-plan-1', planId: 'other' }));
    await ports.callReceipts.file(athleteId, { ...second, end: 'complete', reply: 'Tue EZ' });

    const found = await ports.callReceipts.list(athleteId, second.planId);
    expect(found.map(({ receiptId, end }) => [receiptId, end])).toEqual([
      ['p-plan-1', 'open'],
      ['p-plan-2', 'complete'],
    ]);
    expect(await ports.callReceipts.find(athleteId, second.planId, 'p-plan-2')).toMatchObject({ reply: 'Tue EZ' });
  });

  it('let no more through the turnstile than it allows, however they crowd', async () => {
    const until = new Date('2026-11-21T22:00:00Z');
    const entered = await Promise.all([1, 2, 3, 4].map(() => ports.turnstile.enter('hour', 2, until)));

    expect(entered.filter(Boolean)).toHaveLength(2);
  });
});
