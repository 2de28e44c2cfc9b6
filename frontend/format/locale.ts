import i18next from 'i18next';

/** The reader's own variety of the language the app is shown in: `en-GB` for a Briton, the language itself for others. */
export const readerLocale = (): string => {
  const language = i18next.resolvedLanguage ?? 'en';

  return navigator.languages.find((own) => own === language || own.startsWith(`${language}-`)) ?? language;
};
