import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { redFlag, redFlagIds } from '../../../shared/domain/health/red-flag';
import { redFlagsIn } from '../../../shared/domain/health/red-flags';
import { recallOf } from './recall';
import { englishAsked, germanAsked } from './texts/asked-and-answered';
import { englishAdvice, germanAdvice } from './texts/asked-for-advice';
import { english } from './texts/english';
import { englishHeldOut } from './texts/english-held-out';
import { englishRetold } from './texts/english-retold';
import { englishUnheard } from './texts/english-unheard';
import { german } from './texts/german';
import { germanHeldOut } from './texts/german-held-out';
import { germanRetold } from './texts/german-retold';
import { germanUnheard } from './texts/german-unheard';
import { englishInPassing, germanInPassing } from './texts/in-passing';
import { englishLogNotes, germanLogNotes } from './texts/log-notes';
import { ordinaryWeeks } from './texts/ordinary-weeks';
import { raceReports } from './texts/race-reports';
import { englishAfterRuns, germanAfterRuns } from './texts/sent-after-a-run';
import { englishCheckIns, germanCheckIns } from './texts/sent-with-check-in';
import { englishSpoken, germanSpoken } from './texts/spoken-words';
import { englishDayAfter, germanDayAfter } from './texts/the-day-after';

const idsIn = (text: string): readonly string[] => redFlagsIn(text).map(({ id }) => id);

const sets = { english, 'english, held out': englishHeldOut, german, 'german, held out': germanHeldOut };
const all = Object.values(sets).map(recallOf);
const sum = (part: 'warning' | 'harmless'): number => all.reduce((total, set) => total + set[part], 0);

