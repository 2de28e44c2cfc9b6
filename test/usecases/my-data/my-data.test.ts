import { beforeEach, describe, expect, it } from '@jest/globals';
import { dataKindOf } from '../../../shared/domain/athlete/data-kinds';
import { isoDate } from '../../../shared/domain/units/calendar';
import { keepRecordings } from '../../../shared/usecases/activity/keep-recordings';
import { deleteMyData } from '../../../shared/usecases/my-data/delete-my-data';
import { exportMyData } from '../../../shared/usecases/my-data/export-my-data';
import { removeExpiredAthletes } from '../../../shared/usecases/my-data/remove-expired-athletes';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { aCheckInBody } from '../../builders/a-check-in';
import { aReceipt } from '../../builders/claude/a-receipt';
import { aReadyPlan } from '../../builders/plans/a-ready-plan';
import { aRecording, aSource } from '../../builders/runs/a-recording';
import { apiOn } from '../../fakes/api';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

const me = 'athlete-a';
let ports: MemoryPorts;

/** Somebody who has used all of it, and a neighbour who has done the same. */
const lived = async (athleteId: string): Promise<void> => {
  const ask = apiOn(ports);
  const planId = await aReadyPlan(ports, athleteId);
  const plan = (await ask('getPlan', { athleteId, params: { planId } })).json;
  const sessionId = plan.weeks[0].sessions[0].id;
  await ports.callReceipts.open(athleteId, aReceipt({ planId }));
  await ports.checkInsDue.file(isoDate('2026-11-29'), { athleteId, planId, week: 1 });
  await ask('beginStrava', { athleteId });
  await ask('putIntervals', { athleteId, body: { key: 'example-key' } });
  await keepRecordings(ports)(athleteId, [{ source: aSource('fit', 'one'), recording: aRecording({}) }]);
  await ask('openImport', {
    athleteId,
    key: 'import',
    body: { uploads: [{ name: 'run.fit', size: 1_000, kind: 'files' }] },
  });
  await ask('putSessionLog', {
    athleteId,
    params: { sessionId },
    body: { date: '2026-11-21', outcome: 'done', effort: null, pain: null, note: 'mine', actual: null },
  });
  ports.clock.pass(2 * 24 * 60);
  await ask('putCheckIn', { athleteId, params: { planId, week: '1' }, body: aCheckInBody() });
};

/** Every place in which this athlete is named. */
const traces = (athleteId: string): string[] =>
  [...ports.table.items, ...ports.vault.items].flatMap(([place, item]) =>
    `${place} ${JSON.stringify(item)}`.includes(athleteId) ? [place] : [],
  );

const exported = async (athleteId: string) => {
  const items = [];
  for (let after: string | undefined; ; ) {
    const piece = await exportMyData(ports)({ athleteId, query: { after } });
    items.push(...piece.value.items);
    if (piece.value.next === null) return items;
    after = piece.value.next;
  }
};

beforeEach(async () => {
  ports = { ...memoryPorts(), coach: houseCoach };
  ports.table.pieceSize = 7;
  await lived(me);
  await lived('athlete-b');
});

describe('what is kept of an athlete', () => {
  it('is handed over whole, each thing by its name, and nothing of anybody else', async () => {
    const items = await exported(me);
    const kept = [...ports.table.items].filter(([, item]) => item['PK'] === `ATHLETE#${me}`);

    expect(items).toHaveLength(kept.length);
    expect(items.map(({ key }) => key).sort()).toEqual(kept.map(([, { SK }]) => String(SK)).sort());
    expect(items.filter(({ kind }) => kind === 'other')).toEqual([]);
    expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThan(10);
    expect(JSON.stringify(items)).not.toContain('athlete-b');
    expect(JSON.stringify(items)).toContain('mine');
  });

  it('leaves out what may not be kept any more', async () => {
    const strava = { source: aSource('strava', 'two'), recording: aRecording({ startedAt: '2026-11-19T07:00:00Z' }) };
    await keepRecordings(ports)(me, [strava]);
    expect((await exported(me)).filter(({ kind }) => kind === 'run')).toHaveLength(2);
    ports.clock.pass(8 * 24 * 60);
    expect((await exported(me)).filter(({ kind }) => kind === 'run')).toHaveLength(1);
  });
});

describe('deleting everything', () => {
  it('leaves nothing of the athlete but the note for the night, and after the night not even that', async () => {
    const neighbours = traces('athlete-b');
    await deleteMyData(ports)({ athleteId: me });

    expect(traces(me)).toEqual([expect.stringContaining('EXPIRY#')]);
    // A workflow that was running puts something down after all.
    await ports.progress.reach({ athleteId: me, planId: 'plan-late' }, 'weeks', 16);
    ports.clock.pass(2 * 24 * 60);
    await removeExpiredAthletes(ports)();

    expect(traces(me)).toEqual([]);
    expect(traces('athlete-b')).toEqual(neighbours);
  });

  it('can be asked for again wherever it broke off', async () => {
    for (let cut = 1; cut <= 12; cut += 1) {
      let writes = 0;
      ports.table.beforeWrite = () => {
        writes += 1;
        if (writes === cut) throw new Error('The power went.');
      };
      await deleteMyData(ports)({ athleteId: me }).catch(() => null);
    }
    ports.table.beforeWrite = () => {};
    await deleteMyData(ports)({ athleteId: me });
    expect(traces(me)).toEqual([expect.stringContaining('EXPIRY#')]);
  });

  it('has to be said in so many words', async () => {
    const { status } = await apiOn(ports)('deleteMyData', { athleteId: me, body: { everything: false } });
    expect(status).toBe(400);
    expect(traces(me).length).toBeGreaterThan(10);
  });
});

describe('the names of what is kept', () => {
  it('do not hide a key that nobody has named', () => {
    expect(dataKindOf('SOMETHING#NEW')).toBe('other');
    expect(dataKindOf('PLAN#p#Rcommand-1#W03')).toBe('plan-week');
    expect(dataKindOf('PLAN#p#Rcommand-1')).toBe('plan-change');
  });
});
