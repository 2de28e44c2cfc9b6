import type { Language } from '../../shared/domain/athlete/language';
import { front } from '../locales/en/front';
import { type Spoken, testLanguage } from './language';

/** The words by where they are read: at the front door, by athletes every day, every week, now and then. */
export type Part = 'front' | 'athlete' | 'weekly' | 'further';
export type Catalogue = Readonly<Record<string, object>>;

type Loaders = Readonly<Record<Part, () => Promise<Catalogue>>>;

/** The English front door comes with the first page; everything else is fetched when it is read. */
const loaders: Readonly<Record<Language, Loaders>> = {
  en: {
    front: async () => front,
    athlete: async () => (await import('../locales/en/athlete')).athlete,
    weekly: async () => (await import('../locales/en/weekly')).weekly,
    further: async () => (await import('../locales/en/further')).further,
  },
  de: {
    front: async () => (await import('../locales/de/front')).front,
    athlete: async () => (await import('../locales/de/athlete')).athlete,
    weekly: async () => (await import('../locales/de/weekly')).weekly,
    further: async () => (await import('../locales/de/further')).further,
  },
};

/** Fetches one part of the words of a language. */
export const catalogueOf = async (language: Spoken, part: Part): Promise<Catalogue> =>
  language === testLanguage
    ? (await import('./pseudo')).pseudo({ ...(await loaders.en[part]()) })
    : loaders[language][part]();
