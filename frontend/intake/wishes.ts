import type { z } from 'zod';
import type { athleteProfile, result } from '../../shared/contract/athlete';
import type { goalWish } from '../../shared/contract/goal/goal';
import { raceMetres } from '../../shared/domain/goal/race-metres';
import { type Metres, metres } from '../../shared/domain/units/quantity';
import { blockedDays } from './blocked-days';
import type { Draft, DraftResult } from './draft';
import { readDistance, readNumber, readPace, readRaceTime } from './read-input';

type Profile = z.input<typeof athleteProfile>;
type Wish = z.input<typeof goalWish>;

/** What cannot be read becomes this; the contract refuses it, so nothing unread can be sent. */
const unread = Number.NaN;

/** How far a result went, in whole metres; null while that cannot be read. */
export const resultMetres = ({ distance, length }: DraftResult, { units }: Draft): Metres | null =>
  distance === 'other' ? readDistance(length, units) : metres(Math.round(raceMetres[distance]));

const resultOf = (draft: Draft, it: DraftResult): z.input<typeof result> => {
  const distance = resultMetres(it, draft);
  return {
    kind: it.kind,
    distance: distance ?? unread,
    time: (distance && readRaceTime(it.time, distance)) ?? unread,
    date: it.date,
  };
};

/** The goal in the contract's words. */
export const goalOf = (draft: Draft): Wish => {
  const { kind, why } = draft;
  switch (kind) {
    case 'race':
      return raceOf(draft);
    case 'fitness':
      return { kind, name: '', weeks: readNumber(draft.planWeeks) ?? unread, enjoys: [...draft.enjoys], why };
    case 'from-zero':
      return draft.endDate === ''
        ? { kind, name: '', weeks: readNumber(draft.planWeeks) ?? unread, date: null, why }
        : { kind, name: '', weeks: usualBeginning, date: draft.endDate, why };
  }
};

/** Weeks of a beginning that ends with a race; its date decides. */
const usualBeginning = 12;

const raceOf = (draft: Draft): Wish => {
  const distance = draft.distance ?? '10K';
  return {
    kind: 'race',
    name: draft.raceName,
    distance,
    date: draft.date,
    aim:
      draft.aim === 'time'
        ? { kind: 'time', time: readRaceTime(draft.time, raceMetres[distance]) ?? unread }
        : { kind: 'finish' },
    races: draft.races.map(({ id, ...race }) => race),
    why: draft.why,
  };
};

/** The athlete in the contract's words. */
export const profileOf = (draft: Draft): Profile => ({
  name: draft.name,
  timeZone: draft.timeZone,
  units: draft.units,
  ageBand: draft.ageBand ?? '18-34',
  guardianConsent: draft.ageBand === '16-17' && draft.guardianConsent,
  experience: draft.experience ?? 'novice',
  recentVolumes: draft.weeks.map((week) => readDistance(week, draft.units) ?? unread),
  longestRun: readDistance(draft.longestRun, draft.units) ?? unread,
  results: draft.results.map((it) => resultOf(draft, it)),
  threshold: draft.threshold === '' ? null : (readPace(draft.threshold, draft.units) ?? unread),
  schedule: scheduleOf(draft),
  strength: {
    sessionsPerWeek: draft.strength,
    equipment: draft.equipment,
    minutes: strengthMinutesOf(draft),
  },
  health: {
    redFlags: [...draft.redFlags],
    cleared: draft.redFlags.length > 0 && draft.cleared,
    injuredLately: draft.injuredLately,
    injuries: draft.injuries,
    pregnancy: draft.pregnancy,
  },
  words: draft.words,
});

const usualStrengthMinutes = 30;

/** What is wrong with minutes that nobody asks for any more could be mended in no field: the usual ones are sent. */
const strengthMinutesOf = ({ strength, strengthMinutes }: Draft): number => {
  const minutes = readNumber(strengthMinutes) ?? unread;
  const isOne = Number.isInteger(minutes) && minutes >= 15 && minutes <= 60;
  return strength === 0 && !isOne ? usualStrengthMinutes : minutes;
};

const scheduleOf = (draft: Draft): Profile['schedule'] => ({
  runDays: [...draft.runDays],
  longRunDay: draft.longRunDay ?? 'sun',
  blockedDates: blockedDays(draft),
  maxMinutes: Object.fromEntries(
    draft.runDays.flatMap((day) => {
      const text = draft.minutes[day] ?? '';
      return text === '' ? [] : [[day, readNumber(text) ?? unread] as const];
    }),
  ),
  peakVolume: draft.peak === '' ? null : (readDistance(draft.peak, draft.units) ?? unread),
});
