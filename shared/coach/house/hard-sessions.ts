import type { DaySlot } from '../../domain/plan/blueprint';
import type { Workout } from '../../domain/session/workout';
import { type Brief, roomOf } from './brief';
import { fitted } from './fit';
import { mainSet } from './main-set';
import { finish, menusOf } from './menus';
import { isFirstHard } from './notes/facts';
import { isShortRace, ownRace } from './own-race';
import type { Idea, MainSet } from './sets';

/** A set between its warm-up and its cool-down, as long as its day. */
export type HardSession = Readonly<{ set: MainSet; workout: Workout }>;

/** What else fits where an idea does not. */
const spares: readonly Idea[] = ['cruise', 'tempo', 'vo2', 'hills'];

/** A set that takes too long for its day is tried smaller before another idea is. */
const parts = [1, 0.8, 0.6] as const;

/** The hard sessions of a week, at most as many as it has days for; null where nothing hard fits. */
export const hardSessions = (
  slots: readonly DaySlot[],
  brief: Brief,
  spentAlready: number,
): readonly (HardSession | null)[] => {
  let spent = spentAlready;
  let inZoneFive = false;

  return slots.map((slot, place) => {
    for (const idea of choicesFor(brief, place, slots.length)) {
      const session = hardSession(idea, slot, brief, spent, inZoneFive);
      if (session === null) continue;
      inZoneFive = inZoneFive || isZoneFive(session.set, brief);
      spent += session.set.work;
      return session;
    }
    return null;
  });
};

const choicesFor = (brief: Brief, place: number, count: number): readonly Idea[] => {
  const wished = ideaFor(brief, place, count);
  const trials: readonly Idea[] = place === 0 && isTrialDue(brief) ? ['trial'] : [];
  return [...trials, wished, ...spares.filter((idea) => idea !== wished)];
};

const hardSession = (
  idea: Idea,
  slot: DaySlot,
  brief: Brief,
  spent: number,
  zoneFiveTaken: boolean,
): HardSession | null => {
  for (const part of parts) {
    const set = mainSet(idea, slot, brief, spent, part);
    if (set === null || (zoneFiveTaken && isZoneFive(set, brief))) return null;
    const workout = fitted(set, roomOf(slot, brief), brief.context);
    if (workout !== null) return { set, workout };
  }
  return null;
};

const ideaFor = (brief: Brief, place: number, count: number): Idea => {
  const { week, turn } = brief;
  if (week.phase === 'race') return 'opener';
  const menus = menusOf(brief);
  if (week.phase === 'taper') return brief.inPhase.place === 0 && menus !== finish ? 'race-pace' : 'cruise';
  const menu = week.phase === 'sharpen' ? menus.sharpen : menus.build;
  const list = count === 1 ? menu.one : place === 0 ? menu.first : menu.second;
  return list[turn % list.length] ?? 'cruise';
};

/** Where fitness is little more than a guess, the first hard session measures it; not after a recent injury. */
const isTrialDue = (brief: Brief): boolean => {
  const { fitness, injuredLately } = brief.picture;
  const isGuess = fitness.method === 'assumed' || fitness.confidence === 'low';
  const isTraining = brief.week.phase === 'build' || brief.week.phase === 'sharpen';
  return isGuess && isTraining && !injuredLately && isFirstHard(brief);
};

const isZoneFive = ({ idea }: MainSet, brief: Brief): boolean =>
  idea === 'vo2' ||
  idea === 'trial' ||
  idea === 'hills' ||
  (idea === 'opener' && isShortRace(brief)) ||
  (idea === 'race-pace' && ownRace(brief)?.zone === 5);
