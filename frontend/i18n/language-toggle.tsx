import { useTranslation } from 'react-i18next';
import { languages } from '../../shared/domain/athlete/language';
import { speak } from './i18n';
import { languageNames, spokenOf } from './language';

/** The other language, by its own name or, where it is narrow, its letters: one press, and the page is in it. */
export const LanguageToggle = () => {
  const { i18n } = useTranslation();
  const spoken = spokenOf(i18n.language);
  const other = languages.find((language) => language !== spoken) ?? spoken;
  return (
    <button type="button" className="btn btn-quiet px-2.5" lang={other} onClick={() => void speak(other)}>
      <span aria-hidden="true" className="uppercase sm:hidden">
        {other}
      </span>
      <span className="max-sm:sr-only">{languageNames[other]}</span>
    </button>
  );
};
