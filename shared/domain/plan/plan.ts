import type { Session, ZoneTimes } from '../session/session';
import type { Workout } from '../session/workout';
import type { IsoDate } from '../units/calendar';
import type { Load, Metres, Seconds } from '../units/quantity';

export const phases = ['base', 'build', 'sharpen', 'taper', 'race'] as const;
export type Phase = (typeof phases)[number];

export const writers = ['house', 'claude'] as const;
export type Writer = (typeof writers)[number];

/** A week as a coach drafts it: what to do on which day and why, in zones and amounts. */
export type DraftWeek = Readonly<{ number: number; focus: string; days: readonly DraftDay[] }>;
export type DraftDay = Readonly<{ date: IsoDate; workout: Workout; note: string }>;

/** A week as prescribed: dated, paced and summed by the engine. */
export type PlanWeek = Readonly<{
  number: number;
  monday: IsoDate;
  phase: Phase;
  recovery: boolean;
  focus: string;
  /** In order of date; a day may hold a run and a strength session. A day without one is rest. */
  sessions: readonly Session[];
  /** Sum of the sessions' running distances; races do not count. */
  volume: Metres;
  duration: Seconds;
  load: Load;
  zoneTimes: ZoneTimes;
  writtenBy: Writer;
}>;
