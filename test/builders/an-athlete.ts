import type { Picture } from '../../shared/domain/athlete/picture';
import { scoreOfThreshold } from '../../shared/domain/fitness/threshold-pace';
import { isoDate } from '../../shared/domain/units/calendar';
import { kilometres, minutes, secondsPerKm } from '../../shared/domain/units/quantity';

const threshold = secondsPerKm(297);

/** A 10K runner on four days and 40 km a week, twelve weeks before the race. */
export const anAthlete = (wish: Partial<Picture> = {}): Picture => ({
  ageBand: '35-49',
  experience: 'intermediate',
  injuredLately: false,
  fitness: {
    score: scoreOfThreshold(threshold),
    threshold,
    method: 'manual',
    confidence: 'medium',
    evidence: [],
    warning: null,
  },
  recent: { weeklyVolumes: [39, 40, 40, 41].map(kilometres), longestRun: kilometres(14) },
  schedule: {
    runDays: ['tue', 'thu', 'sat', 'sun'],
    longRunDay: 'sun',
    blockedDates: [],
    maxMinutes: {},
    peakVolume: null,
  },
  strength: { sessionsPerWeek: 0, equipment: 'none', minutes: 30 },
  goal: { kind: 'race', distance: '10K', date: isoDate('2027-03-28'), aim: { kind: 'time', time: minutes(48) } },
  supportingRaces: [],
  startsOn: isoDate('2027-01-04'),
  words: '',
  ...wish,
});
