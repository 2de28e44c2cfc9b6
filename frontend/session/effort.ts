import type { PaceRange, Zone } from '../../shared/domain/fitness/fitness';
import type { Session, Step } from '../../shared/domain/session/session';
import { stepsInOrder } from '../../shared/domain/session/session-facts';
import type { SessionKind } from '../../shared/domain/session/workout';
import { type Seconds, seconds } from '../../shared/domain/units/quantity';

/** What a session asks for: its zones from lowest to highest, the one most of the work is in, and its pace. */
export type Effort = Readonly<{ lowest: Zone; highest: Zone; mostly: Zone; pace: PaceRange | null }>;

type Work = Step & Readonly<{ zone: Zone }>;
type Stepped = Pick<Session, 'sections'>;

const hasZone = (step: Step): step is Work => step.zone !== null && step.role === 'work';
const timeOf = (work: readonly Step[]): number => work.reduce((sum, step) => sum + step.seconds, 0);

/** The effort of the work itself, warm-up and recoveries left out; null when nothing is run by zone. */
export const effortOf = (session: Stepped): Effort | null => {
  const work = stepsInOrder(session).filter(hasZone);
  const reached = [...new Set(work.map(({ zone }) => zone))].sort((one, other) => one - other);
  const [lowest] = reached;
  const highest = reached.at(-1);
  if (lowest === undefined || highest === undefined) return null;

  const timeIn = (zone: Zone) => timeOf(work.filter((step) => step.zone === zone));
  const mostly = reached.reduce((most, zone) => (timeIn(zone) > timeIn(most) ? zone : most), lowest);

  return { lowest, highest, mostly, pace: work.find(({ zone }) => zone === mostly)?.pace ?? null };
};

const mixedKinds = ['long', 'progression', 'race-pace'] as const;

/** Whether sessions of a kind are known by the zones they go through rather than by one. */
export const isMixedKind = (kind: SessionKind): kind is (typeof mixedKinds)[number] =>
  mixedKinds.some((mixed) => mixed === kind);

/** The zone a session goes by: where most of the time is spent in mixed runs, else that of the hardest work. */
export const namingZone = ({ mostly, highest }: Effort, kind: SessionKind): Zone =>
  isMixedKind(kind) ? mostly : highest;

/** Zones in which running counts as quality. */
export type QualityZone = Exclude<Zone, 1 | 2>;
type Quality = Step & Readonly<{ zone: QualityZone }>;

const isQuality = (step: Step): step is Quality => hasZone(step) && step.zone >= 3;

/** Time at work in zones 3–6 and the zone it is in, null where it is in several; null for an easy session. */
export const qualityTime = (session: Stepped): Readonly<{ time: Seconds; zone: QualityZone | null }> | null => {
  const fast = stepsInOrder(session).filter(isQuality);
  const [first, ...others] = new Set(fast.map(({ zone }) => zone));

  return first === undefined ? null : { time: seconds(timeOf(fast)), zone: others.length === 0 ? first : null };
};
