import { describe, expect, it } from '@jest/globals';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { aReadyPlan } from '../../builders/plans/a-ready-plan';
import { apiOn } from '../../fakes/api';
import { dynaliteOfTheFile } from '../../fakes/dynalite-table';
import { portsOn } from '../../fakes/memory-ports';

// The real conditions of the table, and real concurrency against them.
const dynalite = dynaliteOfTheFile();

const start = async (athleteId: string) => {
  const ports = { ...portsOn(dynalite.table), coach: houseCoach };
  const planId = await aReadyPlan(ports, athleteId, { schedule: sevenDays });
  const ask = apiOn(ports);
  const plan = async () => (await ask('getPlan', { athleteId, params: { planId } })).json;
  const week = async (number: number) =>
    (await ask('getPlanWeek', { athleteId, params: { planId, week: String(number) } })).json;
  return { ports, planId, ask, plan, week, athleteId };
};

const sevenDays = {
  runDays: ['mon', 'tue', 'thu', 'sat', 'sun'],
  longRunDay: 'sun',
  blockedDates: [],
  maxMinutes: {},
  peakVolume: null,
};

type Choice = {
  to: string;
  swapWith: string | null;
  possible: boolean;
  consequence: { refusals: { sentence: string }[] };
};
const firstPossible = (choices: readonly Choice[]): Choice => {
  const found = choices.find(({ possible, swapWith }) => possible && swapWith === null);
  if (found === undefined) throw new Error('No day is possible.');
  return found;
};

describe('moving a session over the API', () => {
  it('says first what would follow, moves it under its id, and tells it as a change', async () => {
    const { ask, week, plan, athleteId } = await start('mover');
    const before = await week(3);
    const sessionId = before.sessions[0].id;
    const { json } = await ask('listMoves', { athleteId, params: { sessionId } });
    const { to, swapWith } = firstPossible(json.choices);
    const untouched = await week(4);

    const moved = await ask('moveSession', { athleteId, key: 'k1', params: { sessionId }, body: { to, swapWith } });
    const again = await ask('moveSession', { athleteId, key: 'k1', params: { sessionId }, body: { to, swapWith } });

    expect(moved.status).toBe(200);
    expect(moved.json).toMatchObject({ reason: 'moved', status: 'in-force', harder: 0 });
    expect(again.json.changeId).toBe(moved.json.changeId);
    expect((await plan()).revision).toBe(2);
    expect((await ask('getSession', { athleteId, params: { sessionId } })).json.session.date).toBe(to);
    expect(await week(4)).toEqual(untouched);
  });

  it('refuses with the sentence of the rule', async () => {
    const { ask, week, athleteId } = await start('refused');
    const sessionId = (await week(3)).sessions[0].id;
    const { json } = await ask('listMoves', { athleteId, params: { sessionId } });
    const refused: Choice | undefined = json.choices.find(({ possible }: Choice) => !possible);

    const reply = await ask('moveSession', {
      athleteId,
      key: 'k2',
      params: { sessionId },
      body: { to: refused?.to, swapWith: refused?.swapWith },
    });

    expect(reply.status).toBe(409);
    expect(reply.json.detail).toContain(refused?.consequence.refusals[0]?.sentence);
  });

  it('leaves every session in the plan once when many move at the same moment', async () => {
    const { ask, week, plan, athleteId } = await start('crowd');
    const before = await week(3);
    const ids = before.sessions.slice(0, 3).map(({ id }: { id: string }) => id);
    const wishes = await Promise.all(
      ids.map(async (sessionId: string) => {
        const { json } = await ask('listMoves', { athleteId, params: { sessionId } });
        return json.choices.filter(({ possible }: Choice) => possible).map((choice: Choice) => ({ sessionId, choice }));
      }),
    );

    const replies = await Promise.all(
      wishes
        .flat()
        .slice(0, 6)
        .map(({ sessionId, choice: { to, swapWith } }, index) =>
          ask('moveSession', { athleteId, key: `crowd-${index}`, params: { sessionId }, body: { to, swapWith } }),
        ),
    );
    const statuses = replies.map(({ status }) => status);
    const { revision, weeks } = await plan();
    const all = weeks.flatMap(({ sessions }: { sessions: { id: string }[] }) => sessions.map(({ id }) => id));

    expect(statuses.every((status) => [200, 409, 503].includes(status))).toBe(true);
    expect(statuses).toContain(200);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(ids));
    expect(revision).toBe(1 + statuses.filter((status) => status === 200).length);
  });
});

describe('busy days over the API', () => {
  it('are previewed without a change and then laid out in one', async () => {
    const { ask, week, plan, planId, athleteId } = await start('busy');
    const before = await week(3);
    const busy = [before.sessions[0].date];
    const params = { planId, week: '3' };

    const preview = await ask('previewBusyDays', { athleteId, params, body: { busy } });
    expect((await plan()).revision).toBe(1);
    const made = await ask('replanWeek', { athleteId, key: 'b1', params, body: { busy } });
    const after = await week(3);

    expect(preview.json.moved.length + preview.json.dropped.length).toBeGreaterThan(0);
    expect(made.json).toMatchObject({ reason: 'moved', trigger: { kind: 'busy-days', week: 3 } });
    expect(after.sessions.some(({ date }: { date: string }) => busy.includes(date))).toBe(false);
    expect((await ask('replanWeek', { athleteId, key: 'b2', params, body: { busy } })).status).toBe(409);
  });

  it('belong to their week', async () => {
    const { ask, planId, athleteId } = await start('stray');
    const reply = await ask('previewBusyDays', {
      athleteId,
      params: { planId, week: '3' },
      body: { busy: ['2026-01-01'] },
    });

    expect(reply.status).toBe(400);
  });
});

describe('a missed session over the API', () => {
  it('may be let go, or done within two days while that is possible', async () => {
    const { ask, ports, week, athleteId } = await start('missed');
    const session = (await week(1)).sessions.find(({ kind }: { kind: string }) => kind === 'long');
    const days = (Date.parse(session.date) - ports.clock.now().getTime()) / 60_000 + 36 * 60;
    ports.clock.pass(days);

    const { json } = await ask('listMissedOptions', { athleteId, params: { sessionId: session.id } });
    const [drop, other] = json.options;

    expect(drop.kind).toBe('drop');
    if (other !== undefined) {
      const body = { kind: other.kind, date: other.date };
      const made = await ask('makeUpSession', { athleteId, key: 'm1', params: { sessionId: session.id }, body });
      expect(made.json).toMatchObject({ reason: 'moved', status: 'in-force' });
    }
    const late = { kind: 'shift', date: '2027-02-01' };
    const refused = await ask('makeUpSession', { athleteId, key: 'm2', params: { sessionId: session.id }, body: late });
    expect(refused.status).toBe(409);
  });
});
