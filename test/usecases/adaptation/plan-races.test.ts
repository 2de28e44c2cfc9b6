import { beforeEach, describe, expect, it } from '@jest/globals';
import { checkInAnswers } from '../../../shared/contract/check-in';
import type { AdaptationState } from '../../../shared/contract/state/adaptation-state';
import type { AthleteRecord } from '../../../shared/contract/stored/athlete';
import type { PlanStore } from '../../../shared/ports';
import { adaptationAtWork } from '../../../shared/usecases/adaptation/adaptation-at-work';
import { lookBack } from '../../../shared/usecases/adaptation/look-back';
import { offerRevision } from '../../../shared/usecases/adaptation/offer-revision';
import { requestAdaptation } from '../../../shared/usecases/adaptation/request-adaptation';
import { reviewAdaptation } from '../../../shared/usecases/adaptation/review-adaptation';
import { reviewWeek } from '../../../shared/usecases/adaptation/review-week';
import { rewriteWeeks } from '../../../shared/usecases/adaptation/rewrite-weeks';
import { startAdaptation } from '../../../shared/usecases/adaptation/start-adaptation';
import { saveAthlete } from '../../../shared/usecases/athlete/save-athlete';
import { acceptChange } from '../../../shared/usecases/change/accept-change';
import { getChange } from '../../../shared/usecases/change/get-change';
import { rejectChange } from '../../../shared/usecases/change/reject-change';
import { revisePlan } from '../../../shared/usecases/change/revise-plan';
import { undoChange } from '../../../shared/usecases/change/undo-change';
import { submitCheckIn } from '../../../shared/usecases/check-in/submit-check-in';
import { done } from '../../../shared/usecases/outcome';
import { holdPlan } from '../../../shared/usecases/plan/hold-plan';
import { aCheckInBody } from '../../builders/a-check-in';
import { anOffer, anOfferOfTwo, changeFacts, withNote } from '../../builders/an-offer';
import { aProfile } from '../../builders/athlete-profile';
import { aPlanToChange, asksOfChange, type PlanToChange, shownPlan } from '../../builders/plans/a-plan-to-change';
import { resultOf } from '../../builders/result-of';
import { dynaliteOfTheFile } from '../../fakes/dynalite-table';

const dynalite = dynaliteOfTheFile();
let ports: PlanToChange['ports'];
let plan: PlanToChange['plan'];
let athletes = 0;

beforeEach(async () => {
  athletes += 1;
  ({ ports, plan } = await aPlanToChange(dynalite.table, `racer-${athletes}`));
});

const asked = (changeId: string) => asksOfChange(plan, changeId);
const shown = () => shownPlan({ ports, plan });
const statusOf = async (changeId: string) => resultOf(await getChange(ports)(asked(changeId))).status;
const noteOf = async (number: number) => (await shown()).weeks[number - 1]?.sessions.at(-1)?.note;
const noteOfSecondLast = async (number: number) => (await shown()).weeks[number - 1]?.sessions.at(-2)?.note;
const headNow = async () => {
  const head = await ports.plans.find(plan.athleteId, plan.planId);
  if (head?.status !== 'ready') throw new Error('There is no plan.');
  return head;
};
/** Puts a note into the last session of a week. */
const revise = (command: string, number: number, note: string) =>
  revisePlan(ports)(plan, command, ({ weeks }) => {
    const week = weeks[number - 1];
    if (week === undefined) throw new Error(`There is no week ${number}.`);
    const noted = withNote(week, note);
    return done({ weeks: [noted.week], facts: changeFacts(noted.last.id, noted.last.date, number) });
  });
/** The plans with something that happens once, just before the head is written: the worst of all moments. */
const justBefore = (happens: () => Promise<unknown>): PlanStore => {
  let isYet = true;
  return {
    ...ports.plans,
    change: async (...how) => {
      if (isYet) {
        isYet = false;
        await happens();
      }
      return ports.plans.change(...how);
    },
  };
};
/** Every revision that the head names is kept with its reason, and every week it points to is there. */
const isConsistent = async () => {
  const { revision, commands, weeks } = await headNow();
  const kept = await ports.revisions.find(plan, commands);
  const there = await ports.weeks.find(
    plan,
    weeks.map((name, index) => ({ revision: name, number: index + 1 })),
  );
  return (
    commands.length === revision &&
    new Set(commands).size === commands.length &&
    kept.every((one, index) => one?.basedOn === index) &&
    there.every((one) => one !== null)
  );
};

