import type { CheckInAnswers, CheckInReply } from '../../contract/check-in';
import type { CheckInRecord } from '../../contract/stored/check-in';
import { redFlagsIn } from '../../domain/health/red-flags';
import { redFlagsInFields } from '../../domain/health/red-flags-in-fields';
import type { IsoDate } from '../../domain/units/calendar';
import type { Ids, PendingAdaptations } from '../../ports';
import { adaptationOf, type SendAdaptationPorts, sendAdaptation } from '../adaptation/send-adaptation';
import type { Frozen } from '../frozen';
import { type Outcome, type Refused, refused } from '../outcome';
import { holdPlan } from '../plan/hold-plan';
import { planTrainedBy, replaced } from '../plan/plan-trained-by';
import { type CheckInPath, type CheckInWeek, findCheckInWeek } from './find-check-in-week';
import { type GetCheckInPorts, getCheckIn } from './get-check-in';

export type SubmitCheckInPorts = GetCheckInPorts &
  SendAdaptationPorts &
  Readonly<{ pendingAdaptations: PendingAdaptations; ids: Ids }>;

type Asked = CheckInPath & Readonly<{ body: CheckInAnswers }>;

/**
 * Takes the week's check-in: one a week, which may be amended until it is being worked in. The same answers sent again
 * hand over what was not handed over; nothing is worked in twice.
 */
export const submitCheckIn =
  (ports: SubmitCheckInPorts) =>
  async (asked: Asked): Promise<Outcome<Frozen<CheckInReply>>> => {
    const { athleteId, body, params } = asked;
    const plan = { athleteId, planId: params.planId };
    // A warning sign is handled first, whatever happens to the rest.
    await holdPlan(ports)(await planTrainedBy(ports, plan), [...redFlagsIn(body.words), ...redFlagsInFields(body)]);
    const found = await findCheckInWeek(ports, asked);
    if (found.status === 'refused') return found;
    const untimely = timeFault(found.value) ?? (await laterAnswered(ports, asked)) ?? (await replaced(ports, plan));
    if (untimely !== null) return untimely;

    const saved = await save(ports, { plan, week: params.week, answers: body, today: found.value.today });
    if ('kind' in saved) return saved;

    await sendAdaptation(ports)(plan, adaptationOf(saved));
    return getCheckIn(ports)(asked);
  };

const timeFault = ({ time, week }: CheckInWeek): Refused | null => {
  if (time === 'early') return refused('conflict', `Week ${week.number} has not begun. Check in when it has.`);
  return time === 'closed' ? refused('conflict', 'This week is too long ago. Check in for the latest one.') : null;
};

/** Later weeks say more about how the athlete is now. */
const laterAnswered = async (ports: SubmitCheckInPorts, { athleteId, params }: Asked): Promise<Refused | null> => {
  const all = await ports.checkIns.list({ athleteId, planId: params.planId });
  const later = all.find(({ week }) => week > params.week);
  return later === undefined
    ? null
    : refused('conflict', `You have checked in for week ${later.week} already. Tell us there what we should know.`);
};

type Report = Readonly<{
  plan: Readonly<{ athleteId: string; planId: string }>;
  week: number;
  answers: CheckInAnswers;
  today: IsoDate;
}>;

/** The check-in with these answers, or why there is none. */
const save = async (ports: SubmitCheckInPorts, report: Report): Promise<CheckInRecord | Refused> => {
  const { plan, week } = report;
  const wanted = nextVersion(ports.ids, await ports.checkIns.find(plan, week), report);
  if (wanted === null) return beingAnswered;
  const { adaptationId } = wanted;
  // Filed before it is saved: from here on the sweep knows of it, whatever happens to us.
  const requestedAt = ports.clock.now().toISOString();
  if (wanted.status === 'sent') await ports.pendingAdaptations.add({ ...plan, adaptationId, requestedAt });
  const saved = await ports.checkIns.change(plan, week, (found) => {
    const next = nextVersion(ports.ids, found, report);
    return next?.adaptationId === adaptationId ? next : found;
  });
  if (saved?.adaptationId === adaptationId) return saved;

  await ports.pendingAdaptations.remove(adaptationId);
  return refused('conflict', 'Your check-in has just been sent from elsewhere. Have a look at it, and amend it there.');
};

const beingAnswered = refused('conflict', 'This check-in has been answered already. The next one is for next week.');

/** What becomes of the week's check-in with these answers: itself when it says the same; null when it is too late. */
const nextVersion = (
  ids: Ids,
  found: CheckInRecord | null,
  { plan: { planId }, week, answers, today }: Report,
): CheckInRecord | null => {
  const isSame = JSON.stringify(found?.answers) === JSON.stringify(answers);
  if (found !== null && found.status !== 'failed' && isSame) return found;
  if (found?.status === 'processing' || found?.status === 'settled') return null;
  const version = (found?.version ?? 0) + 1;
  const adaptationId = ids.derived('check-in', planId, String(week), String(version), JSON.stringify(answers));
  return { planId, week, version, answers, sentOn: today, adaptationId, status: 'sent' };
};
