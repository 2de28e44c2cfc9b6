import type { DaySlot } from '../../domain/plan/blueprint';
import type { Workout } from '../../domain/session/workout';
import type { Metres } from '../../domain/units/quantity';
import { type Brief, type Room, roomOf, zonePace } from './brief';
import { fitsTime, withStrides } from './fit';
import { secondLongDay } from './long-days';
import { slotAt } from './notes/facts';
import { distance } from './sets';

export type EasyFlavour = 'easy' | 'recovery' | 'strides' | 'hill-sprints' | 'progression' | 'shakeout' | 'second-day';
export type EasyRun = Readonly<{ flavour: EasyFlavour; workout: Workout }>;

export const easyWorkout = (metres: Metres): Workout => ({
  kind: 'easy',
  warmUp: null,
  main: [{ type: 'segment', amount: distance(metres), effort: 2 }],
  coolDown: null,
});

/** The easy run of a day: mostly plain, once or twice a week with a little speed or a brisk end. */
export const easyRun = (slot: DaySlot, brief: Brief): EasyRun => {
  const room = roomOf(slot, brief);
  const wished = flavourOf(slot, brief);
  const workout = flavoured(wished, room, brief);
  return workout === null
    ? { flavour: wished === 'second-day' ? wished : 'easy', workout: easyWorkout(slot.distance) }
    : { flavour: wished, workout };
};

const flavoured = (flavour: EasyFlavour, room: Room, brief: Brief): Workout | null => {
  const { context, week } = brief;
  switch (flavour) {
    case 'easy':
    case 'second-day':
      return null;
    case 'recovery':
      return recoveryRun(room, brief);
    case 'strides':
      return withStrides(week.recovery || week.phase === 'taper' ? 4 : 5 + (brief.turn % 2), false, room, context);
    case 'hill-sprints':
      return withStrides(Math.min(6, 4 + brief.turn), true, room, context);
    case 'shakeout':
      return withStrides(3, false, room, context);
    case 'progression':
      return progression(room, brief);
  }
};

const recoveryRun = (room: Room, { context }: Brief): Workout | null => {
  if ((room.distance / 1000) * zonePace(2, context) < 25 * 60) return null;
  const workout: Workout = {
    kind: 'recovery',
    warmUp: null,
    main: [{ type: 'segment', amount: distance(room.distance), effort: 1 }],
    coolDown: null,
  };
  return fitsTime(workout, { ...room, minutes: Math.min(50, room.minutes ?? 50) }, context) ? workout : null;
};

/** The last minutes brisk, too few to make the run a hard one. */
const progression = (room: Room, { context, time }: Brief): Workout | null => {
  const brisk = Math.min(12 * 60, 0.045 * time);
  const fast = Math.floor(((brisk / zonePace(3, context)) * 1000) / 500) * 500;
  if (fast < 1000 || room.distance < 3 * fast) return null;
  return {
    kind: 'progression',
    warmUp: null,
    main: [
      { type: 'segment', amount: distance(room.distance - fast - 1000), effort: 2 },
      { type: 'segment', amount: distance(fast), effort: 3 },
    ],
    coolDown: distance(1000),
  };
};

const flavourOf = (slot: DaySlot, brief: Brief): EasyFlavour => {
  const { week } = brief;
  if (slot.role === 'shakeout') return 'shakeout';
  if (slot === secondLongDay(brief)) return 'second-day';
  const easy = week.days.filter(({ role }) => role === 'easy');
  const lively = livelyDays(easy, brief);
  const place = lively.indexOf(slot);
  if (place === 0) return firstFlavour(brief);
  if (place === 1) return secondFlavour(brief);
  return followsHard(slot, brief) && brief.picture.experience !== 'novice' ? 'recovery' : 'easy';
};

const isHardDay = (slot: DaySlot, { week }: Brief): boolean =>
  slot.role === 'quality' ||
  slot.role === 'race' ||
  (slot.role === 'long' && (week.pacedLongRun || slot.distance >= 15_000));

const followsHard = (slot: DaySlot, brief: Brief): boolean => {
  const yesterday = slotAt(slot, -1, brief);
  return yesterday !== undefined && isHardDay(yesterday, brief);
};

const isNearRace = (slot: DaySlot, brief: Brief): boolean =>
  [-2, -1, 1, 2, 3, 4].some((days) => slotAt(slot, days, brief)?.role === 'race');

/** Easy days with fresh legs before them. Strides begin in week 2; near a race nothing is added. */
const livelyDays = (easy: readonly DaySlot[], brief: Brief): readonly DaySlot[] =>
  brief.week.number < 2 || brief.week.phase === 'race'
    ? []
    : easy.filter((slot) => slot !== secondLongDay(brief) && !followsHard(slot, brief) && !isNearRace(slot, brief));

const firstFlavour = ({ week, turn, picture }: Brief): EasyFlavour => {
  if (week.recovery || week.phase === 'taper') return 'strides';
  if (week.phase === 'base') return turn % 2 === 1 && !picture.injuredLately ? 'hill-sprints' : 'strides';
  return week.quality >= 2 ? 'easy' : 'strides';
};

const secondFlavour = ({ week, turn, picture: { goal } }: Brief): EasyFlavour => {
  const isRaceForTime = goal.kind === 'race' && goal.aim.kind === 'time';
  return week.phase === 'base' && !week.recovery && turn % 3 === 2 && isRaceForTime ? 'progression' : 'easy';
};
