import type { Niggle } from '../check-in/check-in';

export const obstacles = ['heat', 'ice', 'storm', 'no-hills', 'no-track'] as const;
/** What weather or terrain stands in the way. */
export type Obstacle = (typeof obstacles)[number];

/** Where an illness sits; `below-neck` also stands for fever, aches or an upset stomach. */
export type IllnessPlace = 'above-neck' | 'below-neck';

/** Why an athlete cannot do a session as planned. */
export type AdjustmentReason =
  | Readonly<{ kind: 'tired' }>
  /** `minutes`: the time there is, 0 or more. */
  | Readonly<{ kind: 'no-time'; minutes: number }>
  | Readonly<{ kind: 'niggle'; niggle: Niggle }>
  /** `treadmill`: whether one is at hand. */
  | Readonly<{ kind: 'conditions'; obstacle: Obstacle; treadmill: boolean }>
  /** `minutes`: the time there is, or null when that is not the trouble. */
  | Readonly<{ kind: 'travel'; minutes: number | null }>
  | Readonly<{ kind: 'ill'; place: IllnessPlace }>
  | Readonly<{ kind: 'other' }>;

export const reasonKinds = ['tired', 'no-time', 'niggle', 'conditions', 'travel', 'ill', 'other'] as const;
