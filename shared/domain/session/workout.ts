import type { Zone } from '../fitness/fitness';
import type { Metres, Seconds } from '../units/quantity';

/** What a session is for. The kind decides the implied warm-up and cool-down and the pace band inside a zone. */
export const runKinds = [
  'easy',
  'recovery',
  'long',
  'strides',
  'hills',
  'progression',
  'tempo',
  'cruise',
  'intervals',
  'repetitions',
  'race-pace',
  'opener',
  'time-trial',
  'race',
  'run-walk',
] as const;
const otherKinds = ['walk', 'bike', 'pool', 'elliptical', 'strength'] as const;
export const sessionKinds = [...runKinds, ...otherKinds] as const;
export type RunKind = (typeof runKinds)[number];
export type SessionKind = (typeof sessionKinds)[number];
/** What may take the place of running where the impact has to go. */
export type Substitute = Extract<SessionKind, 'walk' | 'bike' | 'pool' | 'elliptical'>;

export type Amount = Readonly<{ unit: 'm'; metres: Metres }> | Readonly<{ unit: 's'; seconds: Seconds }>;

/** A zone, or the pace of a race: goal pace where that is the goal's distance, else the predicted one. */
export type Effort = Zone | '5K' | '10K' | 'half' | 'marathon' | 'walk';

export type Segment = Readonly<{ amount: Amount; effort: Effort }>;

export type Block =
  | (Readonly<{ type: 'segment' }> & Segment)
  | Readonly<{ type: 'repeat'; times: number; work: readonly Segment[]; recovery: Segment | null }>
  /** Short and relaxed-fast by feel, full recovery; never a hard session. */
  | Readonly<{ type: 'strides'; times: number; seconds: Seconds; uphill: boolean }>;

/** A session as a coach jots it down: zones and amounts, never paces, never dates. */
export type Workout = Readonly<{
  kind: SessionKind;
  /** null: what the kind implies. */
  warmUp: Amount | null;
  main: readonly Block[];
  /** null: what the kind implies. */
  coolDown: Amount | null;
}>;
