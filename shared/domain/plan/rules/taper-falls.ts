import { limitRule } from './limit-rule';
import { inKm, km } from './words';

const source = 'Smyth & Lawlor 2021 (158,000 marathoners): a strictly falling taper beats a relaxed one';

export const taperFalls = limitRule({
  id: 'taper-falls',
  sentence: 'Each week of the taper holds less running than the week before.',
  severity: 'must',
  source,
  unit: 'km',
  bound: 'most',
  slack: 0,
  findings: ({ picture, shape }) =>
    shape.weeks.flatMap((week, index) => {
      const before = shape.weeks[index - 1];
      if (before === undefined || index < shape.taperStart || picture.goal.kind !== 'race') return [];
      if (before.races.length > 0 || before.lostDays > 0 || shape.isRecovery(before)) return [];
      // Distances are whole hundreds of metres: less means at least one less.
      const limit = inKm(before.volume) - 0.1;
      const fault = () => `Week ${week.number} holds ${km(inKm(week.volume))} and does not fall below the week before.`;
      return [{ week: week.number, figure: inKm(week.volume), limit, fault }];
    }),
});

const longest = 21;
const shortest = 5;

const taperDays = {
  severity: 'must',
  source: 'Bosquet 2007; Wang 2023: up to 21 days',
  unit: 'days',
  slack: 0,
} as const;

export const taperIsLongEnough = limitRule({
  ...taperDays,
  id: 'taper-is-long-enough',
  sentence: 'The taper lasts at least five days, race day included.',
  bound: 'least',
  findings: ({ shape: { race, taperStart, weeks } }) => {
    if (race === null) return [];
    const figure = race.day - 7 * taperStart + 1;
    const fault = () => `The taper lasts ${figure} days; it needs ${shortest}.`;
    return [{ week: weeks[taperStart]?.number ?? null, figure, limit: shortest, fault }];
  },
});

export const taperIsShortEnough = limitRule({
  ...taperDays,
  id: 'taper-is-short-enough',
  sentence: 'The taper lasts at most three weeks.',
  bound: 'most',
  findings: ({ shape: { race, taperStart, weeks } }) => {
    if (race === null) return [];
    const figure = race.day - 7 * taperStart + 1;
    const fault = () => `The taper lasts ${figure} days; ${longest} is the most.`;
    return [{ week: weeks[taperStart]?.number ?? null, figure, limit: longest, fault }];
  },
});
