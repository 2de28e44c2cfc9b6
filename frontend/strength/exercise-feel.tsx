import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExerciseId } from '../../shared/domain/strength/exercises';
import { painfulSet } from '../../shared/domain/strength/painful-set';
import { ScoreField } from '../parts/form/score-field';
import { type ExerciseRows, type Feel, feelOf } from './set-sheet';

/** How an exercise felt, for all its sets at once: folded away until the athlete likes to tell. One tap each. */
export const ExerciseFeel = ({ rows, onTell }: ExerciseFeelProps) => {
  const { t } = useTranslation(['strength', 'log']);
  const { effort, pain } = feelOf(rows);
  const told = [
    effort !== undefined && t('feel.effort', { effort }),
    pain !== undefined && t('feel.pain', { pain }),
  ].filter((one) => one !== false);

  return (
    <details className="group">
      <summary className="-ml-1 inline-flex min-h-11 cursor-pointer flex-wrap items-center gap-x-1.5 rounded-chip pr-1.5">
        <ChevronRight size={16} aria-hidden="true" className="transition-transform duration-150 group-open:rotate-90" />
        <span className="font-medium">{t('feel.title')}</span>
        <span className="num text-ink2">{told.length === 0 ? t('feel.optional') : told.join(', ')}</span>
      </summary>
      <div className="mt-1.5 grid grid-cols-[minmax(0,1fr)] gap-4">
        <ScoreField
          id={feelId('effort', rows.exercise)}
          label={t('feel.askEffort')}
          from={1}
          value={effort ?? null}
          anchor={(score) => t(`log:efforts.${score as 1}`)}
          onChange={(score) => onTell({ effort: score })}
        />
        <ScoreField
          id={feelId('pain', rows.exercise)}
          label={t('feel.askPain')}
          from={0}
          value={pain ?? null}
          anchor={(score) => t(`log:pains.${score as 0}`)}
          onChange={(score) => onTell({ pain: score })}
        />
      </div>
      {pain !== undefined && pain >= painfulSet && (
        <p role="status" className="mt-2 max-w-text text-pretty">
          {t('feel.stop')}
        </p>
      )}
    </details>
  );
};

type ExerciseFeelProps = Readonly<{ rows: ExerciseRows; onTell: (feel: Feel) => void }>;

const feelId = (what: keyof Feel, exercise: ExerciseId): string => `${what}-${exercise}`;
