import { useTranslation } from 'react-i18next';
import type { StrengthWorkoutReply } from '../../shared/contract/strength';
import { useFormat } from '../format';
import { Said } from '../i18n/said';
import { Dumbbell } from '../parts/dumbbell';
import { PageHeading } from '../parts/page-heading';
import { StrengthChip } from '../session/effort-chip';

/** In fuchsia, with its sign: the day, and what the workout is for. */
export const StrengthHeader = ({ day, workout }: HeaderProps) => {
  const { t } = useTranslation('strength');
  const format = useFormat();

  return (
    <header className="card strength-tint grid grid-cols-[minmax(0,1fr)_auto] items-start gap-3 p-4 lg:p-5">
      <div className="grid gap-1.5">
        <p className="eyebrow">{day}</p>
        <PageHeading title={t('title')} />
        <p className="flex flex-wrap items-center gap-2">
          <StrengthChip />
          {workout !== null && workout.duration > 0 && (
            <span className="text-meta text-ink2">{t('length', { time: format.duration(workout.duration) })}</span>
          )}
        </p>
        {workout !== null && (
          <>
            <p className="mt-1 max-w-text text-pretty">
              <Said>{workout.note}</Said>
            </p>
            <p className="text-meta text-ink2">{workout.writingNote ?? t(`by.${workout.writtenBy}`)}</p>
          </>
        )}
      </div>
      <span className="text-sct">
        <Dumbbell size={34} />
      </span>
    </header>
  );
};

type HeaderProps = Readonly<{ day: string; workout: StrengthWorkoutReply | null }>;
