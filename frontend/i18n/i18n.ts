import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { front } from '../locales/en/front';

/** Makes the words of the front door ready; the document says which language it is written in. */
export const startI18n = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'shell',
    resources: { en: front },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = i18next.language;
};

/** Fetches the words of the pages behind the sign-in, once. */
export const loadAthleteWords = async (): Promise<void> => {
  if (i18next.hasResourceBundle('en', 'plan')) return;
  const { athlete } = await import('../locales/en/athlete');
  for (const [namespace, words] of Object.entries(athlete)) i18next.addResourceBundle('en', namespace, words);
};
