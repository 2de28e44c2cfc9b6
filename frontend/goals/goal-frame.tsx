import { Link, type LinkProps } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageHeading } from '../parts/page-heading';

type Props = Readonly<{
  title: string;
  lead: string;
  back: LinkProps & Readonly<{ name: string }>;
  children: ReactNode;
}>;

/** A page of questions about a goal: its name, what it is for, and the way back. */
export const GoalFrame = ({ title, lead, back: { name, ...link }, children }: Props) => (
  <div className="grid max-w-[46rem] grid-cols-[minmax(0,1fr)] gap-6">
    <div>
      <Link
        {...link}
        className="-ml-1.5 inline-flex min-h-11 items-center gap-1 pr-2 font-medium text-ink2 hover:text-ink"
      >
        <ChevronLeft size={20} strokeWidth={1.75} aria-hidden="true" />
        {name}
      </Link>
      <PageHeading title={title} />
      <p className="mt-2 max-w-[58ch] text-pretty text-ink2">{lead}</p>
    </div>
    {children}
  </div>
);
