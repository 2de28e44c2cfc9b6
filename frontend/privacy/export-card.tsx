import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/failure';
import { saveFile } from '../parts/save-file';
import { exportedData } from './exported-data';

/** All that is kept, as one file. */
export const ExportCard = () => {
  const { t } = useTranslation('privacy');
  const [count, setCount] = useState(0);
  const save = useMutation({
    mutationFn: async () => {
      setCount(0);
      const data = await exportedData(setCount);
      saveFile(`pacewright-${data.exportedAt.slice(0, 10)}.json`, JSON.stringify(data, null, 1));
    },
  });

  return (
    <div className="flex flex-col items-start gap-3">
      <p className="max-w-text text-pretty text-ink2">{t('export.text')}</p>
      <button type="button" className="btn btn-secondary" disabled={save.isPending} onClick={() => save.mutate()}>
        <Download size={18} strokeWidth={1.75} aria-hidden="true" />
        {t('export.save')}
      </button>
      <p role="status" className="text-ink2 empty:-mt-3">
        {save.isPending && t('export.collecting', { count })}
        {save.isSuccess && t('export.saved', { count })}
      </p>
      {save.error && <Failure error={save.error} onRetry={() => save.mutate()} />}
    </div>
  );
};
