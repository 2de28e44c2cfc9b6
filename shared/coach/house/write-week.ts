import type { Picture } from '../../domain/athlete/picture';
import type { Blueprint, BlueprintWeek, DaySlot } from '../../domain/plan/blueprint';
import type { DraftDay, DraftWeek } from '../../domain/plan/plan';
import { type ExpansionContext, expansionContext } from '../../domain/session/expansion-context';
import { type Brief, briefOf } from './brief';
import { easyRun, easyWorkout } from './easy-runs';
import { focusOf } from './focus';
import { type HardSession, hardSessions } from './hard-sessions';
import { longRun } from './long-run';
import { easyNote } from './notes/easy-notes';
import { longNote } from './notes/long-notes';
import { raceNote } from './notes/race-notes';
import { runWalkNote } from './notes/run-walk-notes';
import { setNote } from './notes/set-notes';
import { strengthNote } from './notes/strength-notes';
import { raceOn, raceWorkout } from './race-day';
import { runWalk } from './run-walk';
import { strengthWorkout } from './strength';

/**
 * Writes one week of a plan inside its frame. Each week can be written on its own: what came before is read from the
 * blueprint.
 * @throws RangeError when the blueprint has no such week.
 */
export const writeHouseWeek = (
  picture: Picture,
  blueprint: Blueprint,
  weekNumber: number,
  context: ExpansionContext = expansionContext(picture),
): DraftWeek => {
  const week = blueprint.weeks[weekNumber - 1];
  if (week === undefined) throw new RangeError(`The plan has no week ${weekNumber}`);

  const brief = briefOf(picture, blueprint, week, context);
  return { number: week.number, focus: focusOf(brief), days: draftDays(week, brief) };
};

const draftDays = (week: BlueprintWeek, brief: Brief): readonly DraftDay[] => {
  const longSlot = week.days.find(({ role }) => role === 'long');
  const long = longSlot === undefined ? null : longRun(longSlot, brief);
  const qualityDays = week.days.filter(({ role }) => role === 'quality');
  const hard = hardSessions(qualityDays, brief, long?.work ?? 0);

  return week.days.flatMap((slot) => {
    const strength = slot.strength
      ? [{ date: slot.date, workout: strengthWorkout(brief), note: strengthNote(slot, brief) }]
      : [];
    const run = ((): DraftDay | null => {
      switch (slot.role) {
        case 'long':
          return long === null ? null : { date: slot.date, workout: long.workout, note: longNote(long, slot, brief) };
        case 'quality':
          return qualityDay(slot, hard[qualityDays.indexOf(slot)] ?? null, brief);
        case 'race':
          return raceDay(slot, brief);
        case 'easy':
        case 'shakeout':
          return easyDay(slot, brief);
        case 'strength':
        case 'rest':
          return null;
      }
    })();
    return run === null ? strength : [run, ...strength];
  });
};

const easyDay = (slot: DaySlot, brief: Brief): DraftDay => {
  if (brief.picture.goal.kind === 'from-zero')
    return { date: slot.date, workout: runWalk(slot, brief), note: runWalkNote(slot, brief) };
  const { flavour, workout } = easyRun(slot, brief);
  return { date: slot.date, workout, note: easyNote(flavour, slot, brief) };
};

const qualityDay = (slot: DaySlot, session: HardSession | null, brief: Brief): DraftDay =>
  session === null
    ? { date: slot.date, workout: easyWorkout(slot.distance), note: easyNote('easy', slot, brief) }
    : { date: slot.date, workout: session.workout, note: setNote(session.set, slot, brief) };

const raceDay = (slot: DaySlot, brief: Brief): DraftDay | null => {
  const distance = raceOn(slot, brief);
  if (distance === null) return null;
  const { blueprint, week } = brief;
  const priority = slot.date === blueprint.raceDay ? 'A' : (week.race?.priority ?? 'C');
  return { date: slot.date, workout: raceWorkout(distance), note: raceNote(distance, priority, brief) };
};
