import { describe, expect, it } from '@jest/globals';
import type { AdjustmentState } from '../../../shared/contract/state/adjustment-state';
import { offerRevision } from '../../../shared/usecases/adaptation/offer-revision';
import { reviewAdaptation } from '../../../shared/usecases/adaptation/review-adaptation';
import { reviewWeek } from '../../../shared/usecases/adaptation/review-week';
import { rewriteWeeks } from '../../../shared/usecases/adaptation/rewrite-weeks';
import { startAdaptation } from '../../../shared/usecases/adaptation/start-adaptation';
import {
  draftReplacement,
  failAdjustment,
  offerReplacement,
  reviewDraftedReplacement,
} from '../../../shared/usecases/adjustment/adjustment-steps';
import { houseReplacer } from '../../../shared/usecases/adjustment/house-replacer';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { aCheckInBody } from '../../builders/a-check-in';
import { aReadyPlan } from '../../builders/plans/a-ready-plan';
import { harderIn } from '../../checker/harder';
import { apiOn } from '../../fakes/api';
import { dynaliteOfTheFile } from '../../fakes/dynalite-table';
import { portsOn } from '../../fakes/memory-ports';

// The real conditions of the table, and real concurrency against them.
const dynalite = dynaliteOfTheFile();

const onBone = {
  ...{ site: 'bone', severity: 3, since: null },
  ...{ worseWhenRunning: true, altersGait: false, passesHopTest: null },
};
const tired = { reason: { kind: 'tired' }, words: '' };

const start = async (athleteId: string, number = 5) => {
  const ports = { ...portsOn(dynalite.table), coach: houseCoach, sessionReplacer: houseReplacer };
  const planId = await aReadyPlan(ports, athleteId);
  const call = apiOn(ports);
  const weekOf = async (number: number) =>
    (await call('getPlanWeek', { athleteId, params: { planId, week: String(number) } })).json;
  const { sessions } = await weekOf(number);
  const session = sessions.find(({ kind }: { kind: string }) => kind !== 'strength');
  const ask = (name: Parameters<typeof call>[0], more: Parameters<typeof call>[1] = {}) =>
    call(name, { athleteId, key: 'k', params: { sessionId: session.id }, ...more });
  const run = async (state: AdjustmentState | undefined = ports.adjustmentStarter.started.at(-1)) => {
    if (state === undefined) throw new Error('Nothing was started.');
    await draftReplacement(ports)(state);
    const { verdict } = await reviewDraftedReplacement(ports)(state);
    await (verdict === 'accepted' ? offerReplacement : failAdjustment)(ports)(state);
  };
  const revision = async () => (await call('getPlan', { athleteId, params: { planId } })).json.revision;
  const hold = async () => (await call('getPlan', { athleteId, params: { planId } })).json.hold;
  return { ports, planId, session, ask, run, weekOf, revision, hold };
};

