import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The place of something that is on its way: pass bones (`.bone`) in the geometry of what will come. */
export const Loading = ({ children }: Readonly<{ children: ReactNode }>) => {
  const { t } = useTranslation();
  return (
    <div role="status" className="late">
      <span className="sr-only">{t('loading')}</span>
      <div aria-hidden="true">{children}</div>
    </div>
  );
};
