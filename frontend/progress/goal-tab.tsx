import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProgressReply } from '../../shared/contract/progress';
import { useFormat } from '../format';
import { Below, Then } from '../parts/later';
import { BandChart } from './band-chart';
import { EvidenceCard } from './evidence-card';
import { GoalAdjustments } from './goal-adjustments';
import { goalPlace } from './goal-words';
import { LeversCard } from './levers-card';
import { Missing } from './missing';
import { RecordCard } from './record-card';

/** Where the goal stands: a sentence first, then the range to race day, and what it rests on. */
export const GoalTab = ({ progress }: Readonly<{ progress: ProgressReply }>) => {
  const { onTodaysForm, points, goal } = progress;
  const hasRange = onTodaysForm !== null && goal !== null;

  return (
    <div className="grid grid-cols-1 items-start gap-4.5 lg:grid-cols-[minmax(0,1fr)_clamp(15rem,33%,20rem)] lg:gap-6">
      <div className="grid min-w-0 grid-cols-1 gap-4.5">
        <section className="card grid gap-4 p-4 lg:p-5" aria-labelledby="statement">
          <Statement progress={progress} />
          {hasRange && points.length > 1 && (
            <Then>
              <BandChart progress={progress} raceDay={goal.raceDay} />
            </Then>
          )}
        </section>
        {!hasRange && <Missing missing={progress.missing} />}
        <Below>
          <GoalAdjustments progress={progress} />
          <RecordCard record={progress.record} />
        </Below>
      </div>
      <div className="grid min-w-0 grid-cols-1 gap-4.5">
        {hasRange && (
          <Below>
            <LeversCard progress={progress} />
            <EvidenceCard progress={progress} />
          </Below>
        )}
      </div>
    </div>
  );
};

const Statement = ({ progress }: Readonly<{ progress: ProgressReply }>) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { goal, onTodaysForm, onRaceDay, goalLine } = progress;
  if (goal === null)
    return (
      <div className="grid justify-items-start gap-1.5">
        <h2 id="statement" className="text-section font-semibold">
          {t('noGoal.title')}
        </h2>
        <p className="max-w-text text-pretty text-ink2">{t('noGoal.text')}</p>
        <Link to="/goals" className="link inline-flex min-h-6 items-center">
          {t('noGoal.link')}
        </Link>
      </div>
    );
  const range = (band: NonNullable<typeof onRaceDay>) =>
    t('range', { fastest: format.clock(band.fastest), slowest: format.clock(band.slowest) });
  const shown = onRaceDay ?? onTodaysForm;

  return (
    <div>
      <h2 id="statement" className="eyebrow">
        {t('statement.title', { race: goal.name, day: format.dayOfYear(goal.raceDay) })}
      </h2>
      {shown === null ? (
        <p className="mt-1 text-fact font-strong">{t('statement.unknown')}</p>
      ) : (
        <>
          <p className="num mt-1.5 text-fact font-strong text-balance lg:text-title">
            {onTodaysForm && t('statement.today', { range: range(onTodaysForm) })}
          </p>
          <p className="mt-1 max-w-text text-row text-pretty">
            {onRaceDay && <span className="sm:block">{t('statement.raceDay', { range: range(onRaceDay) })}</span>}{' '}
            {goalLine !== null && t(`statement.goal.${goalPlace(goalLine, shown)}`, { goal: format.clock(goalLine) })}
          </p>
          <p className="mt-1 text-meta text-ink2">{t(`statement.confidence.${progress.confidence}`)}</p>
        </>
      )}
    </div>
  );
};
