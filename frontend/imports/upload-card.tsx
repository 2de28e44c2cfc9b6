import { Check } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { problemIn } from '../api-client';
import { useFormat } from '../format';
import { announce } from '../parts/announcements';
import { ProgressBar } from '../parts/progress-bar';
import { importName } from './import-name';
import { cancelUpload, retryUpload, type Upload, type UploadedFile } from './uploads';

/** Files on their way: how far each has come, and the way to stop, or to go on where it stopped. */
export const UploadCard = ({ upload: { id, files, error } }: Readonly<{ upload: Upload }>) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const sent = files.reduce((sum, file) => sum + file.sent, 0);
  const name = importName(files, t);
  useEffect(() => announce(t('sending.label', { name })), [name, t]);

  return (
    <section aria-label={name} className="card grid grid-cols-[minmax(0,1fr)] gap-2.5 p-4">
      <p className="font-semibold">{name}</p>
      {error === null ? (
        <>
          <ProgressBar label={t('sending.label', { name })} share={size === 0 ? null : sent / size} />
          <p className="text-meta text-ink2">
            {t('sending.sum', { sent: format.bytes(sent), size: format.bytes(size) })}
          </p>
        </>
      ) : (
        <p role="alert" className="text-pretty text-bad">
          {sentenceOf(error, t('sending.stopped'))}
        </p>
      )}
      {files.length > 1 && <Files files={files} />}
      <div className="flex flex-wrap gap-2">
        {error !== null && (
          <button type="button" className="btn btn-secondary" onClick={() => retryUpload(id)}>
            {t('sending.goOn')}
          </button>
        )}
        <button
          type="button"
          className="btn btn-secondary"
          aria-label={t('cancelOf', { name })}
          onClick={() => void cancelUpload(id)}
        >
          {t('cancel')}
        </button>
      </div>
    </section>
  );
};

const sentenceOf = (error: Error, otherwise: string): string => {
  const problem = problemIn(error);
  return problem?.errors?.[0]?.detail ?? problem?.detail ?? otherwise;
};

const Files = ({ files }: Readonly<{ files: readonly UploadedFile[] }>) => {
  const { t } = useTranslation('imports');
  const format = useFormat();

  return (
    // A list that scrolls has to be reached by those who scroll with keys.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 asks for it where a region scrolls.
    <ul tabIndex={0} aria-label={t('files', { count: files.length })} className="max-h-48 overflow-y-auto text-meta">
      {files.map(({ name, size, sent, state }, place) => (
        <li key={place} className="flex min-h-7 items-center justify-between gap-3">
          <span className="min-w-0 truncate">{name}</span>
          <span className="flex flex-none items-center gap-1 text-ink2">
            {state === 'sent' && <Check size={14} strokeWidth={2.5} aria-hidden="true" />}
            {state === 'sending' ? format.percent(sent / Math.max(1, size)) : t(`states.${state}`)}
          </span>
        </li>
      ))}
    </ul>
  );
};
