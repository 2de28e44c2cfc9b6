import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { UnreadBadge } from '../notices/unread-badge';
import { RailGoal } from '../plan/rail-goal';
import { Brand } from './brand';
import { corners, holds, places } from './places';

/** The navigation on a wide screen, with the race at its foot. */
export const Rail = () => {
  const { t } = useTranslation();
  const { pathname } = useLocation();

  return (
    <nav
      aria-label={t('nav.label')}
      className="sticky top-0 flex h-dvh flex-col gap-0.5 overflow-y-auto border-r border-line px-3.5 py-5.5 print:hidden"
    >
      <Link to="/" className="px-2.5 pt-1 pb-5">
        <Brand />
      </Link>
      <ul className="grid gap-0.5">
        {[...places, ...corners].map(({ to, name, Icon }) => (
          <li key={to}>
            <Link
              to={to}
              {...(holds(to, pathname) && { 'aria-current': 'true' as const })}
              className="flex min-h-10.5 items-center gap-2.75 rounded-control px-2.5 font-medium text-ink2 hover:text-ink aria-[current]:bg-sunken aria-[current]:font-semibold aria-[current]:text-ink"
            >
              <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
              {t(`nav.${name}`)}
              {name === 'notifications' && (
                <span className="ml-auto">
                  <UnreadBadge />
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
      <div className="mt-auto pt-4">
        <RailGoal />
      </div>
    </nav>
  );
};
