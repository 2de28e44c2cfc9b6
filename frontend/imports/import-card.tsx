import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportProgress } from '../../shared/contract/import';
import { isoDate } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';
import { type Format, useFormat } from '../format';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';
import { ProgressBar } from '../parts/progress-bar';
import { ImportFaults } from './import-faults';
import { importName } from './import-name';

/**
 * An import as far as it has come: what is new, what was known, and what was left out, by name. `leadsOn`: with the way
 * to the runs.
 */
export const ImportCard = ({ progress, leadsOn }: Readonly<{ progress: ImportProgress; leadsOn: boolean }>) => {
  const { t } = useTranslation('imports');
  const { uploads, status, failure, faults } = progress;
  const name = importName(uploads, t);
  useTold(progress, name);

  return (
    <section aria-label={name} className="card grid grid-cols-[minmax(0,1fr)] gap-2.5 p-4">
      <Head name={name} progress={progress} />
      {status === 'working' && <Reading progress={progress} name={name} />}
      {status === 'open' && <p className="text-pretty text-ink2">{t('interrupted')}</p>}
      {failure !== null && <p className="text-pretty">{failure}</p>}
      {(status === 'done' || status === 'working') && <Counts progress={progress} />}
      {status === 'done' && leadsOn && progress.kept > 0 && (
        <Link to="/activities" className="link inline-flex min-h-6 items-center justify-self-start">
          {t('see')}
        </Link>
      )}
      {faults.count > 0 && <ImportFaults faults={faults} />}
      {(status === 'open' || status === 'working') && <Cancel importId={progress.importId} name={name} />}
    </section>
  );
};

/** Says that it is being read, and later what came of that; of an import from before it says nothing. */
const useTold = ({ status, kept }: ImportProgress, name: string): void => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const before = useRef(status);

  useEffect(() => {
    const wasWorking = before.current === 'working';
    before.current = status;
    if (status === 'working') announce(t('reading.label', { name }));
    else if (wasWorking)
      announce(t('told', { name, status: t(`statuses.${status}`), kept: keptWords(kept, format, t) }));
  }, [status, kept, name, format, t]);
};

const keptWords = (kept: number, format: Format, t: TFunction<'imports'>): string =>
  t('counts.kept', { count: kept, amount: format.number(kept, 0) });

const Head = ({ name, progress: { status, createdAt } }: Readonly<{ name: string; progress: ImportProgress }>) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const Icon = status === 'done' ? CircleCheck : status === 'failed' ? CircleAlert : null;

  return (
    <div className="flex items-start gap-2.5">
      {Icon && <Icon size={20} strokeWidth={1.75} aria-hidden="true" className="mt-0.5 flex-none" />}
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        <p className="text-meta text-ink2">
          {t(`statuses.${status}`)} · <time dateTime={createdAt}>{format.moment(createdAt)}</time>
        </p>
      </div>
    </div>
  );
};

const Reading = ({ name, progress: { total, done } }: Readonly<{ name: string; progress: ImportProgress }>) => {
  const { t } = useTranslation('imports');
  const format = useFormat();

  return (
    <>
      <ProgressBar label={t('reading.label', { name })} share={total === null || total === 0 ? null : done / total} />
      <p className="text-meta text-ink2">
        {total === null
          ? t('reading.looking')
          : t('reading.sum', { done: format.number(done, 0), total: format.number(total, 0) })}
      </p>
    </>
  );
};

const countNames = ['kept', 'changed', 'known', 'others'] as const;

const Counts = ({ progress }: Readonly<{ progress: ImportProgress }>) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { status, span } = progress;
  const counts = countNames.filter((name) => progress[name] > 0);
  if (counts.length === 0) return status === 'done' ? <p className="text-ink2">{t('nothingNew')}</p> : null;

  return (
    <div>
      <ul className="flex flex-wrap gap-x-5 gap-y-0.5">
        {counts.map((name) => (
          <li key={name} className={name === 'kept' ? 'font-semibold' : 'text-ink2'}>
            {t(`counts.${name}`, { count: progress[name], amount: format.number(progress[name], 0) })}
          </li>
        ))}
      </ul>
      {span && (
        <p className="mt-0.5 text-meta text-ink2">
          {t('span', { from: format.dayOfYear(isoDate(span.from)), to: format.dayOfYear(isoDate(span.to)) })}
        </p>
      )}
    </div>
  );
};

const Cancel = ({ importId, name }: Readonly<{ importId: string; name: string }>) => {
  const { t } = useTranslation('imports');
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => call('cancelImport', { params: { importId } }),
    onSuccess: () => queries.invalidateQueries(operationQuery('listImports', { params: {} })),
  });

  return (
    <>
      {cancel.error && <Failure error={cancel.error} />}
      <button
        type="button"
        className="btn btn-secondary justify-self-start"
        aria-label={t('cancelOf', { name })}
        disabled={cancel.isPending}
        onClick={() => cancel.mutate()}
      >
        {t('cancel')}
      </button>
    </>
  );
};
