import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NothingHere } from '../parts/nothing-here';

/** The plan holds no such session. */
export const MissingSession = () => {
  const { t } = useTranslation('session');

  return (
    <NothingHere title={t('missing.title')} text={t('missing.text')}>
      <Link to="/plan" className="btn btn-primary">
        {t('missing.plan')}
      </Link>
    </NothingHere>
  );
};
