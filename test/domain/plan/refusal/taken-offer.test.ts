import { describe, expect, it } from '@jest/globals';
import type { Picture } from '../../../../shared/domain/athlete/picture';
import type { OfferChange } from '../../../../shared/domain/plan/refusal/offer';
import { offerSentence } from '../../../../shared/domain/plan/refusal/offer-sentence';
import { takenOffer } from '../../../../shared/domain/plan/refusal/taken-offer';
import { isoDate } from '../../../../shared/domain/units/calendar';
import { kilometres, minutes } from '../../../../shared/domain/units/quantity';
import { anAthlete } from '../../../builders/an-athlete';

const picture: Picture = {
  ...anAthlete(),
  schedule: {
    runDays: ['tue', 'sun'],
    longRunDay: 'sun',
    blockedDates: [isoDate('2027-01-04')],
    maxMinutes: { tue: 30, sun: 90 },
    peakVolume: kilometres(40),
  },
  supportingRaces: [{ distance: '10K', date: isoDate('2027-02-07'), priority: 'B' }],
  goal: { kind: 'race', distance: 'marathon', date: isoDate('2027-04-18'), aim: { kind: 'time', time: minutes(240) } },
};

describe('an offer that is taken', () => {
  it.each<[OfferChange, object]>([
    [{ kind: 'later', weeks: 3 }, { goal: { date: '2027-05-09' } }],
    [{ kind: 'minutes', days: ['sun'], minutes: 150 }, { schedule: { maxMinutes: { tue: 30, sun: 150 } } }],
    [{ kind: 'minutes', days: ['sun'], minutes: 60 }, { schedule: { maxMinutes: { tue: 30, sun: 90 } } }],
    [{ kind: 'open-minutes' }, { schedule: { maxMinutes: {} } }],
    [{ kind: 'days', days: ['thu', 'mon'] }, { schedule: { runDays: ['mon', 'tue', 'thu', 'sun'] } }],
    [{ kind: 'drop-races' }, { supportingRaces: [] }],
    [{ kind: 'free-dates' }, { schedule: { blockedDates: [] } }],
    [{ kind: 'lift-ceiling' }, { schedule: { peakVolume: null } }],
    [
      { kind: 'from-zero', weeks: 12 },
      { goal: { kind: 'from-zero', weeks: 12, date: null }, supportingRaces: [] },
    ],
    [{ kind: 'no-race', weeks: 16 }, { goal: { kind: 'fitness', weeks: 16 } }],
  ])('%j changes what it says', (change, expected) => {
    expect(takenOffer(picture, [change])).toMatchObject(expected);
  });

  it('turns a wished time into one over the shorter race', () => {
    const { goal } = takenOffer(picture, [{ kind: 'shorter-race', distance: 'half' }]);

    expect(goal).toMatchObject({ distance: 'half', aim: { kind: 'time', time: 6907 } });
  });

  it('lengthens a way from zero with its race', () => {
    const beginner: Picture = { ...picture, goal: { kind: 'from-zero', weeks: 6, date: isoDate('2027-01-31') } };

    expect(takenOffer(beginner, [{ kind: 'later', weeks: 3 }]).goal).toEqual({
      kind: 'from-zero',
      weeks: 9,
      date: '2027-02-21',
    });
  });
});

describe('an offer in words', () => {
  it.each<[readonly OfferChange[], string]>([
    [[{ kind: 'later', weeks: 1 }], 'Choose a race at least 1 week later.'],
    [
      [
        { kind: 'later', weeks: 4 },
        { kind: 'minutes', days: ['sat'], minutes: 160 },
      ],
      'Choose a race at least 4 weeks later and give Saturdays at least 160 minutes.',
    ],
    [
      [{ kind: 'days', days: ['mon', 'thu'] }, { kind: 'drop-races' }, { kind: 'lift-ceiling' }],
      'Run on Mondays and Thursdays too, leave out the races on the way and lift the ceiling for your weeks.',
    ],
    [[{ kind: 'shorter-race', distance: 'half' }], 'Train for a half marathon first.'],
  ])('%j reads as one sentence', (changes, sentence) => {
    expect(offerSentence(changes, picture.goal)).toBe(sentence);
  });

  it('asks for more weeks where there is no race to move', () => {
    expect(offerSentence([{ kind: 'later', weeks: 2 }], { kind: 'from-zero', weeks: 7, date: null })).toBe(
      'Take 2 weeks more.',
    );
  });
});