describe('red flags', () => {
  it('are tried on at least 200 texts in each language', () => {
    const [en, enKept, de, deKept] = all.map(({ warning, harmless }) => warning + harmless) as [
      number,
      number,
      number,
      number,
    ];

    expect(en + enKept).toBeGreaterThanOrEqual(200);
    expect(de + deKept).toBeGreaterThanOrEqual(200);
  });

  it('miss at most one true sign in a hundred', () => {
    const missed = all.flatMap((set) => set.missed);

    expect(missed).toEqual(['an ruhetagen lasse ich das abendessen weg weil ich es mir nicht verdient habe']);
    expect(missed.length / sum('warning')).toBeLessThan(0.01);
  });

  it.each(
    Object.entries({
      englishRetold,
      germanRetold,
      englishLogNotes,
      germanLogNotes,
      englishInPassing,
      germanInPassing,
      englishSpoken,
      germanSpoken,
      englishAsked,
      germanAsked,
      englishDayAfter,
      germanDayAfter,
      englishUnheard,
      germanUnheard,
      englishCheckIns,
      germanCheckIns,
      englishAfterRuns,
      germanAfterRuns,
      englishAdvice,
      germanAdvice,
    }),
  )('are found in %s, though much was missed at first sight', (_, texts) => {
    const { missed, falseAlarms } = recallOf(texts);

    expect(missed).toEqual([]);
    expect(falseAlarms).toEqual([]);
  });

  it.each([
    ['My calf looks odd. It is swollen.', 'calf-swelling'],
    ['mei Wadl is ganz gschwolln', 'calf-swelling'],
    ['cant catch me breath, throbbin in chest', 'chest-pain'],
    ['Da Knochn am Schienbein tuat in da Nocht weh', 'bone-pain'],
    ['as if somebody was standing on my chest', 'chest-pain'],
  ])('follow a sign into the next sentence, into dialect and through a likeness: %s', (text, id) => {
    expect(idsIn(text)).toContain(id);
  });

  it.each([
    ['my chest is open and relaxed'],
    ['breathing was under control'],
    ['the woman next to me fainted'],
    ['out of breath like everyone on that hill'],
  ])('leave what is ordinary, and the next runner’s: %s', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it.each([
    ['seit Sonntag Brustbeinziehen beim Laufen', 'chest-pain'],
    ['Wadenschwellung nach der Fahrt', 'calf-swelling'],
    ['chestpressure on every hill', 'chest-pain'],
    ['Herzaussetzen beim Einschlafen', 'palpitations'],
  ])('read a place and its complaint in one word: %s', (text, id) => {
    expect(idsIn(text)).toContain(id);
  });

  it.each([
    ['shins a bit tender after the road'],
    ['mit einer Freundin gelaufen, die im siebten Monat schwanger ist'],
    ['nearly fainted from boredom on the treadmill'],
    ['bei der Startgebühr fast ohnmächtig geworden'],
    ['the doctor gave me the all clear after the fainting last year'],
  ])('let one word stand for one thing, and exaggeration and what is over go by: %s', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it.each([
    ['mit einer Freundin gelaufen, die Wade ist geschwollen', 'calf-swelling'],
    ['vor mir ist einer gestürzt und ich auf den Kopf gefallen', 'head-injury'],
    ['mir hat einer gesagt, ich war kurz ohnmächtig', 'fainting'],
    ['nearly fainted on the treadmill', 'fainting'],
    ['fainted again, last year I was given the all clear', 'fainting'],
    ['passed out, the price I paid for not drinking', 'fainting'],
  ])('do not take a likeness of these for them: %s', (text, id) => {
    expect(idsIn(text)).toContain(id);
  });

  it('let ordinary weeks and races go by', () => {
    expect([...ordinaryWeeks, ...raceReports].filter((text) => idsIn(text).length > 0)).toEqual([]);
  });

  it.each([
    'Ich will mein Ziel sicher erreichen, mit dem Schwager zusammen',
    'die Zuschauer waren laut, ich habe es geschafft',
    'no shipping today, but a delicious dinner and a conclusion: a stage race it is',
  ])('mend no word that means what it says: %s', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it('rarely stop for words that mean nothing', () => {
    const falseAlarms = all.flatMap((set) => set.falseAlarms);

    expect(falseAlarms).toEqual([
      'had a baby... shower at work, no time to run',
      'my chest and arms are sore from push ups',
    ]);
    expect(falseAlarms.length / sum('harmless')).toBeLessThan(0.01);
  });

  it.each([
    ['No sleep, chest pain and dizzy.', 'chest-pain'],
    ['no dizziness but my calf is swollen', 'calf-swelling'],
    ['I never had chest pain before this week', 'chest-pain'],
    ['The chest pain is not gone.', 'chest-pain'],
    ['I don’t know if chest pain is normal', 'chest-pain'],
    ['couldn’t run because of chest pain', 'chest-pain'],
    ['noch Brustschmerzen', 'chest-pain'],
    ['nicht nur Schwindel, auch Herzrasen', 'palpitations'],
    ['I am not suicidal but I do not want to live', 'despair'],
  ])('hear through what is no denial: %s', (text, id) => {
    expect(idsIn(text)).toContain(id);
  });

  it.each([
    ['no fever, cough or chest pain'],
    ['never had chest pain, fainting or palpitations'],
    ['calf is not really swollen'],
    ['Brustschmerzen hatte ich keine'],
    ['weder Fieber noch Schüttelfrost'],
    ['chest pain: none'],
  ])('understand a denial: %s', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it.each([
    ['had chest pain in 2015, now it is back'],
    ['stress fracture two years ago, never fully healed'],
    ['früher ging das leicht, jetzt Atemnot beim Joggen'],
    ['a year ago I could run 10k easily, now breathless on the stairs'],
    ['I had a heart attack years ago'],
  ])('take no past for past that is not over: %s', (text) => {
    expect(idsIn(text)).not.toEqual([]);
  });

  it.each([
    ['walking the dog felt palpitations'],
    ['my wife says I fainted'],
    ['my husband has covid and I have a fever'],
    ['kid has flu and so do I'],
    ['meine Frau hat Fieber, ich auch Fieber'],
  ])('keep the athlete apart from others: %s', (text) => {
    expect(idsIn(text)).not.toEqual([]);
  });

  it('forgive a letter, accents, case and punctuation', () => {
    for (const text of [
      'CHEST PAIN!!!',
      'chst pain',
      'ches tpain; chest-pain',
      'brustschmertzen',
      'Ermuedungsbruch',
      'Ohnmächtg',
    ])
      expect(idsIn(text)).not.toEqual([]);
  });

  it('say what to do for each sign, without naming what it may be', () => {
    for (const { urgent, sentence } of redFlagIds.map(redFlag)) {
      expect(sentence).toMatch(/doctor|midwife|emergency/);
      if (urgent) expect(sentence).toMatch(/112/);
      expect(sentence).not.toMatch(/diagnos|heart attack|clot\b|fracture|concussion|stroke|disorder/i);
    }
  });

  it('never fail, never repeat a sign and keep their order, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const ids = idsIn(text);

        expect(ids).toEqual(redFlagIds.filter((id) => ids.includes(id)));
      }),
    );
  });

  it('find a sign wherever it stands in a text', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences' }), fc.lorem({ mode: 'sentences' }), (before, after) => {
        expect(idsIn(`${before} I had chest pain on the climb. ${after}`)).toContain('chest-pain');
      }),
    );
  });

  it.each([
    'chest ',
    'a. ',
    'no, ',
    'hay fever ',
    'chest pain no ',
    'heart , ',
    'my dad no chest ',
    'a',
    '\u0308',
    '🏃 ',
  ])('read 100 kB of “%s” in time that grows with its length alone', (piece) => {
    /** Milliseconds of work, not of waiting while a busy machine does something else; the least of three tries. */
    const timeOf = (bytes: number): number => {
      const text = piece.repeat(bytes / piece.length);
      const tries = [1, 2, 3].map(() => {
        const began = process.cpuUsage();
        redFlagsIn(text);
        return process.cpuUsage(began).user / 1_000;
      });
      return Math.min(...tries);
    };

    // Four times as long would be sixteen times as slow were it quadratic; the rest is slack.
    expect(timeOf(100_000)).toBeLessThan(10 * timeOf(25_000) + 100);
  });
});
