import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from '../locales/en';

/** Loads the catalogues; the document says which language it is written in. */
export const startI18n = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'shell',
    resources: { en },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = i18next.language;
};
