import type { ReactNode } from 'react';

type Props = Readonly<{
  title: string;
  text: string;
  /** The way on, where there is one. */
  children?: ReactNode;
}>;

/** A place on a page that holds nothing yet: what would stand there, and the way on. */
export const EmptyPlace = ({ title, text, children }: Props) => (
  <section className="grid max-w-board justify-items-start gap-1 rounded-row border border-line border-dashed px-4 py-5">
    <h2 className="text-row font-semibold">{title}</h2>
    <p className="max-w-text text-pretty text-ink2">{text}</p>
    {children && <div className="mt-2">{children}</div>}
  </section>
);
