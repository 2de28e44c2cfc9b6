import type { PlanRevision } from '../../shared/contract/stored/plan-revision';
import type { PlanWeek } from '../../shared/domain/plan/plan';
import { withDays } from '../../shared/domain/plan/revision/with-days';
import type { IsoDate } from '../../shared/domain/units/calendar';
import type { PlanKey, PlanStore, RevisionLog, WeekStore } from '../../shared/ports';
import { revisionName } from '../../shared/usecases/change/keep-revision';
import { weekKeys, weeksUnder } from '../../shared/usecases/plan/plan-in-force';
import { withRequest } from '../../shared/usecases/plan/plan-requests';

type Ports = Readonly<{ plans: PlanStore; weeks: WeekStore; revisions: RevisionLog }>;

/** Facts of a change that eased one session. */
export const changeFacts = (sessionId: string, date: IsoDate, week: number) => ({
  reason: 'adapted' as const,
  trigger: { kind: 'check-in' as const, week: 1, effort: 8, fatigue: 8, niggles: [] },
  sessions: [{ week, date, sessionId, change: 'eased' as const, reasons: [] }],
  figures: [],
  summary: '1 session eased.',
  eased: 1,
  harder: 0,
  reasons: [],
  protectedItems: [],
  refused: [],
  yielded: [],
  review: '',
  writingNote: null,
  certificate: { checks: [], mends: [], writers: [] },
  frame: null,
  frameBefore: null,
});

/** The week with another note to its last session: a change that no rule has anything against. */
export const withNote = (week: PlanWeek, note: string) => {
  const last = week.sessions.at(-1);
  if (last === undefined) throw new Error(`Week ${week.number} has no session.`);
  const noted = { ...week, sessions: week.sessions.map((one) => (one === last ? { ...one, note } : one)) };
  return { week: withDays(week, noted, [last.date]), last };
};

/** The week with another note to its last sessions: a change that no rule has anything against. */
const withNotes = (week: PlanWeek, note: string, count: number) => {
  const last = week.sessions.filter(({ kind }) => kind !== 'strength').slice(-count);
  const noted = { ...week, sessions: week.sessions.map((one) => (last.includes(one) ? { ...one, note } : one)) };
  return {
    week: withDays(
      week,
      noted,
      last.map(({ date }) => date),
    ),
    last,
  };
};

/** Offers the athlete a change: another note to the last session of week `number`, until the end of 2026. */
export const anOffer = async (ports: Ports, plan: PlanKey, command: string, number = 3): Promise<void> => {
  await offered(ports, plan, command, number, 1);
};

/** The same with the last two sessions; gives their ids. */
export const anOfferOfTwo = async (
  ports: Ports,
  plan: PlanKey,
  command: string,
  number: number,
): Promise<readonly [string, string]> => {
  const [first, second] = await offered(ports, plan, command, number, 2);
  if (first === undefined || second === undefined) throw new Error(`Week ${number} is too short.`);
  return [first, second];
};

const offered = async (
  ports: Ports,
  plan: PlanKey,
  command: string,
  number: number,
  count: number,
): Promise<readonly string[]> => {
  const head = await ports.plans.find(plan.athleteId, plan.planId);
  if (head?.status !== 'ready') throw new Error('There is no plan to change.');
  const replaced = weekKeys(head).filter((key) => key.number === number);
  const [current] = await weeksUnder(ports, plan, replaced);
  if (current === undefined) throw new Error(`There is no week ${number}.`);
  const { week, last } = withNotes(current, 'Easier than it was.', count);
  const revision = revisionName(command, head.revision);
  await ports.weeks.add(plan, revision, week);
  const record: PlanRevision = {
    ...changeFacts('', week.monday, number),
    sessions: last.map(({ id, date }) => ({ week: number, date, sessionId: id, change: 'eased', reasons: [] })),
    ...{ command, basedOn: head.revision, weeks: [{ number, revision }], replaced: [...replaced] },
    at: '2026-11-21T20:00:00.000Z',
  };
  await ports.revisions.put(plan, record);
  await ports.plans.change(plan.athleteId, plan.planId, (found) =>
    found.status === 'ready'
      ? withRequest(found, {
          ...{ requestId: command, kind: 'adaptation', sessionId: null, status: 'proposed' },
          ...{ basedOn: head.revision, at: record.at, expiresAt: '2026-12-31T00:00:00.000Z' },
        })
      : found,
  );
  return last.map(({ id }) => id);
};
