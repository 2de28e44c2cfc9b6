import { useEffect } from 'react';
import type { Language } from '../../shared/domain/athlete/language';
import { speak } from './i18n';
import { chosenLanguage } from './language';

/** On a device where nobody has chosen a language yet, the athlete's own is spoken, once it is known. */
export const useAthletesLanguage = (language: Language | undefined): void => {
  useEffect(() => {
    if (language !== undefined && chosenLanguage() === null) void speak(language);
  }, [language]);
};
