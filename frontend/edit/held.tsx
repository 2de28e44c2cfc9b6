import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Callout } from '../parts/callout';

/** Coaching rests: what is saved waits with it. */
export const Held = () => {
  const { t } = useTranslation('settings');

  return (
    <Callout title={t('edit.held.title')}>
      {t('edit.held.text')}{' '}
      <Link to="/plan" className="link">
        {t('edit.held.link')}
      </Link>
    </Callout>
  );
};
