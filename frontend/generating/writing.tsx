import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanProgress } from '../../shared/contract/plan';
import { isExample } from '../auth/session';
import { withGhosts } from '../charts/season-geometry';
import { SeasonStrip } from '../charts/season-strip';
import { Said } from '../i18n/said';
import { announce } from '../parts/announcements';
import { PageHeading } from '../parts/page-heading';
import { StageList } from './stage-list';

/** Before the number of weeks is known, the season is drawn as long as many are. */
const usualWeeks = 16;

type Props = Readonly<{ progress: PlanProgress | undefined; slow: boolean }>;

/** A plan while it is written: the season fills week by week. */
export const Writing = ({ progress, slow }: Props) => {
  const { t } = useTranslation('generating');
  const stage = progress?.stage;
  const written = progress?.weeks ?? [];
  const total = progress?.weeksTotal ?? null;

  useEffect(() => {
    if (stage && stage !== 'done') announce(t(`stages.${stage}`));
  }, [stage, t]);

  return (
    <div className="mx-auto grid max-w-column grid-cols-[minmax(0,1fr)] gap-4.5 py-6 lg:py-14">
      <div>
        <PageHeading title={t('title')} />
        <p className="mt-2 max-w-text text-balance text-ink2">
          {t('lead')} {progress?.writer && t(`writers.${progress.writer}`)}
        </p>
        {progress?.note && (
          <p role="status" className="mt-2 max-w-text text-pretty font-medium">
            <Said>{progress.note}</Said>
          </p>
        )}
      </div>
      <section aria-labelledby="road" className="card px-4 pt-4 pb-4 lg:px-5">
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-3">
          <h2 id="road" className="text-body font-semibold tracking-[-0.015em]">
            {t('road')}
          </h2>
          <span className="eyebrow">{total && t('weeksWritten', { written: written.length, total })}</span>
        </div>
        <SeasonStrip weeks={withGhosts(written, total ?? usualWeeks)} marks={{ now: null, shown: null, race: null }} />
        <Bar written={written.length} total={total} />
      </section>
      <section className="card px-4 py-3 lg:px-5">
        <StageList progress={progress} />
      </section>
      <p className="text-meta text-ink2">{slow ? t('slow') : t(isExample() ? 'leaveExample' : 'leaveSafely')}</p>
    </div>
  );
};

const Bar = ({ written, total }: Readonly<{ written: number; total: number | null }>) => {
  const { t } = useTranslation('generating');
  const value = total ? { 'aria-valuemax': total, 'aria-valuenow': written } : {};
  return (
    <div role="progressbar" aria-label={t('progressLabel')} aria-valuemin={0} {...value} className="mt-4">
      <svg
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="block h-1.5 w-full rounded-full"
      >
        <rect width="100" height="1" className="fill-sunken" />
        <rect width={total ? (written / total) * 100 : 0} height="1" className="fill-ink" />
      </svg>
    </div>
  );
};
