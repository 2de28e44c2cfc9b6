import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleCheck, CirclePause, Feather, type LucideIcon, MessageCircleQuestion } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ChangeSummary } from '../../shared/contract/change';
import type { AdaptationResult, CheckInReply } from '../../shared/contract/check-in';
import { operationQuery } from '../api/operation-query';
import { Reasons } from '../changes/reasons';
import { UndoButton } from '../changes/undo-button';
import { Said } from '../i18n/said';
import { HoldBanner } from '../plan/hold-banner';

const icons: Readonly<Record<AdaptationResult['outcome'], LucideIcon>> = {
  'no-change': CircleCheck,
  easing: Feather,
  'needs-consent': MessageCircleQuestion,
  'on-hold': CirclePause,
};

/** What became of a check-in: nothing and why, an easing with its way back, a question, or rest. */
export const CheckInResult = ({ reply }: Readonly<{ reply: CheckInReply }>) => {
  const { t } = useTranslation('check-in');
  const { result, planId, hold } = reply;
  const change = useQuery({
    ...operationQuery('getChange', { params: { planId, changeId: result?.changeId ?? '' } }),
    enabled: Boolean(result?.changeId),
  });
  if (result === null) return <p className="text-ink2">{t('result.none')}</p>;

  const { outcome, review, reasons, changeId } = result;
  const Icon = icons[outcome];
  const became = whatBecame(outcome, change.data?.status);
  const words = became === null ? (`result.${outcome}` as const) : (`result.became.${became}` as const);

  return (
    <>
      <section className="card grid grid-cols-[auto_minmax(0,1fr)] gap-3 p-4 lg:p-5" aria-labelledby="result">
        <Icon size={24} strokeWidth={1.75} aria-hidden="true" className="mt-0.5" />
        <div className="grid gap-2.5">
          <h2 id="result" className="text-section font-semibold">
            {t(`${words}.title`)}
          </h2>
          <p className="max-w-text text-pretty text-ink2">{t(`${words}.text`)}</p>
          {changeId && (
            <div className="mt-1 flex flex-wrap gap-2.5">
              <Link to="/changes/$changeId" params={{ changeId }} className="btn btn-primary">
                {t(outcome === 'needs-consent' && became === null ? 'result.decide' : 'result.see')}
              </Link>
              {outcome === 'easing' && change.data?.undoable !== false && (
                <UndoButton planId={planId} changeId={changeId} />
              )}
            </div>
          )}
        </div>
      </section>
      <HoldBanner planId={planId} hold={hold} isPage />
      {review !== '' && (
        <section className="card p-4 lg:p-5" aria-labelledby="review">
          <h2 id="review" className="text-section font-semibold">
            {t('result.review')}
          </h2>
          <p className="mt-1.5 max-w-text text-pretty whitespace-pre-line">
            <Said>{review}</Said>
          </p>
        </section>
      )}
      {reasons.length > 0 && <Reasons title={t('result.reasons')} reasons={reasons} />}
      <Link to="/plan" className="btn btn-secondary justify-self-start">
        {t('result.plan')}
      </Link>
    </>
  );
};

/** What has become of a change since it was made or offered; null while it stands as it was told of. */
const whatBecame = (outcome: AdaptationResult['outcome'], status: ChangeSummary['status'] | undefined) => {
  if (status === undefined || status === 'waiting') return null;
  if (status !== 'in-force') return status;
  return outcome === 'needs-consent' ? 'in-force' : null;
};
