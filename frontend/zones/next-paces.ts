import type { PaceRange } from '../../shared/domain/fitness/fitness';
import { type Paces, paceTarget } from '../../shared/domain/fitness/pace-targets';
import { purposeOf } from '../../shared/domain/session/effort-target';
import type { Session, Step } from '../../shared/domain/session/session';
import type { SessionKind } from '../../shared/domain/session/workout';
import type { IsoDate } from '../../shared/domain/units/calendar';

/** What new zones would make of a session that is to come. */
export type NextPaces = Readonly<{ session: Session; before: PaceRange; after: PaceRange }>;

/** Kinds whose paces say most of a threshold, the most telling first. */
const telling: readonly SessionKind[] = ['tempo', 'cruise', 'intervals', 'progression', 'easy', 'long'];

type Ahead = Readonly<{
  weeks: readonly Readonly<{ sessions: readonly Session[] }>[];
  logs: readonly Readonly<{ sessionId: string }>[];
}>;

/** The next session of the most telling kind the plan still holds, with its pace now and under other zones. */
export const nextPaces = ({ weeks, logs }: Ahead, paces: Paces, today: IsoDate): NextPaces | null => {
  const told = new Set(logs.map(({ sessionId }) => sessionId));
  const ahead = weeks
    .flatMap(({ sessions }) => sessions)
    .filter(({ id, date, notation }) => date >= today && !told.has(id) && !holdsRacePace(notation));

  for (const kind of telling) {
    const session = ahead.find((one) => one.kind === kind);
    const step = session && hardestStep(session);
    if (session && step) return { session, before: step.pace, after: paceTarget(purposeOf(step.zone, kind), paces) };
  }
  return null;
};

/** Race paces follow from the goal and the results, not from the zones. @example 'TE 4x5min @HM' */
const holdsRacePace = (notation: string): boolean => notation.includes('@');

type PacedStep = Step & Readonly<{ zone: NonNullable<Step['zone']>; pace: PaceRange }>;
const isPaced = (step: Step): step is PacedStep => step.role === 'work' && step.zone !== null && step.pace !== null;

const hardestStep = ({ sections }: Session): PacedStep | undefined =>
  sections
    .flatMap(({ groups }) => groups.flatMap(({ steps }) => steps))
    .filter(isPaced)
    .toSorted((one, other) => other.zone - one.zone)[0];
