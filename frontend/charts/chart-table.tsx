import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Later } from '../parts/later';
import { Scrolled } from '../parts/scrolled';

/** The same facts as a chart's, as a table for those who would rather read or hear them. */
export const ChartTable = ({ caption, columns, rows, className = '' }: ChartTableProps) => {
  const { t } = useTranslation('charts');

  return (
    <details className={`group text-meta text-ink2 ${className}`}>
      <summary className="-ml-1 inline-flex min-h-6 cursor-pointer items-center gap-0.5 rounded-chip pr-1.5 text-caption font-medium hover:text-ink">
        <ChevronRight size={14} aria-hidden="true" className="transition-transform duration-150 group-open:rotate-90" />
        {t('asTable')}
      </summary>
      <Later>
        <Scrolled className="mt-1.5">
          <table className="w-full border-collapse text-left">
            <caption className="sr-only">{caption}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className="border-b border-line py-1.5 pr-3 font-medium">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="text-ink">
              {rows.map(({ key, cells }) => (
                <tr key={key}>
                  {cells.map((cell, index) => (
                    <td key={columns[index]} className="border-b border-line py-1.5 pr-3">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      </Later>
    </details>
  );
};

type ChartTableProps = Readonly<{
  caption: string;
  columns: readonly string[];
  rows: readonly Readonly<{ key: string; cells: readonly ReactNode[] }>[];
  className?: string;
}>;
