import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeReply } from '../../shared/contract/change';
import type { PlanReply } from '../../shared/contract/plan';
import { operationQuery } from '../api/operation-query';
import { problemIn } from '../api-client';
import { useFormat } from '../format';
import { Said } from '../i18n/said';
import { Failure } from '../parts/failure';
import { NothingHere } from '../parts/nothing-here';
import { PageHeading } from '../parts/page-heading';
import { CertificateCard } from '../plan/certificate-card';
import { HoldBanner } from '../plan/hold-banner';
import { usePlan } from '../plan/use-plan';
import { BackToChanges } from './back-to-changes';
import { ChangeDecision } from './change-decision';
import { ChangesSkeleton } from './changes-skeleton';
import { Reasons } from './reasons';
import { SessionChanges } from './session-changes';
import { StatusChip } from './status-chip';
import { triggerSentence } from './trigger-sentence';
import { VolumeChart } from './volume-chart';

/** /changes/{id}: one change of the plan with all there is to say of it. */
export const ChangePage = () => {
  const { t } = useTranslation('changes');
  const { changeId } = useParams({ from: '/athlete/app/changes/$changeId' });
  const outcome = usePlan();
  const plan = outcome.status === 'ready' ? outcome.plan : null;
  const { data, error, refetch } = useQuery({
    ...operationQuery('getChange', { params: { planId: plan?.planId ?? '', changeId } }),
    enabled: plan !== null,
  });
  const failed = outcome.status === 'failed' ? outcome.error : data ? null : error;

  if (problemIn(failed)?.status === 404) return <MissingChange />;
  if (failed)
    return (
      <div className="grid gap-4">
        <PageHeading title={t('pageTitle')} />
        <Failure error={failed} onRetry={outcome.status === 'failed' ? outcome.retry : refetch} />
      </div>
    );
  if (plan === null && outcome.status !== 'loading') return <MissingChange />;
  if (!data || plan === null) return <ChangesSkeleton />;

  return <Change change={data} plan={plan} />;
};

const MissingChange = () => {
  const { t } = useTranslation('changes');

  return (
    <NothingHere title={t('missing.title')} text={t('missing.text')}>
      <Link to="/changes" className="btn btn-primary">
        {t('missing.link')}
      </Link>
    </NothingHere>
  );
};

const Change = ({ change, plan }: Readonly<{ change: ChangeReply; plan: PlanReply }>) => {
  const { t } = useTranslation(['changes', 'adjust']);
  const format = useFormat();
  const { planId, certificate, writingNote } = change;
  const fromCheckIn = change.trigger.kind === 'check-in';

  return (
    <div className="grid max-w-board grid-cols-[minmax(0,1fr)] gap-4.5">
      <header>
        <BackToChanges />
        <p className="eyebrow">{format.moment(change.at)}</p>
        <PageHeading title={triggerSentence(change, format, t)} />
        <p className="mt-2 flex flex-wrap items-center gap-2.5 text-row font-medium">
          <StatusChip change={change} revision={plan.revision} />
          <span className="text-balance">
            <Said>{change.summary}</Said>
          </span>
        </p>
        {writingNote !== null && (
          <p className="mt-1.5 max-w-text text-meta text-pretty text-ink2">
            <Said>{writingNote}</Said>
          </p>
        )}
      </header>
      <HoldBanner planId={planId} hold={plan.hold} />
      <ChangeDecision key={change.changeId} change={change} plan={plan} />
      <VolumeChart weeks={change.weeks} />
      {!fromCheckIn ? null : <Reasons title={t('heard')} reasons={change.reasons} />}
      <SessionChanges sessions={change.sessions} plan={plan} told={fromCheckIn ? change.reasons : []} />
      <Sentences title={t('protected')} sentences={change.protectedItems.map(({ sentence }) => sentence)} />
      <Sentences title={t('yielded')} sentences={change.yielded.map((it) => `${it.sentence} ${it.signal}`)} />
      <Sentences title={t('refused')} sentences={change.refused} />
      {change.review !== '' && (
        <Card title={t('review')}>
          <p className="max-w-text text-pretty whitespace-pre-line">
            <Said>{change.review}</Said>
          </p>
        </Card>
      )}
      <CertificateCard plan={{ planId, certificate, writingNote: null }} />
    </div>
  );
};

const Card = ({ title, children }: Readonly<{ title: string; children: ReactNode }>) => (
  <section className="card p-4 lg:p-5" aria-label={title}>
    <h2 className="mb-1.5 text-section font-semibold">{title}</h2>
    {children}
  </section>
);

const Sentences = ({ title, sentences }: Readonly<{ title: string; sentences: readonly string[] }>) => {
  const each = [...new Set(sentences)];
  if (each.length === 0) return null;

  return (
    <Card title={title}>
      <ul className="grid list-disc gap-1 pl-5 text-pretty text-ink2">
        {each.map((sentence) => (
          <li key={sentence}>
            <Said>{sentence}</Said>
          </li>
        ))}
      </ul>
    </Card>
  );
};
