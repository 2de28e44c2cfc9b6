import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Announcements } from '../parts/announcements';

/** What every page has: a way past the navigation and a voice for screen readers. */
export const Root = () => {
  const { t } = useTranslation();
  return (
    <>
      <a href="#content" className="skip">
        {t('skip')}
      </a>
      <Outlet />
      <Announcements />
    </>
  );
};
