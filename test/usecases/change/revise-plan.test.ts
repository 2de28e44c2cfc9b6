import { beforeEach, describe, expect, it } from '@jest/globals';
import { checkInAnswers } from '../../../shared/contract/check-in';
import type { PlanWeek } from '../../../shared/domain/plan/plan';
import { daysBetween, isoDate } from '../../../shared/domain/units/calendar';
import { acceptChange } from '../../../shared/usecases/change/accept-change';
import { getChange } from '../../../shared/usecases/change/get-change';
import { listChanges } from '../../../shared/usecases/change/list-changes';
import { rejectChange } from '../../../shared/usecases/change/reject-change';
import { restoreRevision } from '../../../shared/usecases/change/restore-revision';
import { type Revision, revisePlan } from '../../../shared/usecases/change/revise-plan';
import { undoChange } from '../../../shared/usecases/change/undo-change';
import { submitCheckIn } from '../../../shared/usecases/check-in/submit-check-in';
import { done, type Outcome, refused } from '../../../shared/usecases/outcome';
import { aCheckInBody } from '../../builders/a-check-in';
import { anOffer, anOfferOfTwo, changeFacts, withNote } from '../../builders/an-offer';
import { aPlanToChange, asksOfChange, type PlanToChange, shownPlan } from '../../builders/plans/a-plan-to-change';
import { resultOf } from '../../builders/result-of';
import { dynaliteOfTheFile } from '../../fakes/dynalite-table';

const dynalite = dynaliteOfTheFile();
let ports: PlanToChange['ports'];
let plan: PlanToChange['plan'];
let athletes = 0;

beforeEach(async () => {
  athletes += 1;
  ({ ports, plan } = await aPlanToChange(dynalite.table, `athlete-${athletes}`));
});

const weekOf = (weeks: readonly PlanWeek[], number: number): PlanWeek => {
  const week = weeks[number - 1];
  if (week === undefined) throw new Error(`There is no week ${number}.`);
  return week;
};
/** A change that writes a note into the last session of a week. */
const noting = (number: number, note: string) => ({
  propose: ({ weeks }: Readonly<{ weeks: readonly PlanWeek[] }>): Outcome<Revision> => {
    const { week, last } = withNote(weekOf(weeks, number), note);
    return done({ weeks: [week], facts: changeFacts(last.id, last.date, number) });
  },
});
const revise = (command: string, number: number, note: string) =>
  revisePlan(ports)(plan, command, noting(number, note).propose);
const shown = () => shownPlan({ ports, plan });
const noteOf = async (number: number) => weekOf((await shown()).weeks, number).sessions.at(-1)?.note;
const asked = (changeId: string) => asksOfChange(plan, changeId);

