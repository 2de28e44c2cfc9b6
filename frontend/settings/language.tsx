import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../../shared/domain/athlete/language';
import { speak } from '../i18n/i18n';
import { languageNames, spokenOf } from '../i18n/language';
import { Failure } from '../parts/failure';
import { Choice } from '../parts/form/choice';
import { useSetAnswer } from './use-set-answer';

/** The language of every page on this device; with a profile also of e-mails, and of what the coach writes next. */
export const LanguageChoice = () => {
  const { t, i18n } = useTranslation('settings');
  const save = useSetAnswer('language');
  const choose = async (language: Language): Promise<void> => {
    await speak(language);
    save.mutate(language);
  };
  return (
    <div className="mt-2 grid gap-3">
      <Choice
        id="language"
        label={t('language.label')}
        hint={t('language.note')}
        value={spokenOf(i18n.language)}
        options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
        onChange={choose}
        columns="grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))]"
      />
      {save.error && <Failure error={save.error} />}
    </div>
  );
};
