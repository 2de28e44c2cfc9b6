import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FitnessReply } from '../../shared/contract/fitness';
import { operationQuery } from '../api/operation-query';
import { useWishKeys } from '../api/use-wish-keys';
import { call } from '../api-client';
import { useFormat } from '../format';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';
import { EvidenceList } from '../progress/evidence-card';
import { Grounds } from '../progress/grounds';

type Proposal = NonNullable<FitnessReply['proposal']>;
type Props = Readonly<{
  planId: string | null;
  /** The work on the plan, where it was asked for. */
  onAsked: (adaptationId: string) => void;
  onTaken: () => void;
}>;

/** New zones that the runs speak for, with what speaks for them. Nothing changes until the athlete says so. */
export const ProposalCard = ({ planId, onAsked, onTaken }: Props) => {
  const { t } = useTranslation('zones');
  const format = useFormat();
  const { data } = useQuery(operationQuery('getFitness', { params: {} }));
  const proposal = data?.proposal;
  if (!proposal) return null;

  return (
    <section aria-labelledby="proposal" className="card grid gap-3 border-ink p-4 lg:p-5">
      <div>
        <h2 id="proposal" className="text-section font-semibold">
          {t(proposal.to < proposal.from ? 'proposal.faster' : 'proposal.slower')}
        </h2>
        <p className="mt-1 max-w-text text-pretty text-ink2">
          {t('proposal.text', { confidence: t(`confidence.${proposal.confidence}`) })}
        </p>
      </div>
      <dl className="grid gap-1">
        <Change
          name={t('threshold.title')}
          before={format.paceFigure(proposal.from)}
          after={format.pace(proposal.to)}
        />
        <Change
          name={t('proposal.tempo')}
          before={format.paceRangeFigure(proposal.tempo.before)}
          after={format.paceRange(proposal.tempo.after)}
        />
      </dl>
      <div>
        <EvidenceList evidence={proposal.evidence} />
        <Grounds grounds={proposal.restsOn} />
      </div>
      <Answer proposal={proposal} planId={planId} onAsked={onAsked} onTaken={onTaken} />
    </section>
  );
};

const Answer = ({ proposal, planId, onAsked, onTaken }: Props & Readonly<{ proposal: Proposal }>) => {
  const { t } = useTranslation('zones');
  const accept = useAcceptZones(onAsked, onTaken);

  return (
    <>
      <div className="flex flex-wrap gap-2.5">
        {planId !== null && (
          <button
            type="button"
            className="btn btn-primary"
            disabled={accept.isPending}
            onClick={() => accept.mutate({ proposal, applyToPlan: true })}
          >
            {t('proposal.acceptAll')}
          </button>
        )}
        <button
          type="button"
          className="btn btn-secondary"
          disabled={accept.isPending}
          onClick={() => accept.mutate({ proposal, applyToPlan: false })}
        >
          {t('proposal.accept')}
        </button>
      </div>
      <p className="text-meta text-ink2">{t('proposal.leave')}</p>
      {accept.error && <Failure error={accept.error} />}
    </>
  );
};

const Change = ({ name, before, after }: Readonly<{ name: string; before: string; after: string }>) => {
  const { t } = useTranslation('zones');

  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-line py-1.5 not-first:border-t">
      <dt className="text-ink2">{name}</dt>
      <dd className="num flex flex-wrap items-center gap-x-2">
        <span className="sr-only">{t('next.was')}</span>
        <del className="text-ink2 no-underline">{before}</del>
        <ArrowRight size={16} strokeWidth={2} aria-hidden="true" />
        <span className="sr-only">{t('next.is')}</span>
        <ins className="no-underline">{after}</ins>
      </dd>
    </div>
  );
};

type Wish = Readonly<{ proposal: Proposal; applyToPlan: boolean }>;

const useAcceptZones = (onAsked: Props['onAsked'], onTaken: Props['onTaken']) => {
  const { t } = useTranslation('zones');
  const queries = useQueryClient();
  const keyOf = useWishKeys();

  return useMutation({
    mutationFn: ({ proposal: { id }, applyToPlan }: Wish) =>
      call('acceptZones', {
        params: { proposalId: id },
        body: { applyToPlan },
        idempotencyKey: keyOf(`${id} ${applyToPlan}`),
      }),
    onSuccess: ({ athlete, adaptation }) => {
      queries.setQueryData(operationQuery('getAthlete', { params: {} }).queryKey, athlete);
      announce(t('edit.saved'));
      onTaken();
      if (adaptation) onAsked(adaptation.adaptationId);
      return Promise.all(['getFitness', 'getProgress'].map((name) => queries.invalidateQueries({ queryKey: [name] })));
    },
  });
};
