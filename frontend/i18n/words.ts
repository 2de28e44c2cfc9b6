import type { Language } from '../../shared/domain/athlete/language';

/**
 * The words by where they are read: at the front door, by athletes every day, every week, on the pages of where it
 * leads, now and then.
 */
export type Part = 'front' | 'athlete' | 'weekly' | 'outlook' | 'further';
export type Catalogue = Readonly<Record<string, object>>;

type Loaders = Readonly<Record<Exclude<Part, 'front'>, () => Promise<Catalogue>>>;

/** Where the words behind the front door are fetched from. */
export const words: Readonly<Record<Language, Loaders>> = {
  en: {
    athlete: async () => (await import('../locales/en/athlete')).athlete,
    weekly: async () => (await import('../locales/en/weekly')).weekly,
    outlook: async () => (await import('../locales/en/outlook')).outlook,
    further: async () => (await import('../locales/en/further')).further,
  },
  de: {
    athlete: async () => (await import('../locales/de/athlete')).athlete,
    weekly: async () => (await import('../locales/de/weekly')).weekly,
    outlook: async () => (await import('../locales/de/outlook')).outlook,
    further: async () => (await import('../locales/de/further')).further,
  },
};
