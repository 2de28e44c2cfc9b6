import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import { type Language, languages } from '../../shared/domain/athlete/language';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';
import { speak } from '../i18n/i18n';
import { languageNames, spokenOf } from '../i18n/language';
import { Failure } from '../parts/failure';
import { Choice } from '../parts/form/choice';

/** The language of every page on this device; with a profile also of e-mails, and of what the coach writes next. */
export const LanguageChoice = ({ profile }: Readonly<{ profile: AthleteProfile | null }>) => {
  const { t, i18n } = useTranslation('settings');
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: async (language: Language) => {
      await speak(language);
      return profile ? call('putAthlete', { params: {}, body: { ...profile, language } }) : null;
    },
    onSuccess: (athlete) => {
      if (athlete) queries.setQueryData(operationQuery('getAthlete', { params: {} }).queryKey, athlete);
    },
  });
  return (
    <div className="mt-2 grid gap-3">
      <Choice
        id="language"
        label={t('language.label')}
        hint={t('language.note')}
        value={spokenOf(i18n.language)}
        options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
        onChange={(language) => save.mutate(language)}
        columns="grid-cols-[repeat(auto-fit,minmax(8rem,1fr))]"
      />
      {save.error && <Failure error={save.error} />}
    </div>
  );
};
