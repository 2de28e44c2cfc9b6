import type { LivePlan } from '../../../domain/adaptation/live-plan';
import type { DraftWeek } from '../../../domain/plan/plan';
import { expandSession } from '../../../domain/session/expand-session';
import type { ExpansionContext } from '../../../domain/session/expansion-context';
import { writeHouseWeek } from '../write-week';
import { type AdaptedDay, unchangedDay } from './adapted-day';

/** A week as the frame of the plan has it, without the days that have been closed since. */
export const frameWeek = ({ picture, blueprint }: LivePlan, number: number, context: ExpansionContext): DraftWeek => {
  const week = writeHouseWeek(picture, blueprint, number, context);
  return { ...week, days: week.days.filter(({ date }) => !picture.schedule.blockedDates.includes(date)) };
};

/** Its days, to be brought within an envelope. */
export const frameDays = ({ number, days }: DraftWeek, context: ExpansionContext): readonly AdaptedDay[] =>
  days.flatMap((day, index) => unchangedDay(expandSession(day, `frame_w${number}_${index + 1}`, context)) ?? []);
