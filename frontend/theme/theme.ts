const key = 'pacewright.theme';
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const paper = { light: '#f6f6f3', dark: '#0b100e' } as const;
const device = matchMedia('(prefers-color-scheme: dark)');

export const chosenTheme = (): Theme => themes.find((theme) => theme === localStorage.getItem(key)) ?? 'system';

/** Keeps the wish and shows it at once; the script in index.html shows it before the first paint next time. */
export const chooseTheme = (theme: Theme): void => {
  if (theme === 'system') localStorage.removeItem(key);
  else localStorage.setItem(key, theme);
  show();
};

const show = (): void => {
  const theme = chosenTheme();
  const shown = theme === 'system' ? (device.matches ? 'dark' : 'light') : theme;
  document.documentElement.dataset['theme'] = shown;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper[shown]);
};

device.addEventListener('change', show);
