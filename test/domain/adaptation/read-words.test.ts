import { describe, expect, it } from '@jest/globals';
import { readWords } from '../../../shared/domain/adaptation/signals/read-words';
import { isoDate } from '../../../shared/domain/units/calendar';

// A Sunday.
const date = isoDate('2027-01-17');
const read = (words: string) => readWords({ words, date });

describe('the reader of an athlete’s words', () => {
  it.each([
    [
      'Away next week, can only run Tuesday and Thursday.',
      { kind: 'away', reason: 'travel', from: '2027-01-18', to: '2027-01-24', days: ['tue', 'thu'] },
    ],
    ['A 10K on 14 March as B race', { kind: 'race', race: { distance: '10K', date: '2027-03-14', priority: 'B' } }],
    ['ill since Tuesday', { kind: 'ill', from: '2027-01-12', to: null, belowNeck: null }],
    ['I have had the flu since Thursday', { kind: 'ill', from: '2027-01-14', to: null, belowNeck: true }],
    ['A head cold since yesterday, no fever', { kind: 'ill', from: '2027-01-16', to: null, belowNeck: false }],
    ['pause two weeks', { kind: 'pause', from: '2027-01-18', to: '2027-01-31', speed: 'usual' }],
    [
      'Please pause until 1 February and come back gently',
      { kind: 'pause', from: '2027-01-18', to: '2027-02-01', speed: 'gentle' },
    ],
    [
      'On holiday from 2027-02-01 to 2027-02-07 with no running',
      { kind: 'away', reason: 'holiday', from: '2027-02-01', to: '2027-02-07', days: [] },
    ],
    ['This was too much', { kind: 'easier' }],
    ['more volume', { kind: 'harder' }],
  ])('reads “%s”', (words, request) => {
    expect(read(words)).toEqual({ requests: [request], unread: null });
  });

  it.each([
    'Could you move the sun a little',
    'I might be away next week, only Tuesday',
    'away next week',
    'a 10K on 14 March',
    'a 10K as B race',
    'I am not ill',
    'pause',
    'holiday from 12 March to 3 March with no running',
    'Ill since 31 February',
  ])('does not guess at “%s”', (words) => {
    expect(read(words)).toEqual({ requests: [], unread: words });
  });

  it('reads what it can and names the rest', () => {
    expect(read('All good. Pause ten days! Bring me a cake')).toEqual({
      requests: [{ kind: 'pause', from: '2027-01-18', to: '2027-01-27', speed: 'usual' }],
      unread: 'Bring me a cake',
    });
  });

  it.each(['', 'Nothing', 'all good, thanks', 'No changes'])('hears no request in “%s”', (words) => {
    expect(read(words)).toEqual({ requests: [], unread: null });
  });
});