describe('a plan that is changed on a real table', () => {
  it('takes changes of different weeks at the same moment, all of them', async () => {
    const results = await Promise.all([3, 4, 5, 6].map((week) => revise(`c${week}`, week, `note ${week}`)));

    expect(results.map(({ status }) => status)).toEqual(['done', 'done', 'done', 'done']);
    const { revision } = await shown();
    expect(revision).toBe(5);
    for (const week of [3, 4, 5, 6]) expect(await noteOf(week)).toBe(`note ${week}`);
  });

  it('keeps the bytes of every other week and day', async () => {
    const before = await shown();
    await revise('c1', 3, 'only this');

    const { weeks } = await shown();
    const bytes = (all: readonly PlanWeek[]) =>
      all.filter(({ number }) => number !== 3).map((week) => JSON.stringify(week));
    expect(bytes(weeks)).toEqual(bytes(before.weeks));
    const days = (week: PlanWeek) => week.sessions.slice(0, -1).map((session) => JSON.stringify(session));
    expect(days(weekOf(weeks, 3))).toEqual(days(weekOf(before.weeks, 3)));
  });

  it('is changed once by a command that is run many times at once', async () => {
    await Promise.all([1, 2, 3, 4, 5].map(() => revise('same', 3, 'once')));

    expect((await shown()).revision).toBe(2);
    const { changes } = resultOf(await listChanges(ports)(asked('')));
    expect(changes.map(({ changeId }) => changeId)).toEqual(['same', plan.planId]);
  });

  it('asks again what a change makes of it when somebody was faster, and lets it refuse', async () => {
    let asked = 0;
    const slow = revisePlan(ports)(plan, 'slow', async (now) => {
      asked += 1;
      if (asked === 1) await revise('fast', 3, 'fast');
      return asked === 1 ? noting(3, 'slow').propose(now) : refused('conflict', 'Somebody changed this week.');
    });

    expect(await slow).toMatchObject({ kind: 'conflict' });
    expect(await noteOf(3)).toBe('fast');
    expect((await shown()).revision).toBe(2);
  });

  it('lets one of an acceptance and a rejection at the same moment win', async () => {
    await anOffer(ports, plan, 'offer');
    const [yes, no] = await Promise.all([acceptChange(ports)(asked('offer')), rejectChange(ports)(asked('offer'))]);

    const { revision, requests } = await shown();
    expect(requests).toEqual([]);
    expect([yes.status, no.status].filter((status) => status === 'done')).toHaveLength(1);
    expect(revision).toBe(yes.status === 'done' ? 2 : 1);
  });

  it('refuses an offer for a week that has changed since, and takes one beside another change', async () => {
    await anOffer(ports, plan, 'offer-3', 3);
    await anOffer(ports, plan, 'offer-4', 4);
    await revise('move', 3, 'moved');

    expect(await acceptChange(ports)(asked('offer-3'))).toMatchObject({ kind: 'conflict' });
    expect(await acceptChange(ports)(asked('offer-4'))).toMatchObject({ status: 'done' });
    expect(await noteOf(3)).toBe('moved');
  });

  it('leaves days of an offer that are over as they are, though nothing else has changed since', async () => {
    const [first, second] = await anOfferOfTwo(ports, plan, 'offer', 3);
    const sessionOf = async (id: string) => (await shown()).weeks[2]?.sessions.find((session) => session.id === id);
    const [over, open] = [await sessionOf(first), await sessionOf(second)];
    const until = (date = isoDate('2026-12-13')) =>
      ports.clock.pass(daysBetween(isoDate(ports.clock.now().toISOString().slice(0, 10)), date) * 24 * 60);
    until(open?.date);

    expect(await acceptChange(ports)(asked('offer'))).toMatchObject({
      value: { status: 'in-force', sessions: [{ sessionId: second }] },
    });
    expect(await acceptChange(ports)(asked('offer'))).toMatchObject({ value: { revision: 2 } });
    expect(await sessionOf(first)).toEqual(over);
    expect(await sessionOf(second)).toEqual({ ...open, note: 'Easier than it was.' });

    await anOffer(ports, plan, 'late', 3);
    until();
    ports.clock.pass(24 * 60);
    expect(await acceptChange(ports)(asked('late'))).toMatchObject({ detail: expect.stringContaining('are over') });
  });

  it('takes those sessions of an offer that were chosen, as a change of its own, once', async () => {
    const before = (await shown()).weeks[2];
    const [first, second] = await anOfferOfTwo(ports, plan, 'offer', 3);
    const chosen = { ...asked('offer'), body: { sessions: [second] } };

    const [one, other] = await Promise.all([acceptChange(ports)(chosen), acceptChange(ports)(chosen)]);

    expect(one).toEqual(other);
    expect(one).toMatchObject({ status: 'done', value: { status: 'in-force', sessions: [{ sessionId: second }] } });
    expect(await getChange(ports)(asked('offer'))).toMatchObject({ value: { status: 'in-part' } });
    expect(await acceptChange(ports)(asked('offer'))).toMatchObject({ kind: 'conflict' });
    expect(await rejectChange(ports)(asked('offer'))).toMatchObject({ kind: 'conflict' });
    const { weeks, revision, requests } = await shown();
    const noteNow = (id: string | undefined) => weeks[2]?.sessions.find((session) => session.id === id)?.note;
    expect([revision, requests]).toEqual([2, []]);
    expect(noteNow(second)).toBe('Easier than it was.');
    expect(noteNow(first)).toBe(before?.sessions.find(({ id }) => id === first)?.note);

    const changeId = one.status === 'done' ? one.value.changeId : '';
    expect(await undoChange(ports)(asked(changeId))).toMatchObject({ status: 'done' });
    expect(JSON.stringify((await shown()).weeks[2])).toBe(JSON.stringify(before));
  });

  it('takes one of two choices made at the same moment', async () => {
    const [first, second] = await anOfferOfTwo(ports, plan, 'offer', 3);
    const take = (id: string) => acceptChange(ports)({ ...asked('offer'), body: { sessions: [id] } });

    const answers = await Promise.all([take(first), take(second)]);

    expect(answers.map(({ status }) => status).sort()).toEqual(['done', 'refused']);
    expect((await shown()).revision).toBe(2);
  });

  it('refuses sessions that an offer does not speak of', async () => {
    await anOffer(ports, plan, 'offer', 3);

    expect(await acceptChange(ports)({ ...asked('offer'), body: { sessions: ['another'] } })).toMatchObject({
      kind: 'conflict',
      detail: expect.stringContaining('does not change all of those'),
    });
  });

  it('undoes a change once, and not where a later one touched the same day', async () => {
    const before = JSON.stringify((await shown()).weeks);
    await revise('first', 3, 'first');
    await revise('second', 3, 'second');

    expect(await undoChange(ports)(asked('first'))).toMatchObject({ kind: 'conflict' });
    const [one, other] = await Promise.all([undoChange(ports)(asked('second')), undoChange(ports)(asked('second'))]);
    expect([one.status, other.status]).toEqual(['done', 'done']);
    expect((await shown()).revision).toBe(4);
    expect(await noteOf(3)).toBe('first');

    expect(await undoChange(ports)(asked('first'))).toMatchObject({ status: 'done' });
    expect(JSON.stringify((await shown()).weeks)).toBe(before);
    expect((await shown()).changed).toEqual([]);
  });

  it('leaves days that are over or logged as they are when it undoes', async () => {
    await revise('first', 1, 'past');
    ports.clock.pass(9 * 24 * 60);

    expect(await undoChange(ports)(asked('first'))).toMatchObject({ kind: 'conflict' });
    expect(await noteOf(1)).toBe('past');
  });

  it('restores any revision, once for each key', async () => {
    const before = JSON.stringify((await shown()).weeks);
    await revise('first', 3, 'first');
    await revise('second', 5, 'second');
    const restore = (revision: number, key: string) =>
      restoreRevision(ports)({ athleteId: plan.athleteId, key, params: { planId: plan.planId, revision } });

    await Promise.all([restore(1, 'key-1'), restore(1, 'key-1')]);
    expect(JSON.stringify((await shown()).weeks)).toBe(before);
    expect((await shown()).revision).toBe(4);
    expect(await restore(3, 'key-2')).toMatchObject({ value: { reason: 'restored', revision: 5 } });
    expect([await noteOf(3), await noteOf(5)]).toEqual(['first', 'second']);
    expect(await restore(9, 'key-3')).toMatchObject({ kind: 'not-found' });
  });

  it('lets no undo and no acceptance through while it is on hold', async () => {
    await revise('first', 3, 'first');
    await anOffer(ports, plan, 'offer', 4);
    await ports.plans.change(plan.athleteId, plan.planId, (head) =>
      head.status === 'ready'
        ? {
            ...head,
            hold: { since: '2026-11-21T20:00:00.000Z', flags: [{ id: 'fever', urgent: false, sentence: 'Rest.' }] },
          }
        : head,
    );

    expect(await undoChange(ports)(asked('first'))).toMatchObject({ kind: 'on-hold' });
    expect(await acceptChange(ports)(asked('offer'))).toMatchObject({ kind: 'on-hold' });
  });
});

