import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SessionExport } from '../../shared/contract/session-export';
import { saveFile } from '../parts/save-file';

type Props = Readonly<{ name: string; steps: SessionExport['steps'] }>;

/** The flat steps of a session as a file. */
export const StepsDownload = ({ name, steps }: Props) => {
  const { t } = useTranslation('session');
  const download = () => saveFile(`${name}.json`, JSON.stringify(steps, null, 2));

  return (
    <div className="grid gap-1.5">
      <div className="flex items-center justify-between gap-3">
        <h3 className="font-semibold tracking-[-0.01em]">{t('export.steps')}</h3>
        <button type="button" className="btn btn-secondary min-h-9 px-3 text-meta" onClick={download}>
          <Download size={16} strokeWidth={1.75} aria-hidden="true" />
          {t('export.download')}
        </button>
      </div>
      <p className="text-meta text-pretty text-ink2">{t('export.stepsHint')}</p>
    </div>
  );
};
