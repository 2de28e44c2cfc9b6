import { createLink } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { ComponentProps } from 'react';

/** A link back to the page that this one belongs to; its text names that page. */
export const BackLink = createLink(({ children, ...link }: ComponentProps<'a'>) => (
  <a {...link} className="-ml-1.5 inline-flex min-h-11 items-center gap-1 pr-2 font-medium text-ink2 hover:text-ink">
    <ChevronLeft size={20} strokeWidth={1.75} aria-hidden="true" />
    {children}
  </a>
));
