import { useTranslation } from 'react-i18next';
import { useUnreadCount } from './use-notices';

// Beyond this a count says no more than "many".
const most = 9;

/** The number of unread notices, beside the bell. Nothing when all are read. */
export const UnreadBadge = () => {
  const { t } = useTranslation('notices');
  const count = useUnreadCount();
  if (count === 0) return null;

  return (
    <span className="inline-grid h-5 min-w-5 place-items-center rounded-full bg-ink px-1.5 text-caption leading-none font-semibold text-bg forced-colors:border">
      <span aria-hidden="true">{count > most ? `${most}+` : count}</span>
      <span className="sr-only">{t('badge', { count })}</span>
    </span>
  );
};
