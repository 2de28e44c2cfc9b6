import type { DaySlot } from '../../domain/plan/blueprint';
import { type Brief, zonePace } from './brief';
import { mostWork, share } from './dose';
import { isShortRace, ownRace } from './own-race';
import {
  cruise,
  hills,
  type Idea,
  ladder,
  type MainSet,
  opener,
  racePace,
  repetitions,
  tempo,
  trial,
  vo2,
} from './sets';

/**
 * An idea as a set for a day, or null where the day or the week is too small for it. `spent` is what the week's other
 * sessions take of its hard time; `part` makes the set smaller than it might be, 1 for all of it.
 */
export const mainSet = (idea: Idea, slot: DaySlot, brief: Brief, spent: number, part = 1): MainSet | null => {
  const { turn } = brief;
  type HardZone = 3 | 4 | 5 | 6;
  // Half of the day is warm-up, jogs and cool-down.
  const roomIn = (zone: HardZone): number => ((0.47 * slot.distance) / 1000) * zonePace(zone, brief.context);
  const dose = (zone: HardZone, least: number): number => {
    const most = Math.min(roomIn(zone), mostWork(zone, brief, spent));
    // The share of the most grows with the phase, but never below what the session needs.
    return Math.min(most, Math.max(least, part * share(brief) * most));
  };

  switch (idea) {
    case 'cruise':
      return cruise(dose(4, 480), turn);
    case 'tempo':
      return tempo(dose(4, 480));
    case 'ladder':
      return ladder(dose(4, 900));
    case 'vo2':
      return vo2(dose(5, 360), turn, zonePace(5, brief.context));
    case 'hills':
      return hills(dose(5, 360));
    case 'repetitions':
      return repetitions(dose(6, 180), turn);
    case 'trial':
      return trial(Math.min(mostWork(5, brief, spent), roomIn(5)), zonePace(5, brief.context));
    case 'opener':
      return opener(isShortRace(brief));
    case 'race-pace': {
      const race = ownRace(brief);
      return race === null || (race.zone !== 3 && race.zone !== 4 && race.zone !== 5)
        ? null
        : racePace(dose(race.zone, race.zone === 5 ? 360 : 480), turn, race);
    }
  }
};
