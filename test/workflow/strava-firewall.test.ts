import { describe, expect, it } from '@jest/globals';
import { ownWord } from '../../frontend/log/own-word';
import { AnthropicClient, bearer } from '../../shared/adapters/anthropic/client';
import { anthropicModel } from '../../shared/adapters/anthropic/model';
import { modelTable } from '../../shared/adapters/model-table';
import type { PlanReply } from '../../shared/contract/plan';
import type { SessionReport } from '../../shared/contract/session-log';
import type { SourceKind } from '../../shared/domain/activity/source';
import { addDays, type IsoDate, isoDate } from '../../shared/domain/units/calendar';
import { metres, seconds } from '../../shared/domain/units/quantity';
import type { ModelTask } from '../../shared/ports';
import { keepRecordings } from '../../shared/usecases/activity/keep-recordings';
import { lookBack } from '../../shared/usecases/adaptation/look-back';
import { reviewWeek } from '../../shared/usecases/adaptation/review-week';
import { rewriteWeeks } from '../../shared/usecases/adaptation/rewrite-weeks';
import { draftReplacement } from '../../shared/usecases/adjustment/adjustment-steps';
import { claudeAdapter } from '../../shared/usecases/claude/claude-adapter';
import { claudeCoach } from '../../shared/usecases/claude/claude-coach';
import { claudeReplacer } from '../../shared/usecases/claude/claude-replacer';
import { claudeReviewer } from '../../shared/usecases/claude/claude-reviewer';
import { claudeStrength } from '../../shared/usecases/claude/claude-strength';
import { writeWorkout } from '../../shared/usecases/strength/strength-steps';
import { aCheckInBody } from '../builders/a-check-in';
import { aReadyPlan } from '../builders/plans/a-ready-plan';
import { aRecording, aSource } from '../builders/runs/a-recording';
import { apiOn } from '../fakes/api';
import { type MemoryPorts, memoryPorts } from '../fakes/memory-ports';
import { goodModel } from '../fakes/messages-api/good-model';
import { fakeKey, startMessagesApi } from '../fakes/messages-api/messages-api';

const athleteId = 'athlete-a';
/** Sunday of the second week of the plan. */
const sunday = isoDate('2026-12-06');

type Run = Readonly<{ date: IsoDate; distance: number; moving: number; heartRate: number }>;

/** Figures that stand nowhere else. */
const canary = (place: number): Pick<Run, 'heartRate'> & Readonly<{ metres: number; seconds: number }> => ({
  ...{ metres: 37 + 13 * place, seconds: 11 + 7 * place, heartRate: 187 },
});

/** Two months of long, fast running before the plan: whoever knew of it would coach another athlete. */
const before: readonly Run[] = Array.from({ length: 30 }, (_, place) => {
  const odd = canary(place);
  return {
    date: addDays(isoDate('2026-09-24'), 2 * place),
    ...{ distance: 21_000 + odd.metres, moving: 5_400 + odd.seconds, heartRate: odd.heartRate },
  };
}).filter(({ date }) => date <= '2026-11-21');

/** Every run of the plan's first two weeks, a little longer than it was planned. */
const asPlanned = ({ weeks }: PlanReply): readonly Run[] =>
  weeks
    .flatMap(({ sessions }) => sessions)
    .filter(({ date, distance }) => distance > 0 && date <= sunday)
    .map(({ date, distance, duration }, place) => {
      const odd = canary(place);
      return { date, distance: distance + odd.metres, moving: duration + odd.seconds, heartRate: odd.heartRate };
    });

const came = (ports: MemoryPorts, kind: SourceKind, runs: readonly Run[]) =>
  keepRecordings(ports)(
    athleteId,
    runs.map(({ date, distance, moving, heartRate }) => ({
      source: aSource(kind, `${kind} ${date}`),
      recording: aRecording({
        ...{ startedAt: `${date}T07:00:00.000Z`, distance: metres(distance), averageHeartRate: heartRate },
        ...{ moving: seconds(moving), elapsed: seconds(moving) },
      }),
    })),
  );

/** All of Claude's work over these ports, over HTTP. */
const withClaude = (ports: MemoryPorts, url: string): void => {
  const client = new AnthropicClient(
    url,
    bearer(async () => fakeKey),
  );
  const table = modelTable({});
  const claude = {
    ...ports,
    model: anthropicModel({ client, table: () => table, clock: ports.clock }),
    modelOf: (task: ModelTask) => table.tasks[task].model,
    allowance: () => ({ callsPerAthlete: 50, dailyMicroUsd: 10_000_000 }),
    pace: () => ({ settling: 500, secondQuestion: 300 }),
  };
  Object.assign(ports, {
    ...{ coach: claudeCoach(claude), planAdapter: claudeAdapter(claude), weekReviewer: claudeReviewer(claude) },
  });
  Object.assign(ports, { sessionReplacer: claudeReplacer(claude), strengthWriter: claudeStrength(claude) });
};
type ClaudesPorts = MemoryPorts & Parameters<typeof draftReplacement>[0] & Parameters<typeof writeWorkout>[0];

type Told = Pick<SessionReport, 'date' | 'outcome'> & Readonly<{ sessionId: string }>;
type Life = Readonly<{ from: SourceKind | null; mayCoach?: boolean; tells?: (seen: PlanReply) => readonly Told[] }>;

