import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isSameWish, wishOf } from '../../shared/contract/goal/goal-wish';
import type { PlanReply } from '../../shared/contract/plan';
import type { PlanWhatIf, WhatIfChange } from '../../shared/contract/what-if';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';
import { Reasons } from '../changes/reasons';
import { SessionChanges } from '../changes/session-changes';
import { VolumeChart } from '../changes/volume-chart';
import { Said } from '../i18n/said';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';
import { Working } from '../parts/working';
import { MakeItSo } from './make-it-so';

type Props = Readonly<{
  change: WhatIfChange;
  plan: PlanReply;
  onAsked: (adaptationId: string) => void;
}>;

/** What a change would make of the plan: the difference in sentences, week by week and session by session. */
export const Preview = ({ change, plan, onAsked }: Props) => {
  const { t } = useTranslation('what-if');
  const { planId, revision } = plan;
  const { data, error, refetch } = useQuery({
    queryKey: ['previewWhatIf', planId, revision, change],
    queryFn: ({ signal }) => call('previewWhatIf', { params: { planId }, body: { change }, signal }),
  });
  useEffect(() => {
    if (data) announce(data.summary);
  }, [data]);

  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Working label={t('drawing')}>{t('drawing')}</Working>;
  if (data.outcome !== 'needs-consent' && data.outcome !== 'easing') return <NoWay preview={data} />;
  return (
    <>
      <section aria-labelledby="preview" className="card grid gap-2 border-edge p-4 lg:p-5">
        <p className="eyebrow">{t('preview.eyebrow')}</p>
        <h2 id="preview" className="text-section font-semibold text-balance">
          <Said>{data.summary}</Said>
        </h2>
        <ul className="grid list-disc gap-1 pl-5 text-pretty">
          {data.sentences.map((sentence) => (
            <li key={sentence}>
              <Said>{sentence}</Said>
            </li>
          ))}
        </ul>
        <Behind plan={plan} />
        <MakeItSo change={change} planId={planId} onAsked={onAsked} />
      </section>
      <VolumeChart weeks={data.weeks} />
      <Sessions sessions={data.sessions} plan={plan} />
      <Untouched items={data.protectedItems} />
    </>
  );
};

/** A goal that was changed before is part of what is drawn: said, so that nobody takes it for the change they try. */
const Behind = ({ plan }: Readonly<{ plan: PlanReply }>) => {
  const { t } = useTranslation('what-if');
  const { data } = useQuery(operationQuery('listGoals', { params: {} }));
  const goal = data?.goals.find(({ goalId }) => goalId === plan.goal.goalId);
  if (goal === undefined || isSameWish(goal, wishOf(plan.goal))) return null;

  return (
    <p className="max-w-text text-pretty">
      {t('behind.text')}{' '}
      <Link to="/goals/$goalId" params={{ goalId: goal.goalId }} className="link">
        {t('behind.link')}
      </Link>
    </p>
  );
};

/** How many changed sessions are shown at once; the others are folded away. */
const fewSessions = 8;

const Sessions = ({ sessions, plan }: Pick<PlanWhatIf, 'sessions'> & Readonly<{ plan: PlanReply }>) => {
  const { t } = useTranslation('what-if');
  const all = <SessionChanges sessions={sessions} plan={plan} />;

  return sessions.length <= fewSessions ? (
    all
  ) : (
    <details className="group">
      <summary className="-ml-1 inline-flex min-h-11 cursor-pointer items-center gap-1 rounded-chip pr-2 font-semibold">
        <ChevronRight size={18} aria-hidden="true" className="transition-transform duration-150 group-open:rotate-90" />
        {t('sessions', { count: sessions.length })}
      </summary>
      <div className="mt-2">{all}</div>
    </details>
  );
};

/** Nothing would change, or nothing safe would come of it: why. */
const NoWay = ({ preview }: Readonly<{ preview: PlanWhatIf }>) => {
  const { t } = useTranslation('what-if');

  return <Reasons title={t('noWay')} reasons={preview.reasons} />;
};

const Untouched = ({ items }: Readonly<{ items: PlanWhatIf['protectedItems'] }>) => {
  const { t } = useTranslation('what-if');
  const sentences = [...new Set(items.map(({ sentence }) => sentence))];
  if (sentences.length === 0) return null;

  return (
    <section className="card p-4 lg:p-5" aria-labelledby="untouched">
      <h2 id="untouched" className="text-section font-semibold">
        {t('untouched')}
      </h2>
      <ul className="mt-1.5 grid list-disc gap-1 pl-5 text-pretty text-ink2">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <Said>{sentence}</Said>
          </li>
        ))}
      </ul>
    </section>
  );
};
