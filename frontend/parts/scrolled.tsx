import type { ReactNode } from 'react';

/** Room for a table that may be wider than the page: it scrolls by itself, by finger and by keyboard. */
export const Scrolled = ({ className = '', children }: Readonly<{ className?: string; children: ReactNode }>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without a place for the focus, keys could not scroll it.
  <div tabIndex={0} className={`relative overflow-x-auto rounded-chip ${className}`}>
    {children}
  </div>
);
