import { useQuery } from '@tanstack/react-query';
import { ChevronDown, Watch } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';
import { CopyText } from './copy-text';
import { StepsDownload } from './steps-download';

/** A session for a watch or another program: fetched when it is asked for. */
export const ExportCard = ({ sessionId }: Readonly<{ sessionId: string }>) => {
  const { t } = useTranslation('session');
  const [isOpen, setOpen] = useState(false);

  return (
    <section className="card">
      <h2>
        <button
          type="button"
          className="grid min-h-11 w-full grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3 rounded-card px-4 py-3 text-left font-semibold tracking-[-0.01em]"
          aria-expanded={isOpen}
          aria-controls="export"
          onClick={() => setOpen(!isOpen)}
        >
          <Watch size={20} strokeWidth={1.75} aria-hidden="true" />
          {t('export.title')}
          <ChevronDown size={18} strokeWidth={1.75} aria-hidden="true" className={isOpen ? 'rotate-180' : ''} />
        </button>
      </h2>
      <div id="export" hidden={!isOpen} className="px-4 pb-4">
        {isOpen && <Exported sessionId={sessionId} />}
      </div>
    </section>
  );
};

const Exported = ({ sessionId }: Readonly<{ sessionId: string }>) => {
  const { t } = useTranslation('session');
  const { data, error, refetch } = useQuery(operationQuery('getSessionExport', { params: { sessionId } }));

  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data)
    return (
      <Loading>
        <div className="bone h-48" />
      </Loading>
    );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <CopyText what={t('export.intervals')} hint={t('export.intervalsHint')} text={data.intervalsText.trimEnd()} />
      <CopyText what={t('export.notation')} text={data.notation} />
      <StepsDownload name={sessionId} steps={data.steps} />
    </div>
  );
};
