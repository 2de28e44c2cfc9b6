import { Bell, CalendarDays, ChartLine, ClipboardPenLine, Flag, type LucideIcon, Settings, Sun } from 'lucide-react';

type Place = Readonly<{ to: string; name: string; Icon: LucideIcon }>;

/** Where an athlete goes day by day. */
export const places = [
  { to: '/today', name: 'today', Icon: Sun },
  { to: '/plan', name: 'plan', Icon: CalendarDays },
  { to: '/progress', name: 'progress', Icon: ChartLine },
  { to: '/goals', name: 'goals', Icon: Flag },
  { to: '/checkin', name: 'checkIn', Icon: ClipboardPenLine },
] as const satisfies readonly Place[];

/** Where an athlete goes now and then: in the header of a phone, at the end of the rail. */
export const corners = [
  { to: '/notifications', name: 'notifications', Icon: Bell },
  { to: '/settings', name: 'settings', Icon: Settings },
] as const satisfies readonly Place[];

/** Pages that belong to a place though their address does not begin with its own. */
const belongings: Readonly<Partial<Record<string, readonly string[]>>> = {
  '/progress': ['/activities', '/activity/'],
  '/goals': ['/season'],
  '/plan': ['/session/', '/receipts/', '/changes', '/what-if'],
};

/** Whether a page belongs to a place beyond those below its address, which the router knows. */
export const holds = (to: string, pathname: string): boolean =>
  belongings[to]?.some((start) => pathname.startsWith(start)) ?? false;
