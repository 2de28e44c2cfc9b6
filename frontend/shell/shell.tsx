import { Link, Outlet } from '@tanstack/react-router';
import { Bell, CalendarDays, type LucideIcon, Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Brand } from './brand';

const places = [
  { to: '/plan', name: 'plan', Icon: CalendarDays },
  { to: '/notifications', name: 'notifications', Icon: Bell },
  { to: '/settings', name: 'settings', Icon: Settings },
] as const satisfies readonly { to: string; name: string; Icon: LucideIcon }[];

/** The frame of every page of an athlete who has a plan: a rail on wide screens, a tab bar on narrow ones. */
export const Shell = () => (
  <div className="grid min-h-dvh lg:grid-cols-[13.5rem_minmax(0,1fr)]">
    <Rail />
    <main className="mx-auto w-full max-w-[73.75rem] px-4 pt-3.5 pb-27 lg:px-9 lg:pt-7 lg:pb-12">
      <Outlet />
    </main>
    <TabBar />
  </div>
);

const Rail = () => {
  const { t } = useTranslation();
  return (
    <nav
      aria-label={t('nav.label')}
      className="sticky top-0 hidden h-dvh flex-col gap-0.5 border-r border-line px-3.5 py-5.5 lg:flex"
    >
      <Link to="/" className="px-2.5 pt-1 pb-5">
        <Brand />
      </Link>
      <ul className="grid gap-0.5">
        {places.map(({ to, name, Icon }) => (
          <li key={to}>
            <Link
              to={to}
              className="flex min-h-10.5 items-center gap-2.75 rounded-control px-2.5 font-medium text-ink2 hover:text-ink aria-[current]:bg-sunken aria-[current]:font-semibold aria-[current]:text-ink"
            >
              <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
              {t(`nav.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const TabBar = () => {
  const { t } = useTranslation();
  return (
    <nav
      aria-label={t('nav.label')}
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-surface/94 px-2 pt-1.5 pb-[calc(0.375rem+env(safe-area-inset-bottom))] backdrop-blur-lg lg:hidden"
    >
      <ul className="flex justify-around">
        {places.map(({ to, name, Icon }) => (
          <li key={to}>
            <Link
              to={to}
              className="grid min-h-11 min-w-15 justify-items-center gap-0.5 rounded-control px-2.5 py-1.5 text-caption font-medium text-ink2 aria-[current]:font-semibold aria-[current]:text-ink"
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
