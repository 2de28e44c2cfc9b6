import { beforeAll, describe, expect, it } from '@jest/globals';
import { planWhatIf, planWhatIfRequest } from '../../../shared/contract/what-if';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { previewWhatIf } from '../../../shared/usecases/what-if/preview-what-if';
import { aReadyPlan } from '../../builders/plans/a-ready-plan';
import { resultOf } from '../../builders/result-of';
import { memoryPorts } from '../../fakes/memory-ports';

const athleteId = 'athlete-a';
const ports = { ...memoryPorts(), coach: houseCoach };
let planId: string;
beforeAll(async () => {
  planId = await aReadyPlan(ports, athleteId);
  ports.clock.pass(15 * 24 * 60);
});

const ask = (change: unknown) =>
  previewWhatIf(ports)({ athleteId, params: { planId }, body: planWhatIfRequest.parse({ change }) });
const answered = async (change: unknown) => {
  return planWhatIf.parse(resultOf(await ask(change)));
};

describe('a plan in force, otherwise', () => {
  it('is shown week by week for a skipped week, and left as it is', async () => {
    const before = JSON.stringify([...ports.table.items]);

    const { outcome, weeks, sessions, sentences } = await answered({ kind: 'skip-week', week: '2027-01-13' });

    expect(outcome).toBe('needs-consent');
    const skipped = weeks.find(({ after }) => after.volume === 0);
    expect(skipped?.number).toBe(8);
    expect(sessions.filter(({ change, week }) => change === 'dropped' && week === 8).length).toBeGreaterThan(2);
    expect(sessions.every(({ date }) => date >= '2026-12-07')).toBe(true);
    expect(sentences.join(' ')).toContain('running of the plan');
    expect(JSON.stringify([...ports.table.items])).toBe(before);
  });

  it('has more weeks where the race is later', async () => {
    const { weeks, sentences } = await answered({ kind: 'move-race', date: '2027-04-11' });

    expect(Math.max(...weeks.map(({ number }) => number))).toBe(20);
    expect(sentences).toContain('4 more weeks: 20 instead of 16.');
  });

  it('runs on one more day', async () => {
    const { sessions } = await answered({ kind: 'add-day', day: 'wed' });

    expect(sessions.some(({ change }) => change === 'added')).toBe(true);
  });

  it('needs a day that lies ahead, and a day to run on', async () => {
    expect(await ask({ kind: 'move-race', date: '2026-12-01' })).toMatchObject({
      errors: [{ pointer: '/change/date' }],
    });
  });

  it('belongs to its athlete alone', async () => {
    const body = planWhatIfRequest.parse({ change: { kind: 'add-day', day: 'wed' } });

    expect(await previewWhatIf(ports)({ athleteId: 'athlete-b', params: { planId }, body })).toMatchObject({
      kind: 'not-found',
    });
  });
});
