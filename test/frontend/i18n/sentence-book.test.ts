import { describe, expect, it } from '@jest/globals';
import { sentenceBook } from '../../../frontend/i18n/sentence-book';
import { inSlot } from '../../../frontend/locales/de/sentences/in-slot';

const book = sentenceBook(
  [
    ['Week [n] is light.', 'Woche [n] ist leicht.'],
    ['Rest well.', 'Ruh dich gut aus.'],
    ['Rest well. Then run.', 'Ruh dich aus und lauf dann.'],
    ['The race is on [day].', 'Der Wettkampf ist am [day].'],
    ['Train for a [race] first.', 'Trainiere zuerst auf einen [race].'],
    ['half marathon', 'Halbmarathon'],
    ['Run [a].', 'Lauf [a].'],
    ['[a] and [b]', '[a] und [b]'],
  ],
  inSlot,
);

describe('a book of sentences', () => {
  it('says a sentence with what fills it', () => {
    expect(book('Week 12 is light.')).toBe('Woche 12 ist leicht.');
  });

  it('says several, the longest that it knows first', () => {
    expect(book('Week 3 is light. Rest well. Then run.')).toBe('Woche 3 ist leicht. Ruh dich aus und lauf dann.');
    expect(book('Rest well. Week 3 is light.')).toBe('Ruh dich gut aus. Woche 3 ist leicht.');
  });

  it('looks up what fills a slot, and writes days and figures as Germans do', () => {
    expect(book('Train for a half marathon first.')).toBe('Trainiere zuerst auf einen Halbmarathon.');
    expect(book('The race is on 24 January 2027.')).toBe('Der Wettkampf ist am 24. Januar 2027.');
    expect(book('Run twenty-one weeks and 8.2 km.')).toBe('Lauf einundzwanzig Wochen und 8,2 km.');
  });

  it('leaves a text alone of which it does not know all', () => {
    expect(book('Week 3 is light. My dog is called Rest well.')).toBeNull();
    expect(book('Week three is light.')).toBeNull();
    expect(book('fish and chips')).toBeNull();
  });
});
