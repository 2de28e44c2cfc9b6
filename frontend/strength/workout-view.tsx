import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StrengthReply, StrengthWorkoutReply } from '../../shared/contract/strength';
import { useFormat } from '../format';
import { ExerciseCard } from './exercise-card';
import { type Rest, RestTimer } from './rest-timer';
import { progressOf, type SetRow, withExercise, withFeel, withRow } from './set-sheet';
import { useSetLog } from './use-set-log';

/** The workout: warm-up, then exercise by exercise with sets to tick; a tick starts the rest. */
export const WorkoutView = ({ reply, workout }: WorkoutViewProps) => {
  const { t } = useTranslation('strength');
  const format = useFormat();
  const log = useSetLog(reply.sessionId, workout, reply.log);
  const [rest, setRest] = useState<Rest | null>(null);
  const endRest = useCallback(() => setRest(null), []);
  const { done, count } = progressOf(log.sheet);
  if (workout.exercises.length === 0) return null;

  const tell = (at: number, index: number, row: Partial<SetRow>) => {
    void log.change(withRow(log.sheet, at, index, row));
    const length = workout.exercises[at]?.rest;
    const isLast = done + 1 === count;
    if (row.done === true && length !== undefined && !isLast) setRest({ endsAt: Date.now() + length * 1000, length });
    if (row.done === false) setRest(null);
  };

  return (
    <>
      <section className="card p-4 lg:px-5" aria-labelledby="warm-up">
        <h2 id="warm-up" className="text-section font-semibold">
          {t('warmUp.title', { time: format.duration(workout.warmUp) })}
        </h2>
        <p className="mt-1 max-w-text text-pretty text-ink2">{t('warmUp.text')}</p>
      </section>
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-3.5">
        {workout.exercises.map((prescribed, at) => {
          const rows = log.sheet[at];
          return rows === undefined ? null : (
            <ExerciseCard
              key={prescribed.exercise}
              prescribed={prescribed}
              rows={rows}
              onTell={(index, row) => tell(at, index, row)}
              onFeel={(feel) => void log.change(withFeel(log.sheet, at, feel))}
              onSwitch={(exercise) => void log.change(withExercise(log.sheet, workout, at, exercise))}
            />
          );
        })}
      </ol>
      <SaveState log={log} progress={t('progress', { done, count })} />
      {rest !== null && <RestTimer key={rest.endsAt} rest={rest} onEnd={endRest} />}
    </>
  );
};

type WorkoutViewProps = Readonly<{ reply: StrengthReply; workout: StrengthWorkoutReply }>;

const SaveState = ({ log, progress }: Readonly<{ log: ReturnType<typeof useSetLog>; progress: string }>) => {
  const { t } = useTranslation('strength');
  const words = { idle: '', saving: t('saving'), saved: t('saved'), unsaved: t('unsaved') }[log.status];

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <p className="num">{progress}</p>
      <p role="status" className="text-ink2">
        {words}
      </p>
      {log.status === 'unsaved' && (
        <button type="button" className="btn btn-secondary" onClick={() => void log.send()}>
          {t('retry')}
        </button>
      )}
    </div>
  );
};
