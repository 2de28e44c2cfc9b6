import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, chosenTheme, themes } from './theme';

const icons = { system: Monitor, light: Sun, dark: Moon } as const;

/** One button that goes through the themes and names the one in force. */
export const ThemeToggle = () => {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(chosenTheme);
  const Icon = icons[theme];
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  const turn = () => {
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <button
      type="button"
      className="btn btn-quiet btn-square"
      onClick={turn}
      aria-label={`${t('theme.label')}: ${t(`theme.${theme}`)}`}
    >
      <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
};
