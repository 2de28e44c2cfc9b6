import type { PaceRange, Zone } from '../../shared/domain/fitness/fitness';
import type { Session, Step } from '../../shared/domain/session/session';
import { type Seconds, seconds } from '../../shared/domain/units/quantity';

/** What a session asks for: its zones from lowest to highest, the one most of the work is in, and its pace. */
export type Effort = Readonly<{ lowest: Zone; highest: Zone; mostly: Zone; pace: PaceRange | null }>;

type Work = Step & Readonly<{ zone: Zone }>;

const hasZone = (step: Step): step is Work => step.zone !== null && step.role === 'work';

const workOf = ({ sections }: Session): readonly Work[] =>
  sections.flatMap(({ groups }) =>
    groups.flatMap(({ times, steps }) => Array.from({ length: times }, () => steps.filter(hasZone)).flat()),
  );

const timeIn = (work: readonly Work[], zone: Zone): number =>
  work.filter((step) => step.zone === zone).reduce((sum, step) => sum + step.seconds, 0);

/** The effort of the work itself, warm-up and recoveries left out; null when nothing is run by zone. */
export const effortOf = (session: Session): Effort | null => {
  const work = workOf(session);
  const reached = [...new Set(work.map(({ zone }) => zone))].sort((one, other) => one - other);
  const [lowest] = reached;
  const highest = reached.at(-1);
  if (lowest === undefined || highest === undefined) return null;

  const mostly = reached.reduce((most, zone) => (timeIn(work, zone) > timeIn(work, most) ? zone : most), lowest);

  return { lowest, highest, mostly, pace: work.find(({ zone }) => zone === mostly)?.pace ?? null };
};

/** Time at work in zones 3 to 6, and the one zone it is in; null for an easy session, zone null when mixed. */
export const qualityTime = (session: Session): Readonly<{ time: Seconds; zone: Zone | null }> | null => {
  const fast = workOf(session).filter(({ zone }) => zone >= 3);
  const reached = new Set(fast.map(({ zone }) => zone));
  const time = fast.reduce((sum, step) => sum + step.seconds, 0);

  return time === 0 ? null : { time: seconds(time), zone: reached.size === 1 ? ([...reached][0] ?? null) : null };
};