describe('an acceptance', () => {
  it('and an undo of an older change of the same day: one wins, and the other is told', async () => {
    const before = await noteOf(3);
    await revise('older', 3, 'older');
    await anOffer(ports, plan, 'offer', 3);

    const [yes, undo] = await Promise.all([acceptChange(ports)(asked('offer')), undoChange(ports)(asked('older'))]);

    const refusals = [yes, undo].flatMap((one) => (one.status === 'refused' ? [one.kind] : []));
    expect(refusals).toEqual(['conflict']);
    expect((await shown()).revision).toBe(3);
    expect(await noteOf(3)).toBe(yes.status === 'done' ? 'Easier than it was.' : before);
    expect(await isConsistent()).toBe(true);
  });

  it('and an undo in another week both count', async () => {
    const before = await noteOf(5);
    await revise('older', 5, 'older');
    await anOffer(ports, plan, 'offer', 3);

    const both = await Promise.all([acceptChange(ports)(asked('offer')), undoChange(ports)(asked('older'))]);

    expect(both.map(({ status }) => status)).toEqual(['done', 'done']);
    expect([await noteOf(3), await noteOf(5)]).toEqual(['Easier than it was.', before]);
    expect(await isConsistent()).toBe(true);
  });

  it('and an undo of itself end in a plan that is either with it or without it', async () => {
    const before = await noteOf(3);
    await anOffer(ports, plan, 'offer', 3);

    const [yes, undo] = await Promise.all([acceptChange(ports)(asked('offer')), undoChange(ports)(asked('offer'))]);

    expect(yes.status).toBe('done');
    expect(await statusOf('offer')).toBe(undo.status === 'done' ? 'undone' : 'in-force');
    expect(await noteOf(3)).toBe(undo.status === 'done' ? before : 'Easier than it was.');
    expect(await isConsistent()).toBe(true);
  });

  it('of one session and an undo of an older change of another day leave a plan with what was answered, and no more', async () => {
    const [older, untouched] = [await noteOf(3), (await noteOfSecondLast(3)) ?? ''];
    await revise('older', 3, 'older');
    const [first] = await anOfferOfTwo(ports, plan, 'offer', 3);
    const taken = { ...asked('offer'), body: { sessions: [first] } };

    const [yes, undo] = await Promise.all([acceptChange(ports)(taken), undoChange(ports)(asked('older'))]);

    const made = [yes, undo].filter(({ status }) => status === 'done').length;
    expect(made).toBeGreaterThan(0);
    expect((await shown()).revision).toBe(2 + made);
    expect(await noteOfSecondLast(3)).toBe(yes.status === 'done' ? 'Easier than it was.' : untouched);
    expect(await noteOf(3)).toBe(undo.status === 'done' ? older : 'older');
    expect(await isConsistent()).toBe(true);
  });

  it('of one session and an undo of an older change of its day: one wins, and the other is told', async () => {
    const before = await noteOf(3);
    await revise('older', 3, 'older');
    const [, second] = await anOfferOfTwo(ports, plan, 'offer', 3);
    const taken = { ...asked('offer'), body: { sessions: [second] } };

    const [yes, undo] = await Promise.all([acceptChange(ports)(taken), undoChange(ports)(asked('older'))]);

    expect([yes, undo].flatMap((one) => (one.status === 'refused' ? [one.kind] : []))).toEqual(['conflict']);
    expect((await shown()).revision).toBe(3);
    expect(await noteOf(3)).toBe(yes.status === 'done' ? 'Easier than it was.' : before);
    expect(await isConsistent()).toBe(true);
  });

  it('loses to a no that comes just before its last write', async () => {
    await anOffer(ports, plan, 'offer', 3);
    const plans = justBefore(() => rejectChange(ports)(asked('offer')));

    expect(await acceptChange({ ...ports, plans })(asked('offer'))).toMatchObject({ kind: 'conflict' });
    expect([await statusOf('offer'), (await shown()).revision]).toEqual(['rejected', 1]);
  });

  it('loses to a warning sign that comes just before its last write', async () => {
    await anOffer(ports, plan, 'offer', 3);
    const flag = { id: 'chest-pain', urgent: true, sentence: 'See a doctor.' };
    const plans = justBefore(() => holdPlan(ports)(plan, [flag]));

    expect(await acceptChange({ ...ports, plans })(asked('offer'))).toMatchObject({ status: 'refused' });
    expect((await shown()).revision).toBe(1);
    expect((await shown()).hold).not.toBeNull();
  });
});