/** With one press, as the app has it. */
const confirmed = ({ ran }: PlanReply): readonly Told[] =>
  ran.flatMap((log) => {
    const word = ownWord(log, null);
    return word === null ? [] : [{ ...word, sessionId: log.sessionId }];
  });

/** A season’s start with every task of a coach in it: what Claude was sent, and what the athlete saw meanwhile. */
const live = async ({ from, mayCoach = false, tells = () => [] }: Life) => {
  const ports = { ...memoryPorts(), stravaForCoaching: () => mayCoach } as ClaudesPorts;
  const api = await startMessagesApi({ script: goodModel, pace: { tokensPerSecond: 100_000, firstTextMs: 1 } });
  try {
    withClaude(ports, api.url);
    const call = apiOn(ports);
    if (from !== null) await came(ports, from, before);
    const planId = await aReadyPlan(ports, athleteId);
    const plan = async (): Promise<PlanReply> => (await call('getPlan', { athleteId, params: { planId } })).json;

    ports.clock.pass(15 * 24 * 60);
    if (from !== null) await came(ports, from, asPlanned(await plan()));
    const seen = await plan();
    const checkIn = { athleteId, params: { planId, week: '2' } };
    const facts = (await call('getCheckIn', checkIn)).json;
    for (const { sessionId, date, outcome } of tells(seen))
      await call('putSessionLog', {
        ...{ athleteId, params: { sessionId } },
        body: { date, outcome, effort: null, pain: null, note: '', actual: null },
      });

    await call('putCheckIn', { ...checkIn, body: aCheckInBody({ effort: 9, fatigue: 9, words: '' }) });
    const [pending] = ports.adaptationQueue.sent;
    if (pending === undefined) throw new Error('Nothing was sent.');
    const state = { ...pending, readyBy: new Date(ports.clock.now().getTime() + 55_000).toISOString(), attempt: 0 };
    await reviewWeek(ports)(state);
    await lookBack(ports)(state);
    await rewriteWeeks(ports)(state);

    const ahead = seen.weeks.flatMap(({ sessions }) => sessions).filter(({ date }) => date > sunday);
    const hard = ahead.find(({ kind }) => kind === 'cruise' || kind === 'tempo' || kind === 'intervals');
    const lifting = ahead.find(({ kind }) => kind === 'strength');
    const session = { athleteId, key: 'k', params: { sessionId: hard?.id ?? '' } };
    await call('requestAdjustment', { ...session, body: { reason: { kind: 'tired' }, words: '' } });
    for (const asked of ports.adjustmentStarter.started) await draftReplacement(ports)(asked);
    const gym = { athleteId, key: 'k', params: { sessionId: lifting?.id ?? '' } };
    await call('requestStrength', { ...gym, body: { words: '' } });
    for (const asked of ports.strengthStarter.started) await writeWorkout(ports)(asked);

    const tasks = (await ports.callReceipts.list(athleteId, planId)).map(({ task }) => task);
    return { prompts: api.requests.map(({ body }) => body).toSorted(), tasks: new Set(tasks), seen, facts };
  } finally {
    await api.stop();
  }
};

describe('what Claude is sent of an athlete whose runs are Strava’s alone', () => {
  it('is to the letter what it is sent of one without any run, through every task it has', async () => {
    const nobody = await live({ from: null });
    const strava = await live({ from: 'strava' });

    expect([...strava.tasks].toSorted()).toEqual(['adaptation', 'plan', 'replacement', 'strength', 'week-review']);
    expect(strava.prompts).toEqual(nobody.prompts);
    for (const prompt of strava.prompts) expect(prompt).not.toMatch(/strava/i);
    // The athlete sees them all the same.
    expect(strava.seen.ran.length).toBeGreaterThan(5);
    expect(strava.seen.ran.every(({ forCoach }) => !forCoach)).toBe(true);
    expect(strava.facts.facts.done.sessions).toBeGreaterThan(2);
    expect(strava.facts.unconfirmed).toHaveLength(strava.facts.facts.done.sessions);
    expect(nobody.facts.facts.done.sessions).toBe(0);
  });

  it('says more once the operator may coach by them, or they came from the watch as well', async () => {
    const nobody = await live({ from: null });
    const agreed = await live({ from: 'strava', mayCoach: true });
    const watch = await live({ from: 'fit' });

    expect(agreed.prompts).not.toEqual(nobody.prompts);
    expect(agreed.prompts).toEqual(watch.prompts);
    for (const { seen, facts } of [agreed, watch]) {
      expect(seen.ran.every(({ forCoach }) => forCoach)).toBe(true);
      expect(facts.unconfirmed).toEqual([]);
    }
  });

  it('says of those that the athlete confirmed what it says of one who has told the same without any run', async () => {
    const nobody = await live({ from: null });
    const told = await live({ from: 'strava', tells: confirmed });
    const words = confirmed(told.seen);
    const alone = await live({ from: null, tells: () => words });

    expect(words.length).toBeGreaterThan(5);
    expect(told.prompts).not.toEqual(nobody.prompts);
    expect(told.prompts).toEqual(alone.prompts);
  });
});
