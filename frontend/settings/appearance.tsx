import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../parts/form/choice';
import { chooseTheme, chosenTheme, type Theme, themes } from '../theme/theme';

/** Light, dark, or as the device has it. */
export const Appearance = () => {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(chosenTheme);
  const choose = (wish: Theme) => {
    chooseTheme(wish);
    setTheme(wish);
  };
  return (
    <div className="mt-2">
      <Choice
        id="theme"
        label={t('theme.label')}
        value={theme}
        options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
        onChange={choose}
        columns="sm:grid-cols-3"
      />
    </div>
  );
};
