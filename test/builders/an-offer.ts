import type { PlanRevision } from '../../shared/contract/stored/plan-revision';
import type { PlanWeek } from '../../shared/domain/plan/plan';
import { withDays } from '../../shared/domain/plan/revision/with-days';
import type { IsoDate } from '../../shared/domain/units/calendar';
import type { PlanKey, PlanStore, RevisionLog, WeekStore } from '../../shared/ports';
import { revisionName } from '../../shared/usecases/keep-revision';
import { weekKeys, weeksUnder } from '../../shared/usecases/plan-in-force';
import { withRequest } from '../../shared/usecases/plan-requests';

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

/** Offers the athlete a change: another note to the last session of week `number`, until the end of 2026. */
export const anOffer = async (ports: Ports, plan: PlanKey, command: string, number = 3): Promise<void> => {
  const head = await ports.plans.find(plan.athleteId, plan.planId);
  if (head?.status !== 'ready') throw new Error('There is no plan to change.');
  const replaced = weekKeys(head).filter((key) => key.number === number);
  const [current] = await weeksUnder(ports, plan, replaced);
  if (current === undefined) throw new Error(`There is no week ${number}.`);
  const { week, last } = withNote(current, 'Easier than it was.');
  const revision = revisionName(command, head.revision);
  await ports.weeks.add(plan, revision, week);
  const record: PlanRevision = {
    ...changeFacts(last.id, last.date, number),
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
};
