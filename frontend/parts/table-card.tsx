import type { ReactNode } from 'react';
import { Scrolled } from './scrolled';

type Props = Readonly<{
  /** What the heading is known by on its page. */
  id: string;
  title: string;
  /** What is said before the figures. */
  lead?: ReactNode;
  /** The names of the columns, in their order. */
  columns: readonly string[];
  className?: string;
  /** The rows. */
  children: ReactNode;
}>;

/** A card that holds a table under its title. */
export const TableCard = ({ id, title, lead, columns, className = '', children }: Props) => (
  <section className="card p-4 lg:p-5" aria-labelledby={id}>
    <h2 id={id} className="text-section font-semibold">
      {title}
    </h2>
    {lead}
    <Scrolled className="mt-1">
      <table className={`w-full border-collapse text-left [&>tbody>tr:last-child>*]:pb-0 ${className}`}>
        <caption className="sr-only">{title}</caption>
        <thead className="text-meta text-ink2">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="py-1.5 pr-3 font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Scrolled>
  </section>
);
