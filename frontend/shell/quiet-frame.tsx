import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LanguageToggle } from '../i18n/language-toggle';
import { ThemeToggle } from '../theme/theme-toggle';
import { Brand } from './brand';

/** The frame of pages with one thing to do: no navigation to wander off in. */
export const QuietFrame = ({ children, aside }: Readonly<{ children: ReactNode; aside?: ReactNode }>) => (
  <div className="mx-auto grid min-h-dvh w-full max-w-page grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr] px-4 lg:px-9 print:block print:max-w-none print:p-0">
    <header className="flex min-h-16 flex-wrap items-center justify-between gap-x-4 py-2 print:hidden">
      <Link to="/">
        <Brand isShared={aside !== undefined} />
      </Link>
      <div className="-mr-2.5 ml-auto flex flex-wrap items-center gap-1.5">
        {aside}
        <LanguageToggle />
        <ThemeToggle />
      </div>
    </header>
    <main>{children}</main>
  </div>
);
