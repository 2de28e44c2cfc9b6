import type { Picture } from '../../domain/athlete/picture';
import type { Zone } from '../../domain/fitness/fitness';
import { bands } from '../../domain/fitness/pace-targets';
import type { Blueprint, BlueprintWeek, DaySlot } from '../../domain/plan/blueprint';
import type { ExpansionContext } from '../../domain/session/expansion-context';
import type { Metres } from '../../domain/units/quantity';

/** A day's room: running to fill it with, and the most minutes it may take. */
export type Room = Readonly<{ distance: Metres; minutes: number | null }>;

/** All that the house coach looks at while writing one week. */
export type Brief = Readonly<{
  picture: Picture;
  blueprint: Blueprint;
  week: BlueprintWeek;
  context: ExpansionContext;
  /** Place of the week in its phase, counted from 0, and the length of the phase. */
  inPhase: Readonly<{ place: number; length: number }>;
  /** Weeks that held hard work in this phase before this one: what has been done, and so what comes next. */
  turn: number;
  /** How far the work of the phase has come, 0 at its start to 1 at its end. */
  progress: number;
  /** Seconds of running in the week at easy pace. */
  time: number;
}>;

export const briefOf = (
  picture: Picture,
  blueprint: Blueprint,
  week: BlueprintWeek,
  context: ExpansionContext,
): Brief => {
  const phase = blueprint.weeks.filter((one) => one.phase === week.phase);
  const working = phase.filter(({ recovery }) => !recovery);
  const turn = working.filter(({ number }) => number < week.number).length;

  return {
    picture,
    blueprint,
    week,
    context,
    inPhase: { place: phase.indexOf(week), length: phase.length },
    turn,
    progress: working.length > 1 ? Math.min(1, turn / (working.length - 1)) : 1,
    time: (week.volume / 1000) * (context.threshold / bandMiddle(2)),
  };
};

const bandMiddle = (zone: Zone): number => {
  const purpose = ({ 1: 'recovery', 2: 'easy', 3: 'steady', 4: 'tempo', 5: 'vo2', 6: 'repetition' } as const)[zone];
  return (bands[purpose].slow + bands[purpose].fast) / 2;
};

/** Seconds per km in the middle of a zone's target. */
export const zonePace = (zone: Zone, { threshold }: ExpansionContext): number => threshold / bandMiddle(zone);

/** Running of a day and the minutes left for it beside strength work. */
export const roomOf = ({ distance, maxMinutes, strength }: DaySlot, { picture }: Brief): Room => ({
  distance,
  minutes: maxMinutes === null ? null : maxMinutes - (strength ? picture.strength.minutes : 0),
});
