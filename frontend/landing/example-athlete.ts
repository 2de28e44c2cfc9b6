import type { z } from 'zod';
import type { athleteProfile } from '../../shared/contract/athlete';
import type { raceWish } from '../../shared/contract/goal/goal';
import { addDays, type IsoDate, mondayOf } from '../../shared/domain/units/calendar';

type Example = Readonly<{ athlete: z.input<typeof athleteProfile>; goal: z.input<typeof raceWish> }>;

const weeks = 16;

/**
 * A half marathoner at 4:57 /km threshold whose plan of sixteen weeks began on `since`; the name says it is an example.
 */
export const exampleAthlete = (
  since: IsoDate,
  timeZone: string,
  names: Readonly<{ athlete: string; race: string; why: string }>,
): Example => ({
  athlete: {
    name: names.athlete,
    timeZone,
    units: 'km',
    ageBand: '35-49',
    guardianConsent: false,
    experience: 'intermediate',
    recentVolumes: [38_000, 40_000, 42_000, 40_000],
    longestRun: 15_000,
    results: [{ kind: 'race', distance: 10_000, time: 2_900, date: addDays(since, -27) }],
    threshold: 297,
    schedule: {
      runDays: ['tue', 'wed', 'thu', 'sat', 'sun'],
      longRunDay: 'sun',
      blockedDates: [],
      maxMinutes: {},
      peakVolume: null,
    },
    strength: { sessionsPerWeek: 1, equipment: 'dumbbells', minutes: 35 },
    health: { redFlags: [], cleared: false, injuredLately: false, injuries: '', pregnancy: 'no' },
    words: '',
  },
  goal: {
    kind: 'race',
    name: names.race,
    distance: 'half',
    // Sixteen whole weeks from the coming Monday.
    date: addDays(mondayOf(addDays(since, 6)), 7 * weeks - 1),
    aim: { kind: 'time', time: 6_120 },
    why: names.why,
  },
});
