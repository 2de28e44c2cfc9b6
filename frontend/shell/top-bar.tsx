import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { UnreadBadge } from '../notices/unread-badge';
import { Brand } from './brand';
import { corners } from './places';

/** The head of every page on a phone: whose app this is, the inbox and the settings. */
export const TopBar = () => {
  const { t } = useTranslation();

  return (
    <header className="flex flex-wrap items-center justify-between gap-x-3 px-4 pt-2 print:hidden">
      <Link to="/" className="inline-flex min-h-11 items-center">
        <Brand />
      </Link>
      <ul aria-label={t('nav.corners')} className="-mr-2.5 flex">
        {corners.map(({ to, name, Icon }) => (
          <li key={to}>
            <Link
              to={to}
              className="relative grid size-11 place-items-center rounded-control text-ink2 hover:text-ink aria-[current]:text-ink"
            >
              <Icon className="size-5.5" strokeWidth={1.75} aria-hidden="true" />
              <span className="sr-only">{t(`nav.${name}`)}</span>
              {name === 'notifications' && (
                <span className="absolute top-0.5 left-5.5">
                  <UnreadBadge />
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </header>
  );
};
