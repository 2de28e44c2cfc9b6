import type { Picture } from '../../shared/domain/athlete/picture';
import { isoDate } from '../../shared/domain/units/calendar';
import { kilometres, minutes } from '../../shared/domain/units/quantity';
import { anAthlete } from './an-athlete';

/** The athletes whose prompts are kept as files for a reviewer to read. */
export const goldenAthletes = {
  marathon: anAthlete({
    recent: { weeklyVolumes: [44, 48, 46, 50].map(kilometres), longestRun: kilometres(20) },
    schedule: {
      runDays: ['mon', 'tue', 'thu', 'sat', 'sun'],
      longRunDay: 'sun',
      blockedDates: [isoDate('2027-02-09'), isoDate('2027-02-11')],
      maxMinutes: { tue: 75, thu: 60 },
      peakVolume: null,
    },
    strength: { sessionsPerWeek: 1, equipment: 'bands', minutes: 30 },
    goal: {
      kind: 'race',
      distance: 'marathon',
      date: isoDate('2027-04-25'),
      aim: { kind: 'time', time: minutes(225) },
    },
    supportingRaces: [{ distance: 'half', date: isoDate('2027-03-21'), priority: 'C' }],
    startsOn: isoDate('2027-01-04'),
    words: 'My last marathon fell apart at 32 km.\nThursdays I run with a club; please keep them sociable.',
  }),
  'from-zero': anAthlete({
    ageBand: '50-64',
    experience: 'novice',
    recent: { weeklyVolumes: [0, 0, 0, 0].map(kilometres), longestRun: kilometres(0) },
    schedule: { runDays: ['tue', 'thu', 'sat'], longRunDay: 'sat', blockedDates: [], maxMinutes: {}, peakVolume: null },
    goal: { kind: 'from-zero', weeks: 10, date: isoDate('2027-03-13') },
    words: 'I stopped at school and am a bit embarrassed to be seen. Write to ana@example.org or +49 170 1234567!',
  }),
  '50K': anAthlete({
    experience: 'advanced',
    injuredLately: true,
    recent: { weeklyVolumes: [58, 62, 60, 64].map(kilometres), longestRun: kilometres(26) },
    schedule: {
      runDays: ['tue', 'wed', 'thu', 'sat', 'sun'],
      longRunDay: 'sat',
      blockedDates: [],
      maxMinutes: { sat: 300 },
      peakVolume: null,
    },
    strength: { sessionsPerWeek: 2, equipment: 'gym', minutes: 30 },
    goal: { kind: 'race', distance: '50K', date: isoDate('2027-05-08'), aim: { kind: 'finish' } },
    words: '',
  }),
} as const satisfies Readonly<Record<string, Picture>>;
