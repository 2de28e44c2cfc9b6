import type { LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLink } from '../parts/back-link';
import { PageHeading } from '../parts/page-heading';

type Props = Readonly<{
  title: string;
  lead: string;
  back: LinkProps & Readonly<{ name: string }>;
  children: ReactNode;
}>;

/** A page of questions about a goal: its name, what it is for, and the way back. */
export const GoalFrame = ({ title, lead, back: { name, ...link }, children }: Props) => (
  <div className="grid max-w-column grid-cols-[minmax(0,1fr)] gap-6">
    <div>
      <BackLink {...link}>{name}</BackLink>
      <PageHeading title={title} />
      <p className="mt-2 max-w-text text-balance text-ink2">{lead}</p>
    </div>
    {children}
  </div>
);
