import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { front } from '../locales/en/front';

const languageKey = 'pacewright.language';
/** English stretched and accented, to find what overflows and what never came from a catalogue: for tests. */
const testLanguage = 'en-XA';

type Catalogue = Readonly<Record<string, object>>;

/** Makes the words of the front door ready; the document says which language it is written in. */
export const startI18n = async (): Promise<void> => {
  const language = localStorage.getItem(languageKey) === testLanguage ? testLanguage : 'en';
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'shell',
    resources: { [language]: await spoken(language, front) },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = i18next.language;
};

/** Fetches the words of the pages behind the sign-in, once. */
export const loadAthleteWords = (): Promise<void> =>
  loadWords('plan', async () => (await import('../locales/en/athlete')).athlete);

/** Fetches the words of the pages that are opened now and then, once. */
export const loadFurtherWords = (): Promise<void> =>
  loadWords('intake', async () => (await import('../locales/en/further')).further);

/** Adds a catalogue unless it is there: `known` is one of its namespaces. */
const loadWords = async (known: string, load: () => Promise<Catalogue>): Promise<void> => {
  const { language } = i18next;
  if (i18next.hasResourceBundle(language, known)) return;
  const catalogue = await spoken(language, await load());
  for (const [namespace, words] of Object.entries(catalogue)) i18next.addResourceBundle(language, namespace, words);
};

const spoken = async (language: string, catalogue: Catalogue): Promise<Record<string, object>> =>
  language === testLanguage ? (await import('./pseudo')).pseudo({ ...catalogue }) : { ...catalogue };
