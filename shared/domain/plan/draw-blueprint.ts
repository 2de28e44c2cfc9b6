import type { Picture } from '../athlete/picture';
import { type Metres, metres } from '../units/quantity';
import type { Blueprint, BlueprintOutcome, BlueprintWeek, DayRole, DaySlot, Limitation } from './blueprint';
import { isShortRunway } from './completion';
import { drawFrame, type Frame } from './drawing/draw-frame';
import type { DrawnWeek } from './drawing/drawn-week';
import { limitationsOf } from './drawing/limitations';
import type { PlanDay } from './drawing/plan-days';
import type { RunWeek } from './drawing/run-so-far';
import { mostRunWalkMinutes } from './drawing/run-walk-session';
import { easyMinutes } from './drawing/runner';
import { strengthDays } from './drawing/strength-days';
import { raceDayOf } from './phase-lengths';
import { refusalOf } from './refusal/refusal-of';
import { safeFrame } from './refusal/safe-frame';

/**
 * Draws the remaining weeks of a plan anew, for an athlete who has changed or who ran otherwise than planned: the weeks
 * of `run` stay as they were run, and the others build upon them. Null where they would not lead far enough.
 */
export const redrawnBlueprint = (picture: Picture, run: readonly RunWeek[]): Blueprint | null => {
  const frame = drawFrame(picture, run);
  return frame.reached ? blueprintOf(picture, frame) : null;
};

/**
 * Draws the frame of a plan: phases, recovery weeks, volumes, and what each day holds; or refuses, and says what would
 * make a plan possible. Pure: the same picture gives the same blueprint.
 */
export const drawBlueprint = (picture: Picture): BlueprintOutcome => {
  const outcome = safeFrame(picture);
  return outcome.status === 'refused'
    ? { status: 'refused', refusal: refusalOf(picture, outcome.obstacle) }
    : { status: 'drawn', blueprint: blueprintOf(picture, outcome.frame) };
};

const blueprintOf = (picture: Picture, frame: Frame): Blueprint => {
  const runMinutes = (distance: Metres): number =>
    picture.goal.kind === 'from-zero' ? mostRunWalkMinutes : easyMinutes(frame.runner, distance) + 2;
  const strength = strengthDays(frame.weeks, picture.strength, runMinutes, frame.runner.current);
  const weeks = frame.weeks.map((week) => blueprintWeek(week, strength.days));
  const limitations: readonly Limitation[] = [...frame.declined, ...limitationsOf(picture, frame, strength.missing)];

  return {
    label: isShortRunway(picture) ? 'finish-safely' : 'full',
    raceDay: raceDayOf(picture.goal),
    weeks,
    peakVolume: metres(Math.max(0, ...weeks.map(({ volume }) => volume))),
    limitations,
  };
};

const blueprintWeek = (week: DrawnWeek, strength: ReadonlySet<number>): BlueprintWeek => {
  const { plan, shape, runs } = week;
  const supporting = plan.days.map(({ race }) => race).find((race) => race !== null && race !== 'goal');
  const distances = runs.map(({ distance }) => distance);

  return {
    number: plan.number,
    monday: (plan.days[0] as PlanDay).date,
    phase: plan.phase,
    recovery: plan.recovery,
    volume: metres(distances.reduce((sum, distance) => sum + distance, 0)),
    longRun: metres(Math.max(0, ...distances)),
    quality: shape.quality.length,
    pacedLongRun: plan.pacedLong && shape.long !== null,
    race: supporting ?? null,
    days: plan.days.map((day) => daySlot(day, week, strength.has(day.day))),
  };
};

const daySlot = (day: PlanDay, week: DrawnWeek, strength: boolean): DaySlot => ({
  date: day.date,
  weekday: day.weekday,
  role: roleOf(day, week, strength),
  distance: week.runs.find((run) => run.day === day.day)?.distance ?? metres(0),
  strength,
  maxMinutes: day.cap,
});

const roleOf = (day: PlanDay, { plan, shape }: DrawnWeek, strength: boolean): DayRole => {
  if (day.race !== null) return 'race';
  if (shape.long === day.day) return plan.phase === 'race' ? 'easy' : 'long';
  if (shape.quality.includes(day.day)) return 'quality';
  if (shape.easy.includes(day.day)) return plan.phase === 'race' && day.gentle ? 'shakeout' : 'easy';
  return strength ? 'strength' : 'rest';
};
