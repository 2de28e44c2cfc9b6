import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { holds, places } from './places';

/** The navigation on a phone, within reach of the thumb. */
export const TabBar = () => {
  const { t } = useTranslation();
  const { pathname } = useLocation();

  return (
    <nav
      aria-label={t('nav.label')}
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-surface/94 px-2 pt-1.5 pb-[calc(0.375rem+env(safe-area-inset-bottom))] backdrop-blur-lg print:hidden"
    >
      <ul className="grid auto-cols-fr grid-flow-col">
        {places.map(({ to, name, Icon }) => (
          <li key={to} className="min-w-0">
            <Link
              to={to}
              {...(holds(to, pathname) && { 'aria-current': 'true' as const })}
              className="grid min-h-11 grid-cols-[minmax(0,1fr)] justify-items-center gap-0.5 rounded-control px-1 py-1.5 text-center text-caption wrap-anywhere font-medium text-ink2 aria-[current]:font-semibold aria-[current]:text-ink"
            >
              <Icon size={22} strokeWidth={1.75} aria-hidden="true" />
              {t(`nav.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
