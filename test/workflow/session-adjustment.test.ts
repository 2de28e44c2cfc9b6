import { beforeAll, describe, expect, it } from '@jest/globals';
import type { StateMachine } from 'aws-local-stepfunctions';
import { draftReplacementHandler } from '../../functions/session-adjustment/draft-replacement';
import { failAdjustmentHandler } from '../../functions/session-adjustment/mark-failed';
import { offerReplacementHandler } from '../../functions/session-adjustment/offer-replacement';
import { reviewReplacementHandler } from '../../functions/session-adjustment/review-replacement';
import { CoachUnavailable, StorageThrottled } from '../../shared/contract/faults';
import { minutes } from '../../shared/domain/units/quantity';
import type { SessionReplacer } from '../../shared/ports';
import { houseReplacer } from '../../shared/usecases/adjustment/house-replacer';
import { houseCoach } from '../../shared/usecases/plan-generation/house-coach';
import { aLambdaContext } from '../builders/http-event';
import { aReadyPlan } from '../builders/plans/a-ready-plan';
import { apiOn } from '../fakes/api';
import { memoryPorts } from '../fakes/memory-ports';
import { runMachine, synthesizedMachine } from './run-machine';

let machine: StateMachine;
beforeAll(async () => {
  machine = await synthesizedMachine('SessionAdjustment');
});

/** Asks for a replacement as the API does, and runs the machine on what was started; `broken` steps throw first. */
const adjust = async (sessionReplacer: SessionReplacer, broken: Readonly<Record<string, readonly Error[]>> = {}) => {
  const ports = { ...memoryPorts(), coach: houseCoach, sessionReplacer };
  const athleteId = 'athlete-a';
  const planId = await aReadyPlan(ports, athleteId);
  const call = apiOn(ports);
  const [week] = (await call('getPlan', { athleteId, params: { planId } })).json.weeks.slice(4);
  const params = { sessionId: week.sessions[0].id };
  await call('requestAdjustment', { athleteId, key: 'k', params, body: { reason: { kind: 'tired' }, words: '' } });

  const faults = new Map(Object.entries(broken).map(([name, errors]) => [name, [...errors]]));
  const steps = {
    DraftReplacement: (state: unknown) => draftReplacementHandler(ports)(state, aLambdaContext()),
    ReviewReplacement: (state: unknown) => reviewReplacementHandler(ports)(state, aLambdaContext()),
    OfferReplacement: (state: unknown) => offerReplacementHandler(ports)(state, aLambdaContext()),
    MarkFailed: (state: unknown) => failAdjustmentHandler(ports)(state, aLambdaContext()),
  };
  const ended = await runMachine(machine, ports.adjustmentStarter.started[0], steps, {
    before: (name) => {
      const fault = faults.get(name)?.shift();
      if (fault !== undefined) throw fault;
    },
  });
  const { status, proposal } = (await call('getAdjustment', { athleteId, params })).json;
  return { ...ended, status, proposal };
};

const down: SessionReplacer = {
  replace: async () => {
    throw new CoachUnavailable('Nobody is there.');
  },
};
const hostile: SessionReplacer = {
  replace: async () => ({
    draft: {
      workout: {
        kind: 'race',
        warmUp: null,
        main: [{ type: 'segment', amount: { unit: 's', seconds: minutes(180) }, effort: '5K' }],
        coolDown: null,
      },
      note: 'Trust me.',
      why: 'It is easier.',
    },
    writtenBy: 'claude',
    note: null,
  }),
};

describe('the session-adjustment workflow', () => {
  it('ends in a proposal', async () => {
    const { error, status, proposal } = await adjust(houseReplacer);

    expect(error).toBeNull();
    expect(status).toBe('proposed');
    expect(proposal).not.toBeNull();
  });

  it('goes on after faults that pass, without doing anything twice', async () => {
    const passing = [new StorageThrottled('Busy.')];
    const { status, runs } = await adjust(houseReplacer, {
      DraftReplacement: passing,
      ReviewReplacement: passing,
      OfferReplacement: passing,
    });

    expect(status).toBe('proposed');
    expect(runs).toEqual({ DraftReplacement: 2, ReviewReplacement: 2, OfferReplacement: 2 });
  });

  it('proposes nothing that is harder, whoever wrote it, and closes the request', async () => {
    const { error, status, runs } = await adjust(hostile);

    expect(error).toBe('NeverProposed');
    expect(status).toBe('failed');
    expect(runs['OfferReplacement']).toBeUndefined();
  });

  it('closes the request when no coach answers', async () => {
    const { error, status, runs } = await adjust(down);

    expect(error).toBe('NeverProposed');
    expect(status).toBe('failed');
    expect(runs['DraftReplacement']).toBe(4);
  });

  it('closes the request when a step breaks for good', async () => {
    const { status } = await adjust(houseReplacer, { OfferReplacement: [new Error('Broken.')] });

    expect(status).toBe('failed');
  });
});
