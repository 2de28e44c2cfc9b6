import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImportProgress } from '../../shared/contract/import';
import { useFormat } from '../format';
import { Said } from '../i18n/said';

/** The rows and files that were left out, each by its name and with its reason. */
export const ImportFaults = ({ faults: { count, told } }: Pick<ImportProgress, 'faults'>) => {
  const { t } = useTranslation('imports');
  const format = useFormat();

  return (
    <details className="group">
      <summary className="inline-flex min-h-6 cursor-pointer items-center gap-1 font-medium">
        {t('faults.title', { count, amount: format.number(count, 0) })}
        <ChevronDown size={16} strokeWidth={2} aria-hidden="true" className="group-open:rotate-180" />
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: A region that scrolls has to be reached by keys. */}
      <ul tabIndex={0} aria-label={t('faults.label')} className="mt-1.5 grid max-h-72 gap-2 overflow-y-auto text-meta">
        {told.map(({ row, file, sentence }) => (
          <li key={`${row} ${file} ${sentence}`} className="wrap-anywhere">
            {file !== null && <span className="block font-medium">{file}</span>}
            {row !== null && <span className="block text-ink2">{t('faults.row', { row: format.number(row, 0) })}</span>}
            <span className="text-ink2">
              <Said>{sentence}</Said>
            </span>
          </li>
        ))}
      </ul>
      {count > told.length && (
        <p className="mt-1.5 text-meta text-ink2">
          {t('faults.more', { count: count - told.length, amount: format.number(count - told.length, 0) })}
        </p>
      )}
    </details>
  );
};
