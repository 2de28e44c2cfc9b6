import { useTranslation } from 'react-i18next';
import type { ActivityReply } from '../../shared/contract/activity';
import { useFormat } from '../format';
import { SourceChip } from './source-chip';

/** Whoever recorded the run, whose figures are shown, and what each may be used for. */
export const SourcesCard = ({ recordings, activity }: Pick<ActivityReply, 'recordings' | 'activity'>) => {
  const { t } = useTranslation('activity');
  const format = useFormat();

  return (
    <section className="card p-4 lg:p-5" aria-labelledby="sources">
      <h2 id="sources" className="text-section font-semibold">
        {t('origins.title')}
      </h2>
      <ul className="mt-1">
        {recordings.map((recording, place) => (
          <li key={recording.recordingId} className="grid gap-1 border-line py-2.5 not-first:border-t">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <SourceChip from={recording} />
              {recordings.length > 1 && place === 0 && (
                <span className="text-meta font-medium">{t('origins.shown')}</span>
              )}
              <span className="text-meta wrap-anywhere text-ink2">
                {[recording.device, recording.file].filter(Boolean).join(' · ')}
              </span>
            </p>
            <p className="num text-meta text-ink2">
              {format.about(recording.distance)} · {format.clock(recording.moving)}
            </p>
            <p className="max-w-text text-meta text-pretty text-ink2">{t(`uses.${recording.provenance}`)}</p>
            {recording.stravaUrl && (
              <a
                href={recording.stravaUrl}
                target="_blank"
                rel="noopener noreferrer"
                lang="en"
                className="link inline-flex min-h-6 items-center justify-self-start text-meta font-semibold"
              >
                {t('origins.viewOnStrava')}
              </a>
            )}
          </li>
        ))}
      </ul>
      {activity.keptUntil && (
        <p className="mt-1 text-meta text-ink2">
          {t('origins.keptUntil', { moment: format.moment(activity.keptUntil) })}
        </p>
      )}
    </section>
  );
};
