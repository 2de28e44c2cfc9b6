import * as z from 'zod';
import { noticeMessage } from '../notice';
import { deviceBody } from '../notifications';
import { calendarDay, identifier, instant } from '../values';

/** A browser that takes push messages for an athlete. Its id follows from its endpoint. */
export const deviceRecord = z.strictObject({
  ...deviceBody.shape,
  deviceId: identifier,
  addedAt: instant,
  reachedAt: instant.nullable(),
});

/** One notice on its way to an athlete's devices: claimed before it is sent, so that no device is told twice. */
export const deliveryRecord = z.strictObject({
  noticeId: identifier,
  status: z.enum(['sending', 'open', 'done']),
  /** Until when whoever claimed it is taken to be at it. */
  until: instant,
  attempts: z.int().min(0),
  /** The devices whose push service has it. */
  taken: z.array(identifier),
});

/** Something to be told at a set time: the session of a morning, or a notice that waits for quiet hours to end. */
export const dueTelling = z.strictObject({
  at: instant,
  athleteId: identifier,
  telling: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('morning'), day: calendarDay }),
    z.strictObject({ kind: z.literal('held'), message: noticeMessage }),
  ]),
});

export type DeviceRecord = z.output<typeof deviceRecord>;
export type DeliveryRecord = z.output<typeof deliveryRecord>;
export type DueTelling = z.output<typeof dueTelling>;
