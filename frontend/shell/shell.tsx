import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { Bell, CalendarDays, ClipboardPenLine, type LucideIcon, Settings, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { UnreadBadge } from '../notices/unread-badge';
import { Toasts } from '../parts/toast';
import { RailGoal } from '../plan/rail-goal';
import { Brand } from './brand';

const places = [
  { to: '/today', name: 'today', Icon: Sun },
  { to: '/plan', name: 'plan', Icon: CalendarDays },
  { to: '/checkin', name: 'checkIn', Icon: ClipboardPenLine },
  { to: '/notifications', name: 'notifications', Icon: Bell },
  { to: '/settings', name: 'settings', Icon: Settings },
] as const satisfies readonly { to: string; name: string; Icon: LucideIcon }[];

/** Sessions, changes and what the coach saw belong to the plan, though their addresses are their own. */
const holds = (to: string, pathname: string): boolean =>
  to === '/plan' && ['/session/', '/receipts/', '/changes'].some((start) => pathname.startsWith(start));

/** The frame of every page of an athlete who has a plan: a rail on wide screens, a tab bar on narrow ones. */
export const Shell = () => (
  <div className="grid min-h-dvh grid-cols-1 lg:grid-cols-[13.5rem_minmax(0,1fr)]">
    <Rail />
    <main className="mx-auto w-full max-w-[73.75rem] px-4 pt-3.5 pb-27 lg:px-9 lg:pt-7 lg:pb-12">
      <Outlet />
    </main>
    <TabBar />
    <Toasts />
  </div>
);

const Rail = () => {
  const { t } = useTranslation();
  const { pathname } = useLocation();
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
      <div className="mt-auto">
        <RailGoal />
      </div>
    </nav>
  );
};

const TabBar = () => {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <nav
      aria-label={t('nav.label')}
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-surface/94 px-2 pt-1.5 pb-[calc(0.375rem+env(safe-area-inset-bottom))] backdrop-blur-lg lg:hidden"
    >
      <ul className="grid auto-cols-fr grid-flow-col">
        {places.map(({ to, name, Icon }) => (
          <li key={to} className="min-w-0">
            <Link
              to={to}
              {...(holds(to, pathname) && { 'aria-current': 'true' as const })}
              className="grid min-h-11 grid-cols-[minmax(0,1fr)] justify-items-center gap-0.5 rounded-control px-1 py-1.5 text-center text-caption wrap-anywhere font-medium text-ink2 aria-[current]:font-semibold aria-[current]:text-ink"
            >
              <span className="relative">
                <Icon size={22} strokeWidth={1.75} aria-hidden="true" />
                {name === 'notifications' && (
                  <span className="absolute -top-2 left-3.5">
                    <UnreadBadge />
                  </span>
                )}
              </span>
              {t(`nav.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
