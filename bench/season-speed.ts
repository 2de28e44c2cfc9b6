import type { RaceDistance } from '../shared/domain/goal/goal';
import type { RankedRace } from '../shared/domain/goal/ranked-goal';
import { drawSeason } from '../shared/domain/season/draw-season';
import { anAthlete } from '../test/builders/an-athlete';
import { aRace } from '../test/builders/ranked-races';
import type { Line } from './line';
import { medianMs } from './median-ms';

const year: readonly (readonly [RaceDistance, string, RankedRace['priority']])[] = [
  ['5K', '2027-03-28', 'B'],
  ['10K', '2027-04-18', 'A'],
  ['half', '2027-09-05', 'B'],
  ['marathon', '2027-10-17', 'A'],
];

/** A year of goals in blocks, beside this machine's JSON.parse of the season. */
export const seasonSpeed = (): Line[] => {
  const goals = year.map((race) => aRace(...race));
  const request = { picture: anAthlete(), goals, weeks: 52 };
  const text = JSON.stringify(drawSeason(request));

  const value = medianMs(() => drawSeason(request));
  const parsing = medianMs(() => JSON.parse(text));
  return [
    {
      name: 'season-52-weeks',
      value,
      unit: 'ms',
      against: 'JSON.parse of the season',
      ratio: value / parsing,
      budget: 25,
    },
  ];
};
