import type { RefObject } from 'react';
import type { PlanReply } from '../../shared/contract/plan';
import type { IsoDate } from '../../shared/domain/units/calendar';
import type { Point } from './watch-pointer';

/** Where sessions are carried. */
export type Ground = Readonly<{
  /** The days: elements with `data-day`, in them sessions with `data-session`. */
  within: RefObject<HTMLElement | null>;
  plan: PlanReply;
  view: 'week' | 'month';
}>;

/** A session that is off the ground. */
export type Lift = Readonly<{
  sessionId: string;
  by: 'pointer' | 'keys';
  /** Where the pointer is; null with keys. */
  at: Point | null;
  /** The day it is over; null where there is none. */
  over: IsoDate | null;
  /** It was let go, and goes where it is if it may. */
  isReleased: boolean;
}>;