describe('replacing one session', () => {
  it('goes from pending to proposed to accepted, and changes one session of one week', async () => {
    const { ask, run, session, weekOf, revision } = await start('accepts');
    const before = await weekOf(5);
    const others = await weekOf(6);

    const fresh = await ask('getSession');
    const asked = await ask('requestAdjustment', { body: tired });
    await run();
    const proposed = await ask('getAdjustment');
    const accepted = await ask('acceptAdjustment');
    const after = await weekOf(5);

    expect(fresh.json).toMatchObject({ asked: false });
    expect(asked).toMatchObject({ status: 202, json: { status: 'pending', proposal: null } });
    expect(proposed.json).toMatchObject({ status: 'proposed', more: true });
    expect(harderIn(session, proposed.json.proposal.session)).toEqual([]);
    expect(proposed.json.proposal.figures.every(({ kept }: { kept: boolean }) => kept)).toBe(true);
    expect(accepted.json).toMatchObject({ reason: 'adjusted', status: 'in-force', eased: 1, harder: 0 });
    expect(after.volume).toBe(proposed.json.proposal.volume.after);
    expect(after.sessions.filter(({ id }: { id: string }) => id !== session.id)).toEqual(
      before.sessions.filter(({ id }: { id: string }) => id !== session.id),
    );
    expect(await weekOf(6)).toEqual(others);
    expect((await ask('acceptAdjustment')).json.changeId).toBe(accepted.json.changeId);
    expect(await revision()).toBe(2);
  });

  it('shows a second request the first, however many come at once', async () => {
    const { ask, ports } = await start('twice');

    const replies = await Promise.all(
      ['a', 'b', 'c', 'd'].map((key) => ask('requestAdjustment', { key, body: tired })),
    );
    const ids = new Set(replies.map(({ json }) => json.requestId));

    expect(replies.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
    expect(ids.size).toBe(1);
    expect(new Set(ports.adjustmentStarter.started.map(({ requestId }) => requestId)).size).toBe(1);
  });

  it('says more once, and then has another proposal', async () => {
    const { ask, run } = await start('more');
    await ask('requestAdjustment', { body: tired });
    await run();
    const first = (await ask('getAdjustment')).json;

    const again = await ask('askForAnother', { body: { comment: 'still too long' } });
    await run();
    const second = (await ask('getAdjustment')).json;
    const third = await ask('askForAnother', { body: { comment: 'once more' } });

    expect(again.json.status).toBe('pending');
    expect(second).toMatchObject({ status: 'proposed', more: false });
    expect(second.proposal.session?.notation).not.toBe(first.proposal.session?.notation);
    expect(third.status).toBe(409);
  });

  it('is rejected without a trace in the plan, and can be asked for again', async () => {
    const { ask, run, revision } = await start('rejects');
    await ask('requestAdjustment', { body: tired });
    await run();

    expect((await ask('rejectAdjustment')).json.status).toBe('rejected');
    expect((await ask('acceptAdjustment')).status).toBe(409);
    expect(await revision()).toBe(1);
    expect((await ask('requestAdjustment', { key: 'again', body: tired })).json.status).toBe('pending');
  });

  it('has one winner when yes and no come at the same moment', async () => {
    for (const turn of [1, 2, 3]) {
      const { ask, run, revision } = await start(`race-${turn}`);
      await ask('requestAdjustment', { body: tired });
      await run();

      const [yes, no] = await Promise.all([ask('acceptAdjustment'), ask('rejectAdjustment')]);
      const end = (await ask('getAdjustment')).json.status;

      expect([yes.status, no.status].sort()).toEqual([200, 409]);
      expect(end).toBe(yes.status === 200 ? 'accepted' : 'rejected');
      expect(await revision()).toBe(yes.status === 200 ? 2 : 1);
    }
  });

  it('is taken once by a yes that is pressed twice', async () => {
    const { ask, run, revision } = await start('pressed-twice');
    await ask('requestAdjustment', { body: tired });
    await run();

    const both = await Promise.all([ask('acceptAdjustment'), ask('acceptAdjustment')]);

    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(new Set(both.map(({ json }) => json.changeId)).size).toBe(1);
    expect(await revision()).toBe(2);
  });

  it('stands beside a move of another session at the same moment', async () => {
    const { ask, run, weekOf, session, revision } = await start('beside');
    await ask('requestAdjustment', { body: tired });
    await run();
    const other = (await weekOf(9)).sessions[0];
    const choices = (await ask('listMoves', { params: { sessionId: other.id } })).json.choices;
    const { to, swapWith } = choices.find(({ possible }: { possible: boolean }) => possible);

    const [yes, moved] = await Promise.all([
      ask('acceptAdjustment'),
      ask('moveSession', { key: 'm', params: { sessionId: other.id }, body: { to, swapWith } }),
    ]);

    expect([yes.status, moved.status]).toEqual([200, 200]);
    expect(await revision()).toBe(3);
    const after = (await weekOf(5)).sessions.find(({ id }: { id: string }) => id === session.id);
    expect(harderIn(session, after ?? null)).toEqual([]);
  });

  it('is undone like any change, once, and can then be asked for again', async () => {
    const { ask, run, planId, weekOf, revision, session } = await start('undoes');
    const before = await weekOf(5);
    await ask('requestAdjustment', { body: tired });
    await run();
    const params = { planId, changeId: (await ask('acceptAdjustment')).json.changeId };
    const adjusted = await weekOf(5);

    const undone = await Promise.all([ask('undoChange', { params }), ask('undoChange', { params })]);

    expect(adjusted).not.toEqual(before);
    expect(undone.map(({ status }) => status)).toEqual([200, 200]);
    expect(await weekOf(5)).toEqual(before);
    expect(await revision()).toBe(3);
    expect((await ask('getSession')).json).toMatchObject({ session, original: null, request: null, asked: true });
    // A late second yes does not bring the replacement back.
    await ask('acceptAdjustment');
    expect(await weekOf(5)).toEqual(before);
    expect((await ask('requestAdjustment', { key: 'again', body: tired })).json.status).toBe('pending');
  });

  it.each(['at once', 'the easing first'])('stands with an easing after a check-in: %s', async (order) => {
    const { ask, run, ports, planId, weekOf, revision, session } = await start(
      `eased ${order}`.replaceAll(' ', '-'),
      3,
    );
    // Sunday of the second week.
    ports.clock.pass(15 * 24 * 60);
    await ask('requestAdjustment', { body: tired });
    await run();
    await ask('putCheckIn', { params: { planId, week: '2' }, body: aCheckInBody({ effort: 9, fatigue: 9 }) });
    await Promise.all(ports.adaptationQueue.sent.map(startAdaptation(ports)));
    const [state] = ports.adaptationStarter.started;
    if (state === undefined) throw new Error('No check-in was sent.');
    const draft = async () => {
      await reviewWeek(ports)(state);
      await rewriteWeeks(ports)(state);
      return reviewAdaptation(ports)(state);
    };
    const drafted = await draft();

    const easing = offerRevision(ports)(state);
    if (order !== 'at once') await easing;
    const eased = (await weekOf(3)).sessions.find(({ id }: { id: string }) => id === session.id);
    const yes = await ask('acceptAdjustment');
    if ((await easing).verdict === 'overtaken') {
      await draft();
      await offerRevision(ports)(state);
    }
    const after = (await weekOf(3)).sessions.find(({ id }: { id: string }) => id === session.id) ?? null;
    const { changes } = (await ask('listChanges', { params: { planId } })).json;
    const made = changes.map(({ reason }: { reason: string }) => reason).sort();

    expect(drafted.verdict).toBe('accepted');
    expect(harderIn(session, after)).toEqual([]);
    expect(await revision()).toBe(made.length);
    // What an easing has made easier than the proposal is not made harder again by a yes.
    if (order !== 'at once') expect(harderIn(eased, after)).toEqual([]);
    expect(made).toEqual(yes.status === 200 ? ['adapted', 'adjusted', 'generated'] : ['adapted', 'generated']);
    expect([200, 409]).toContain(yes.status);
  });

  it('loses nothing when a session is replaced while a check-in is worked in, from the first step of both on', async () => {
    const { ask, run, ports, planId, weekOf, revision, session } = await start('both-at-once', 3);
    ports.clock.pass(15 * 24 * 60);
    const replaced = async () => {
      await ask('requestAdjustment', { body: tired });
      await run();
      return ask('acceptAdjustment');
    };
    const eased = async () => {
      await ask('putCheckIn', { params: { planId, week: '2' }, body: aCheckInBody({ effort: 9, fatigue: 9 }) });
      await Promise.all(ports.adaptationQueue.sent.map(startAdaptation(ports)));
      const [state] = ports.adaptationStarter.started;
      if (state === undefined) throw new Error('No check-in was sent.');
      let verdict: string | undefined = 'overtaken';
      for (let round = 0; round < 5 && verdict === 'overtaken'; round += 1) {
        await reviewWeek(ports)(state);
        await rewriteWeeks(ports)(state);
        await reviewAdaptation(ports)(state);
        ({ verdict } = await offerRevision(ports)(state));
      }
      return verdict;
    };

    const [yes, verdict] = await Promise.all([replaced(), eased()]);
    const week = await weekOf(3);
    const { changes } = (await ask('listChanges', { params: { planId } })).json;
    const made = changes.map(({ reason }: { reason: string }) => reason).sort();

    expect(verdict).not.toBe('overtaken');
    expect([200, 409]).toContain(yes.status);
    expect(made).toEqual(yes.status === 200 ? ['adapted', 'adjusted', 'generated'] : ['adapted', 'generated']);
    expect(await revision()).toBe(made.length);
    // The week became a recovery week, and the session in it is no harder than it was.
    expect(week.recovery).toBe(true);
    const runs = week.sessions.filter(({ kind }: { kind: string }) => kind !== 'strength');
    const sum = runs.reduce((total: number, { distance }: { distance: number }) => total + distance, 0);
    expect(Math.abs(week.volume - sum)).toBeLessThan(1);
    expect(harderIn(session, runs.find(({ id }: { id: string }) => id === session.id) ?? null)).toEqual([]);
  });

  it('expires when nobody answers, and fails when nothing could be written', async () => {
    const { ask, ports, run } = await start('ends');
    await ask('requestAdjustment', { body: tired });
    ports.clock.pass(11);
    expect((await ask('getAdjustment')).json.status).toBe('expired');

    await ask('requestAdjustment', { key: 'second', body: tired });
    const state = ports.adjustmentStarter.started.at(-1);
    if (state !== undefined) await failAdjustment(ports)(state);
    expect((await ask('getAdjustment')).json.status).toBe('failed');
    await run(state);
    expect((await ask('getAdjustment')).json.status).toBe('failed');
  });

  it('runs each step twice as if once', async () => {
    const { ask, ports, run } = await start('again');
    await ask('requestAdjustment', { body: tired });
    await run();
    const once = (await ask('getAdjustment')).json;
    await run(ports.adjustmentStarter.started[0]);

    expect((await ask('getAdjustment')).json).toEqual(once);
  });

  it('stops on a warning sign in the words, before anything is kept, and the plan rests', async () => {
    const { ask, ports, hold } = await start('sign');
    const reply = await ask('requestAdjustment', { body: { ...tired, words: 'I had chest pain on my run yesterday' } });

    expect(reply).toMatchObject({ status: 422, json: { detail: expect.stringMatching(/doctor.*Your plan waits/) } });
    expect(ports.adjustmentStarter.started).toEqual([]);
    expect(await hold()).toMatchObject({ flags: [{ id: 'chest-pain' }] });
    expect((await ask('requestAdjustment', { body: tired })).json).toMatchObject({ type: '/problems/on-hold' });
  });

  it('stops on pain on a bone, as a check-in does: rest for one day is no answer to it', async () => {
    const { ask, ports, hold } = await start('on-bone');
    const reply = await ask('requestAdjustment', { body: { reason: { kind: 'niggle', niggle: onBone }, words: '' } });

    expect(reply).toMatchObject({ status: 422, json: { errors: [{ pointer: '/reason/niggle' }] } });
    expect(ports.adjustmentStarter.started).toEqual([]);
    expect(await hold()).toMatchObject({ flags: [{ id: 'bone-pain' }] });
  });

  it('stops on one in what did not suit, too', async () => {
    const { ask, run, hold } = await start('says-more');
    await ask('requestAdjustment', { body: tired });
    await run();
    const reply = await ask('askForAnother', { body: { comment: 'My calf is swollen and hot, nothing with running' } });

    expect(reply).toMatchObject({ status: 422, json: { errors: [{ pointer: '/comment' }] } });
    expect(await hold()).toMatchObject({ flags: [{ id: 'calf-swelling' }] });
  });
});
