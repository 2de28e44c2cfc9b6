import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { operationQuery } from '../api/operation-query';
import { speak } from './i18n';
import { chosenLanguage } from './language';

/** On a device where nobody has chosen a language yet, the athlete's own is spoken. */
export const useAthletesLanguage = (): void => {
  const { data } = useQuery(operationQuery('getAthlete', { params: {} }));
  const language = data?.profile?.language;
  useEffect(() => {
    if (language !== undefined && chosenLanguage() === null) void speak(language);
  }, [language]);
};