/** Asks that fewer days to run on be worked in; gives the id of that work. */
const editSchedule = async (): Promise<string> => {
  const { athleteId, planId } = plan;
  await saveAthlete(ports)({
    athleteId,
    body: aProfile({
      schedule: {
        ...{ runDays: ['tue', 'thu', 'sun'], longRunDay: 'sun', blockedDates: [], maxMinutes: {}, peakVolume: null },
      },
    }),
  });
  const asking = { athleteId, key: 'edit', params: { planId }, body: { what: 'schedule' as const } };
  return resultOf(await requestAdaptation(ports)(asking)).adaptationId;
};

/** Goes from step to step as the state machine does, and reads anew what was overtaken. */
const worked = async (state: AdaptationState): Promise<string> => {
  for (let round = 0; round < 5; round += 1) {
    const { outcome } = await reviewWeek(ports)(state);
    if (outcome === 'heard' && (await lookBack(ports)(state)).outcome !== 'rewrite') return 'no-change';
    if (outcome !== 'heard' && outcome !== 'made') return `${outcome}`;
    if (outcome === 'heard') {
      await rewriteWeeks(ports)(state);
      if ((await reviewAdaptation(ports)(state)).verdict === 'overtaken') continue;
    }
    const { verdict } = await offerRevision(ports)(state);
    if (verdict !== 'overtaken') return `${verdict}`;
  }
  return 'overtaken';
};

it('takes no edit for a plan that another one has followed', async () => {
  const { athleteId, planId } = plan;
  const newer = (found: AthleteRecord | null) => ({ ...(found as AthleteRecord), planId: 'newer-plan' });
  await ports.athletes.change(athleteId, newer);

  const asked = { athleteId, key: 'late', params: { planId }, body: { what: 'zones' as const } };
  expect(await requestAdaptation(ports)(asked)).toMatchObject({ status: 'refused', kind: 'conflict' });
  expect(await ports.pendingAdaptations.list()).toEqual([]);
});

describe('an edit that is being worked in', () => {
  const drafted = async () => {
    const { athleteId, planId } = plan;
    const adaptationId = await editSchedule();
    const state = { athleteId, planId, adaptationId, readyBy: '2026-11-21T20:00:55.000Z', attempt: 0 };
    await reviewWeek(ports)(state);
    await lookBack(ports)(state);
    return { ...state, ...(await rewriteWeeks(ports)(state)) };
  };

  it('is read anew where the plan has changed since it was drafted', async () => {
    const state = await drafted();
    await revise('meanwhile', 4, 'meanwhile');

    expect(await reviewAdaptation(ports)(state)).toEqual({ verdict: 'overtaken' });
    expect(await offerRevision(ports)(state)).toMatchObject({ verdict: 'overtaken' });
    expect(await noteOf(4)).toBe('meanwhile');
  });

  it('and a change by hand at the same moment leave one plan, in which the change by hand stands', async () => {
    const state = await drafted();
    expect(await reviewAdaptation(ports)(state)).toEqual({ verdict: 'accepted' });

    await Promise.all([offerRevision(ports)(state), revise('meanwhile', 4, 'meanwhile')]);

    expect(await noteOf(4)).toBe('meanwhile');
    expect(await isConsistent()).toBe(true);
    const { record } = await adaptationAtWork(ports, state);
    expect(['working', 'done']).toContain(record.status);
    // What was offered for the plan as it was is not taken over the change by hand.
    const offered = (await shown()).requests.find(({ requestId }) => requestId === state.adaptationId);
    if (offered) expect(await acceptChange(ports)(asked(state.adaptationId))).toMatchObject({ kind: 'conflict' });
    expect(await noteOf(4)).toBe('meanwhile');
  });

  it('and a check-in at the same moment leave the easing in the plan, and no offer for a plan that is no more', async () => {
    ports.clock.pass(8 * 24 * 60);
    const tired = checkInAnswers.parse(aCheckInBody({ effort: 9, fatigue: 9 }));
    resultOf(await submitCheckIn(ports)({ ...asked(''), params: { planId: plan.planId, week: 1 }, body: tired }));
    const edit = await editSchedule();
    await Promise.all(ports.adaptationQueue.sent.map(startAdaptation(ports)));
    const verdicts = await Promise.all(ports.adaptationStarter.started.map(worked));

    expect(verdicts).toHaveLength(2);
    expect(verdicts).not.toContain('overtaken');
    const { revision, requests } = await headNow();
    expect(revision).toBe(2);
    expect(requests.filter(({ basedOn }) => basedOn !== revision)).toEqual([]);
    for (const { requestId } of requests) expect(requestId).toBe(edit);
    expect(await isConsistent()).toBe(true);
  });
});
