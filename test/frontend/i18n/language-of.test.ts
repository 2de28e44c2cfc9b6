import { describe, expect, it } from '@jest/globals';
import { languageOf } from '../../../frontend/i18n/language-of';
import { athleteSentences } from '../../../frontend/locales/de/sentences/athlete';
import { furtherSentences } from '../../../frontend/locales/de/sentences/further';
import { weeklySentences } from '../../../frontend/locales/de/sentences/weekly';

/** Whole sentences of the coach, as long as Claude’s shortest. */
const sentences = [...athleteSentences, ...weeklySentences, ...furtherSentences].filter(
  ([english]) => /[.?!]$/.test(english) && english.split(' ').length >= 4,
);

describe('the language of a text', () => {
  it('is told for what the server says in both, but for few', () => {
    const wrong = sentences.flatMap(([english, german]) => [
      ...(languageOf(english) === 'en' ? [] : [english]),
      ...(languageOf(german) === 'de' ? [] : [german]),
    ]);

    expect(sentences.length).toBeGreaterThan(400);
    // Without a word between the nouns; the first two are never said by a coach.
    expect(wrong).toEqual([
      'Ausgelassen ([race], [day]): [reason].',
      '[day] enthält [a] Training; es gibt [b].',
      'Knie durchweg 60–90° gebeugt.',
    ]);
  });

  it.each([
    ['Locker bis zum Schluss.', 'de'],
    ['Bleib bei {pace}.', 'de'],
    ['Genau statt hart.', 'de'],
    ['Slow down.', 'en'],
    ['Threshold in pieces.', 'en'],
    ['', 'en'],
  ])('is told for short notes: %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});
