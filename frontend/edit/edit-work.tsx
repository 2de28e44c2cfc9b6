import { Link } from '@tanstack/react-router';
import { CircleCheck, CirclePause, Feather, type LucideIcon, MessageCircleQuestion } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdaptationResult } from '../../shared/contract/check-in';
import { Said } from '../i18n/said';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';
import { Working } from '../parts/working';
import { useAdaptation } from './use-adaptation';
import { type EditWish, useAskForEdit } from './use-ask-for-edit';

type Props = EditWish & Readonly<{ adaptationId: string }>;

/**
 * An edit on its way into the plan, and what came of it. Whoever asked for it stands here from then on: what they
 * pressed is gone.
 */
export const EditWork = ({ adaptationId, ...wish }: Props) => {
  const { t } = useTranslation('settings');
  const progress = useAdaptation(wish.planId, adaptationId);
  const status = progress.data?.status;
  const place = useRef<HTMLElement>(null);

  useEffect(() => {
    if (status) announce(t(`edit.status.${status}`));
  }, [status, t]);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, []);

  return (
    <section ref={place} tabIndex={-1} aria-label={t(`edit.status.${status ?? 'working'}`)} className="outline-none">
      <Stand {...wish} progress={progress} />
    </section>
  );
};

type StandProps = EditWish & Readonly<{ progress: ReturnType<typeof useAdaptation> }>;

const Stand = ({ progress: { data, error, refetch }, ...wish }: StandProps) => {
  const { t } = useTranslation('settings');
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data?.status === 'failed') return <NotWorkedIn sentence={data.failure} {...wish} />;
  if (data?.result) return <Result result={data.result} />;
  return (
    <Working label={t('edit.status.working')}>
      {t(`edit.stages.${data?.stage ?? 'queued'}`)} {t('edit.mayLeave')}
    </Working>
  );
};

const icons: Readonly<Record<AdaptationResult['outcome'], LucideIcon>> = {
  'no-change': CircleCheck,
  easing: Feather,
  'needs-consent': MessageCircleQuestion,
  'on-hold': CirclePause,
};

const Result = ({ result: { outcome, reasons, changeId } }: Readonly<{ result: AdaptationResult }>) => {
  const { t } = useTranslation('settings');
  const Icon = icons[outcome];

  return (
    <section aria-labelledby="result" className="card grid grid-cols-[auto_minmax(0,1fr)] gap-3 border-edge p-4 lg:p-5">
      <Icon size={22} strokeWidth={1.75} aria-hidden="true" className="mt-0.5" />
      <div className="grid gap-1.5">
        <h2 id="result" className="text-section font-semibold">
          {t(`edit.results.${outcome}.title`)}
        </h2>
        {outcome === 'no-change' ? (
          reasons.map(({ signal, because, rule }) => (
            <p key={`${signal} ${because}`} className="max-w-text text-pretty">
              <Said>{because}</Said>{' '}
              <span className="text-ink2">
                <Said>{rule}</Said>
              </span>
            </p>
          ))
        ) : (
          <p className="max-w-text text-pretty text-ink2">{t(`edit.results.${outcome}.text`)}</p>
        )}
        {changeId ? (
          <Link to="/changes/$changeId" params={{ changeId }} className="btn btn-primary mt-1.5 justify-self-start">
            {t(outcome === 'needs-consent' ? 'edit.decide' : 'edit.see')}
          </Link>
        ) : (
          <Link to="/plan" className="btn btn-secondary mt-1.5 justify-self-start">
            {t('edit.toPlan')}
          </Link>
        )}
      </div>
    </section>
  );
};

const NotWorkedIn = ({ sentence, ...wish }: EditWish & Readonly<{ sentence: string | null }>) => {
  const { t } = useTranslation('settings');
  const ask = useAskForEdit(wish);

  return (
    <section role="alert" className="card grid justify-items-start gap-1.5 p-4 lg:p-5">
      <h2 className="text-section font-semibold">{t('edit.failed.title')}</h2>
      <p className="max-w-text text-pretty text-ink2">
        {sentence === null ? t('edit.failed.text') : <Said>{sentence}</Said>}
      </p>
      <button type="button" className="btn btn-secondary mt-1.5" disabled={ask.isPending} onClick={() => ask.mutate()}>
        {t('edit.failed.again')}
      </button>
      {ask.error && <Failure error={ask.error} />}
    </section>
  );
};