describe('two check-ins for one week at the same moment', () => {
  const send = (effort: number) =>
    submitCheckIn(ports)({
      athleteId: plan.athleteId,
      params: { planId: plan.planId, week: 1 },
      body: checkInAnswers.parse(aCheckInBody({ effort })),
    });
  beforeEach(() => ports.clock.pass(8 * 24 * 60));

  it('are one when they say the same', async () => {
    const both = await Promise.all([send(5), send(5)]);

    expect(both.map(({ status }) => status)).toEqual(['done', 'done']);
    const ids = new Set(ports.adaptationQueue.sent.map(({ adaptationId }) => adaptationId));
    expect(ids.size).toBe(1);
  });

  it('leave one standing, and the other is told', async () => {
    const both = await Promise.all([send(5), send(8)]);

    const record = await ports.checkIns.find(plan, 1);
    const refusals = both.filter(({ status }) => status === 'refused');
    // One after the other is an amendment; at the very same moment one of them loses.
    expect(refusals.length).toBeLessThanOrEqual(1);
    expect(record?.version).toBe(refusals.length === 1 ? 1 : 2);
    expect(ports.adaptationQueue.sent.map(({ adaptationId }) => adaptationId)).toContain(record?.adaptationId);
    const pending = (await ports.pendingAdaptations.list()).filter(({ planId }) => planId === plan.planId);
    expect(pending.map(({ adaptationId }) => adaptationId)).toContain(record?.adaptationId);
  });
});
