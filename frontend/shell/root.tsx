import { useTranslation } from 'react-i18next';
import { Announcements } from '../parts/announcements';
import { PageOrFrame } from './entrance';
import { OpeningFrame } from './opening';

/** What every page has: a link past the navigation, and announcements for screen readers. */
export const Root = () => {
  const { t } = useTranslation();
  return (
    <>
      <a href="#content" className="skip">
        {t('skip')}
      </a>
      <PageOrFrame opening={<OpeningFrame />} />
      <Announcements />
    </>
  );
};
