import { Link, type LinkProps } from '@tanstack/react-router';
import { ChevronRight, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** Pages of the settings that belong together. */
export const SettingsList = ({ id, title, children }: Readonly<{ id: string; title: string; children: ReactNode }>) => (
  <section aria-labelledby={id} className="card px-4 pt-4 pb-1.5 lg:px-5 lg:pt-5">
    <h2 id={id} className="text-section font-semibold">
      {title}
    </h2>
    <ul className="mt-1">{children}</ul>
  </section>
);

type EntryProps = Readonly<{ Icon: LucideIcon; name: string; line: ReactNode; link: LinkProps }>;

/** The way to a page of the settings, with a line of how it is now. */
export const SettingsEntry = ({ Icon, name, line, link }: EntryProps) => (
  <li className="border-line not-first:border-t">
    <Link
      {...link}
      className="-mx-2 grid min-h-11 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3.5 rounded-control px-2 py-3"
    >
      <Icon size={22} strokeWidth={1.75} aria-hidden="true" />
      <span className="grid wrap-anywhere">
        <span className="font-semibold tracking-[-0.01em]">{name}</span>
        <span className="text-pretty text-ink2">{line}</span>
      </span>
      <ChevronRight size={18} strokeWidth={1.75} aria-hidden="true" className="text-ink3" />
    </Link>
  </li>
);
