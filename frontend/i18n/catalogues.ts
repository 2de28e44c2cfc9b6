import type { Language } from '../../shared/domain/athlete/language';
import { front } from '../locales/en/front';
import { type Spoken, testLanguage } from './language';
import type { Sentence, Translate } from './sentence-book';
import { type Catalogue, type Part, words } from './words';

type Loaders = Readonly<Record<Part, () => Promise<Catalogue>>>;

/** The English front door comes with the first page; everything else is fetched when it is read. */
const loaders: Readonly<Record<Language, Loaders>> = {
  en: { front: async () => front, ...words.en },
  de: { front: async () => (await import('../locales/de/front')).front, ...words.de },
};

/** Fetches one part of the words of a language. */
export const catalogueOf = async (language: Spoken, part: Part): Promise<Catalogue> =>
  language === testLanguage
    ? (await import('./pseudo')).pseudo({ ...(await loaders.en[part]()) })
    : loaders[language][part]();

/** What the server says on the pages of each part. It speaks English, so there is nothing to look up for that. */
const sentences: Readonly<Record<Exclude<Part, 'front'>, () => Promise<readonly Sentence[]>>> = {
  athlete: async () => (await import('../locales/de/sentences/athlete')).athleteSentences,
  weekly: async () => (await import('../locales/de/sentences/weekly')).weeklySentences,
  outlook: async () => (await import('../locales/de/sentences/outlook')).outlookSentences,
  further: async () => (await import('../locales/de/sentences/further')).furtherSentences,
};

/**
 * The book of what the server says on all these pages, or null where none is needed. Without a network it may be out of
 * reach: then the server is read in English.
 */
export const bookOf = async (language: Spoken, parts: ReadonlySet<Part>): Promise<Translate | null> => {
  const known = [...parts].filter((part) => part !== 'front');
  if (language !== 'de' || known.length === 0) return null;
  try {
    const [{ sentenceBook }, { inSlot }, ...read] = await Promise.all([
      import('./sentence-book'),
      import('../locales/de/sentences/in-slot'),
      ...known.map((part) => sentences[part]()),
    ]);
    return sentenceBook(read.flat(), inSlot);
  } catch {
    return null;
  }
};
