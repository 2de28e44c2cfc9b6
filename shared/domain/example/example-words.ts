import type { Language } from '../athlete/language';
import type { SessionKind } from '../session/workout';
import type { IsoDate } from '../units/calendar';

/** What an example athlete writes themselves. Each says first that it is an example. */
type ExampleWords = Readonly<{
  /** A run as runners name theirs. @example 'Example: Sunday long run' */
  run: (kind: SessionKind, date: IsoDate) => string;
  skipped: string;
  cutShort: string;
}>;

export const exampleWords: Readonly<Record<Language, ExampleWords>> = {
  en: {
    run: (kind, date) => `Example: ${weekdayOf(date, 'en')} ${english[kind] ?? 'run'}`,
    skipped: 'Example log: no time on this day.',
    cutShort: 'Example log: heavy legs, so I went home early.',
  },
  de: {
    run: (kind, date) => `Beispiel: ${german[kind] ?? 'Lauf'} am ${weekdayOf(date, 'de')}`,
    skipped: 'Beispiel: an diesem Tag keine Zeit.',
    cutShort: 'Beispiel: schwere Beine, also früher nach Hause.',
  },
};

const weekdayOf = (date: IsoDate, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

type Names = Readonly<Partial<Record<SessionKind, string>>>;

const english: Names = {
  easy: 'easy run',
  recovery: 'recovery jog',
  long: 'long run',
  strides: 'run and strides',
  hills: 'hills',
  progression: 'progression run',
  tempo: 'tempo',
  cruise: 'cruise intervals',
  intervals: 'intervals',
  repetitions: 'fast repetitions',
  'race-pace': 'race pace',
  opener: 'opener',
  'time-trial': 'time trial',
  race: 'race',
};

const german: Names = {
  easy: 'Lockerer Lauf',
  recovery: 'Regenerationslauf',
  long: 'Langer Lauf',
  strides: 'Lauf mit Steigerungen',
  hills: 'Bergintervalle',
  progression: 'Crescendolauf',
  tempo: 'Tempolauf',
  cruise: 'Schwellenintervalle',
  intervals: 'Intervalle',
  repetitions: 'Schnelle Wiederholungen',
  'race-pace': 'Renntempo',
  opener: 'Vorbelastung',
  'time-trial': 'Testlauf',
  race: 'Wettkampf',
};
