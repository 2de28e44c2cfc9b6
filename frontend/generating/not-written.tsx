import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanProgress } from '../../shared/contract/plan';
import { fillDistances } from '../../shared/domain/units/fill-distances';
import { useFormat } from '../format';
import { Said } from '../i18n/said';
import { Failure } from '../parts/failure';
import { PageHeading } from '../parts/page-heading';
import { askAgain } from './ask-again';

/** The writing broke off: why, and another try that asks the athlete for nothing. */
export const Failed = ({ planId, reason, onAsked }: FailedProps) => {
  const { t } = useTranslation('generating');
  const navigate = useNavigate();
  // One key for one wish: pressing twice, or again after a lost reply, asks for one plan.
  const [key] = useState(() => crypto.randomUUID());
  const again = useMutation({
    mutationFn: () => askAgain(key),
    onSuccess: async (next) => {
      if (next === planId) onAsked();
      else await navigate({ to: '/plan/generating/$planId', params: { planId: next }, replace: true });
    },
  });
  return (
    <div className="mx-auto grid max-w-144 justify-items-start gap-3 py-8 lg:py-16">
      <PageHeading title={t('failed.title')} />
      <p role="alert" className="text-pretty">
        {reason ?? t('failed.text')}
      </p>
      <button type="button" className="btn btn-primary mt-3" disabled={again.isPending} onClick={() => again.mutate()}>
        {again.isPending ? t('failed.retrying') : t('failed.retry')}
      </button>
      {again.error && <Failure error={again.error} />}
    </div>
  );
};

type FailedProps = Readonly<{
  planId: string;
  reason: string | null;
  /** The same plan is being written again. */
  onAsked: () => void;
}>;

/** No safe plan exists for the wish: why, what would make one possible, and the way back to the answers. */
export const Refused = ({ refusal }: Readonly<{ refusal: PlanProgress['refusal'] }>) => {
  const { t } = useTranslation('generating');
  const { units } = useFormat();
  return (
    <div className="mx-auto grid max-w-144 justify-items-start gap-4 py-8 lg:py-16">
      <PageHeading title={t('refused.title')} />
      {refusal && (
        <p role="alert" className="text-pretty">
          <Said>{fillDistances(refusal.sentence, units)}</Said>
        </p>
      )}
      {refusal && refusal.offers.length > 0 && (
        <section className="card w-full p-5">
          <h2 className="text-section font-semibold">{t('refused.offers')}</h2>
          <ul className="mt-2 grid list-disc gap-1.5 pl-5 text-ink2">
            {refusal.offers.map((offer) => (
              <li key={offer.sentence}>
                <Said>{fillDistances(offer.sentence, units)}</Said>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Link to="/welcome/$step" params={{ step: 'review' }} className="btn btn-primary mt-1">
        {t('refused.change')}
      </Link>
    </div>
  );
};
