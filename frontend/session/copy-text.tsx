import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A text to take elsewhere, with a button that copies it. */
export const CopyText = ({ what, hint, text }: Readonly<{ what: string; hint?: string; text: string }>) => {
  const { t } = useTranslation('session');
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    );

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <div className="flex items-center justify-between gap-3">
        <h3 className="font-semibold tracking-[-0.01em]">{what}</h3>
        <button
          type="button"
          className="btn btn-secondary min-h-9 px-3 text-meta"
          aria-label={t('export.copyWhat', { what })}
          onClick={() => void copy()}
        >
          <Copy size={16} strokeWidth={1.75} aria-hidden="true" />
          {t('export.copy')}
        </button>
      </div>
      {hint && <p className="text-meta text-pretty text-ink2">{hint}</p>}
      <pre className="rounded-control bg-sunken px-3 py-2.5 font-sans text-meta wrap-anywhere whitespace-pre-wrap">
        {text}
      </pre>
      <p role="status" className="text-meta text-ink2 empty:hidden">
        {outcome && t(`export.${outcome}`)}
      </p>
    </div>
  );
};
