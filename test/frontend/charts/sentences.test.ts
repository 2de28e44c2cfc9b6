import { describe, expect, it } from '@jest/globals';
import { profileSentence } from '../../../frontend/charts/profile-sentence';
import { type SeasonWeek, withGhosts } from '../../../frontend/charts/season-geometry';
import { seasonSentence } from '../../../frontend/charts/season-sentence';
import { kilometres } from '../../../shared/domain/units/quantity';
import { inKm, sayChart } from '../fixtures/say';
import { cruiseIntervals, easyWithStrides, measured, once, walkBreaks } from '../fixtures/sections';

describe('a workout in a sentence', () => {
  it('tells repeats by their turns and what lies between', () => {
    expect(profileSentence(cruiseIntervals, 'km', sayChart)).toBe(
      '15 minutes zone 2, then 4 times 6 minutes zone 4 with 90 seconds zone 1 between, then 10 minutes zone 1',
    );
  });

  it('says strides and walking as what they are', () => {
    expect(profileSentence(easyWithStrides, 'km', sayChart)).toBe(
      '40 minutes zone 2, then 6 times 20 seconds fast and relaxed with 1 minute zone 1 between',
    );
    expect(profileSentence(walkBreaks, 'km', sayChart)).toBe(
      '5 minutes walking, then 6 times 2 minutes zone 2 with 2 minutes walking between',
    );
  });

  it('gives distances in the reader’s units', () => {
    const sections = [{ part: 'main' as const, groups: [once(measured('work', 2, 1000), measured('work', 3, 400))] }];

    expect(profileSentence(sections, 'km', sayChart)).toBe('1 kilometre zone 2, then 400 metres zone 3');
    expect(profileSentence(sections, 'mi', sayChart)).toBe('0.62 miles zone 2, then 400 metres zone 3');
  });
});

describe('a season in a sentence', () => {
  const weeks: readonly SeasonWeek[] = [32, 36, 24, 58].map((km, index) => ({
    number: index + 1,
    phase: 'base',
    recovery: index === 2,
    volume: kilometres(km),
  }));
  const marks = { now: 2, shown: 3, race: 4 };

  it('goes from the first week to the peak, and says where the reader is', () => {
    expect(seasonSentence(weeks, marks, inKm, sayChart)).toBe(
      'Planned weekly distance for 4 weeks, from 32 km in week 1 to a peak of 58 km in week 4. ' +
        'Week 3 is a recovery week. The race is in week 4. You are in week 2. Week 3 is open.',
    );
  });

  it('says how far the writing has come while weeks are missing', () => {
    const none = { now: null, shown: null, race: null };

    expect(seasonSentence(withGhosts(weeks.slice(0, 2), 16), none, inKm, sayChart)).toBe('2 of 16 weeks written.');
  });
});
