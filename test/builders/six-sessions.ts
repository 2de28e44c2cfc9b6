import type { Picture } from '../../shared/domain/athlete/picture';
import type { RaceDistance } from '../../shared/domain/goal/goal';
import { addDays, isoDate } from '../../shared/domain/units/calendar';
import { kilometres } from '../../shared/domain/units/quantity';
import { anAthlete } from './an-athlete';

const monday = isoDate('2027-01-04');

/**
 * Someone with five runs and one strength session a week, so many weeks before a race: the plan to measure replies by.
 */
export const sixSessions = (weeks: number, distance: RaceDistance = 'marathon'): Picture =>
  anAthlete({
    recent: { weeklyVolumes: [48, 50, 50, 52].map(kilometres), longestRun: kilometres(20) },
    schedule: {
      runDays: ['mon', 'tue', 'thu', 'sat', 'sun'],
      longRunDay: 'sun',
      blockedDates: [],
      maxMinutes: {},
      peakVolume: null,
    },
    strength: { sessionsPerWeek: 1, equipment: 'bands', minutes: 30 },
    goal: { kind: 'race', distance, date: addDays(monday, 7 * weeks - 1), aim: { kind: 'finish' } },
    startsOn: monday,
  });
