import type { ReactNode } from 'react';
import { PageHeading } from './page-heading';

type Props = Readonly<{
  title: string;
  text: string;
  /** The way on. */
  children: ReactNode;
}>;

/** A page with nothing to show: why, and the way on. */
export const NothingHere = ({ title, text, children }: Props) => (
  <div className="grid justify-items-start gap-3">
    <PageHeading title={title} />
    <p className="mb-1 max-w-text text-balance text-ink2">{text}</p>
    {children}
  </div>
);
