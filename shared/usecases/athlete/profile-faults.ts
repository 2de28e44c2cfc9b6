import type { AthleteProfile } from '../../contract/athlete';
import type { IsoDate } from '../../domain/units/calendar';
import type { CoachRun } from '../activity/known-runs';
import type { FieldFault } from '../outcome';
import { athleteFitness } from './athlete-picture';
import { zonesWith } from './athlete-zones';

/** The 1,000 m record is 2:11.96; nobody has raced faster over more. In s/km. */
const fastestRace = 131;
/** 20 minutes for a kilometre; slower than this is a stroll. */
const slowestRace = 1200;

const resultFaults = ({ distance, time, date }: AthleteProfile['results'][number], today: IsoDate): FieldFault[] => {
  const pace = (time / distance) * 1000;
  return [
    ...(date > today ? [{ pointer: '/date', detail: 'A result lies in the past.' }] : []),
    ...(pace < fastestRace ? [{ pointer: '/time', detail: 'This is faster than any world record.' }] : []),
    ...(pace > slowestRace
      ? [{ pointer: '/time', detail: 'This is slower than a walk. Check time and distance.' }]
      : []),
  ];
};

/** What is wrong with a profile though every field is well formed. */
export const profileFaults = (
  profile: AthleteProfile,
  runs: readonly CoachRun[],
  today: IsoDate,
): readonly FieldFault[] => [
  ...profile.results.flatMap((result, place) =>
    resultFaults(result, today).map(({ pointer, detail }) => ({ pointer: `/results/${place}${pointer}`, detail })),
  ),
  ...zoneFaults(profile, runs, today),
];

const zoneFaults = (profile: AthleteProfile, runs: readonly CoachRun[], today: IsoDate): readonly FieldFault[] => {
  if (profile.zoneRows === undefined) return [];
  const zones = zonesWith(athleteFitness(profile, runs, today).threshold, profile.zoneRows);
  return zones.status === 'valid' ? [] : [{ pointer: `/zoneRows/${zones.zone}`, detail: zones.sentence }];
};
