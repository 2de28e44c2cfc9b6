import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NothingHere } from '../parts/nothing-here';

/** There is no such goal, or no longer. */
export const MissingGoal = () => {
  const { t } = useTranslation('goals');

  return (
    <NothingHere title={t('missing.title')} text={t('missing.text')}>
      <Link to="/goals" className="btn btn-primary">
        {t('missing.link')}
      </Link>
    </NothingHere>
  );
};
