import { NotThere } from '../../contract/faults';
import type { PlanHold } from '../../contract/hold';
import type { GenerationState } from '../../contract/state/generation-state';
import type { AthleteRecord } from '../../contract/stored/athlete';
import type { PlanHead } from '../../contract/stored/plan';
import type { PlanRevision } from '../../contract/stored/plan-revision';
import { addDays, isoDate } from '../../domain/units/calendar';
import type {
  AthleteStore,
  CheckInsDue,
  Clock,
  NoticeStore,
  PendingPlans,
  PlanStore,
  ProgressStore,
  RevisionLog,
} from '../../ports';
import { fileCheckIn } from '../check-in/file-check-in';
import { type ReadyPlan, weekKeys } from '../plan/plan-in-force';
import { withCurrentPlan } from './claim-plan';
import { pastOf } from './past-of';
import { addPlanNotice } from './plan-notice';

export type PublishPlanPorts = Readonly<{
  athletes: AthleteStore;
  plans: PlanStore;
  revisions: RevisionLog;
  progress: ProgressStore;
  pendingPlans: PendingPlans;
  checkInsDue: CheckInsDue;
  notices: NoticeStore;
  clock: Clock;
}>;

type Key = Pick<GenerationState, 'athleteId' | 'planId'>;

/** Puts an accepted plan in force. Every write may be repeated, so a publication that broke off is completed later. */
export const publishPlan =
  (ports: PublishPlanPorts) =>
  async ({ athleteId, planId }: Key): Promise<Pick<GenerationState, 'notice' | 'outcome'>> => {
    const now = ports.clock.now().toISOString();
    const today = isoDate(now.slice(0, 10));
    const athlete = await ports.athletes.find(athleteId);
    const past = pastOf(athlete, planId);
    const hold = await holdUntilNow(ports, athlete);
    const at = past === null ? now : `${past}T06:00:00.000Z`;
    const head = await ports.plans.change(athleteId, planId, (found) => published(found, at, hold));
    if (head.status !== 'ready') throw new NotThere(`Plan ${planId} has nothing to publish.`);

    const plan = { athleteId, planId };
    await Promise.all([
      ports.revisions.put(plan, firstRevision(head)),
      ports.athletes.change(athleteId, (found) => withCurrentPlan(found, athleteId, planId)),
    ]);
    await ports.progress.reach(plan, past === null ? 'done' : 'past');
    const first = head.blueprint.weeks.find(({ monday }) => addDays(monday, 6) >= today);
    await fileCheckIn(ports, head, first?.number ?? 1);
    const notice = await addPlanNotice(ports, head, 'plan-ready');
    // Last: as long as it is on this list, the sweep will finish what is unfinished.
    await ports.pendingPlans.remove(planId);
    return { notice, ...(past !== null && { outcome: 'past' as const }) };
  };

/** What coaching rests for. A new plan is no way around it: only the athlete's word that it was looked at ends it. */
const holdUntilNow = async (ports: PublishPlanPorts, athlete: AthleteRecord | null): Promise<PlanHold | null> => {
  const before = athlete?.planId ? await ports.plans.find(athlete.athleteId, athlete.planId) : null;
  return before?.status === 'ready' ? before.hold : null;
};

const published = (head: PlanHead, at: string, hold: PlanHold | null): PlanHead => {
  if (head.status !== 'writing' || head.blueprint === null || head.accepted === null) return head;
  const { blueprint, accepted, written, ...asked } = head;
  return {
    ...asked,
    status: 'ready',
    blueprint,
    picture: asked.command,
    label: blueprint.label,
    raceDay: blueprint.raceDay,
    limitations: [...blueprint.limitations],
    certificate: accepted.certificate,
    writingNote: written?.note ?? null,
    weeks: accepted.weeks,
    original: accepted.weeks,
    createdAt: at,
    revision: 1,
    commands: [asked.command],
    requests: [],
    hold,
  };
};

const firstRevision = ({ command, original, certificate, createdAt }: ReadyPlan): PlanRevision => ({
  command,
  reason: 'generated',
  trigger: { kind: 'request' },
  basedOn: 0,
  weeks: [...weekKeys({ weeks: original })],
  replaced: [],
  sessions: [],
  figures: [],
  summary: 'The plan as it was first written.',
  eased: 0,
  harder: 0,
  reasons: [],
  protectedItems: [],
  refused: [],
  yielded: [],
  review: '',
  writingNote: null,
  certificate,
  frame: null,
  frameBefore: null,
  at: createdAt,
});
