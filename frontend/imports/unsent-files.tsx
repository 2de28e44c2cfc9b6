import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SortedFiles } from './sort-files';

type Props = Readonly<{ files: SortedFiles<File>['unsent']; onClose: () => void }>;

/** What was chosen and cannot be taken, by name. */
export const UnsentFiles = ({ files, onClose }: Props) => {
  const { t } = useTranslation('imports');
  if (files.length === 0) return null;

  return (
    <section role="alert" className="card grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-edge py-3 pr-2 pl-4">
      <p className="self-center font-semibold">{t('unsent.title', { count: files.length })}</p>
      <button type="button" className="btn btn-quiet btn-square" aria-label={t('unsent.close')} onClick={onClose}>
        <X size={18} strokeWidth={1.75} aria-hidden="true" />
      </button>
      <ul className="col-span-2 grid max-h-56 gap-1 overflow-y-auto pr-2 text-meta">
        {files.map(({ name, why }, place) => (
          <li key={place} className="wrap-anywhere text-ink2">
            {t(`unsent.${why}`, { name })}
          </li>
        ))}
      </ul>
    </section>
  );
};
