import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { holds, places } from './places';

/**
 * The navigation on a phone, within reach of the thumb. Where the text is too large for five names, only the place
 * that is open keeps its own: no word breaks.
 */
export const TabBar = () => {
  const { t } = useTranslation();
  const { pathname } = useLocation();

  return (
    <nav
      aria-label={t('nav.label')}
      className="@container fixed inset-x-0 bottom-0 z-10 border-t border-line bg-surface px-2 pt-1.5 pb-[calc(0.375rem+env(safe-area-inset-bottom))] print:hidden"
    >
      <ul className="flex">
        {places.map(({ to, name, Icon }) => (
          <li key={to} className="grow basis-12">
            <Link
              to={to}
              {...(holds(to, pathname) && { 'aria-current': 'true' as const })}
              className="group grid min-h-11 content-start justify-items-center gap-0.5 rounded-control py-1.5 text-caption font-medium whitespace-nowrap text-ink2 aria-[current]:font-semibold aria-[current]:text-ink"
            >
              <Icon className="size-5.5" strokeWidth={1.75} aria-hidden="true" />
              <span className="@max-[17rem]:group-not-aria-[current]:sr-only">{t(`nav.${name}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
