import { useTranslation } from 'react-i18next';
import type { StrengthWorkoutReply } from '../../shared/contract/strength';
import type { ExerciseId } from '../../shared/domain/strength/exercises';
import { useFormat } from '../format';
import { said } from '../i18n/book';
import { Said } from '../i18n/said';
import { ExerciseFeel } from './exercise-feel';
import { SetLine } from './set-line';
import type { ExerciseRows, Feel, SetRow } from './set-sheet';

type Prescribed = StrengthWorkoutReply['exercises'][number];

/** One exercise: its dose, how to do it well, what stands in for it, and its sets. */
export const ExerciseCard = ({ prescribed, rows, onTell, onFeel, onSwitch }: ExerciseCardProps) => {
  const { t } = useTranslation('strength');
  const { substitute } = prescribed;
  const isSubstitute = substitute !== null && rows.exercise === substitute.exercise;
  const shown = isSubstitute ? substitute : prescribed;
  const other = isSubstitute ? prescribed : substitute;
  const name = said(shown.name);

  return (
    <li className="card grid grid-cols-[minmax(0,1fr)] gap-2 p-4 lg:px-5">
      <h2 className="text-section font-semibold">{name}</h2>
      <Dose prescribed={prescribed} eachSide={shown.eachSide} isSubstitute={isSubstitute} />
      {prescribed.note !== '' && !isSubstitute && (
        <p className="text-pretty">
          <Said>{prescribed.note}</Said>
        </p>
      )}
      <ul className="list-disc pl-5 text-pretty text-ink2">
        {shown.cues.map((cue) => (
          <li key={cue}>
            <Said>{cue}</Said>
          </li>
        ))}
      </ul>
      {!isSubstitute && <LastTime prescribed={prescribed} />}
      <ul className="grid gap-1.5" aria-label={t('sets', { name })}>
        {rows.rows.map((row, index) => (
          <SetLine
            // Sets have no other name than their place.
            key={`${rows.exercise} ${index + 1}`}
            number={index + 1}
            name={name}
            row={row}
            unit={prescribed.amount.unit}
            weighted={shown.weighted}
            onTell={(change) => onTell(index, change)}
          />
        ))}
      </ul>
      {rows.rows.some(({ done }) => done) && <ExerciseFeel rows={rows} onTell={onFeel} />}
      {other && (
        <button type="button" className="btn btn-quiet justify-self-start" onClick={() => onSwitch(other.exercise)}>
          {t(isSubstitute ? 'original' : 'substitute', { name: said(other.name) })}
        </button>
      )}
    </li>
  );
};

type ExerciseCardProps = Readonly<{
  prescribed: Prescribed;
  rows: ExerciseRows;
  onTell: (index: number, change: Partial<SetRow>) => void;
  /** How all of it felt. */
  onFeel: (feel: Feel) => void;
  onSwitch: (exercise: ExerciseId) => void;
}>;

const Dose = ({ prescribed, eachSide, isSubstitute }: DoseProps) => {
  const { t } = useTranslation('strength');
  const format = useFormat();
  const { sets, amount, weight, effort, rest, tempo } = prescribed;
  const [down, hold, up] = tempo?.split('-') ?? [];
  const parts = [
    t('dose', { sets, amount: t(`amounts.${amount.unit}`, { count: amount.count }) }),
    eachSide && t('eachSide'),
    weight !== null && !isSubstitute && t('kg', { weight: format.number(weight, 1) }),
    t('effort', { effort: format.number(effort, 1) }),
    t('rest', { time: rest < 120 ? `${rest} s` : format.duration(rest) }),
  ].filter((part) => part !== false);

  return (
    <p>
      <span className="num">{parts.join(' · ')}</span>
      {tempo !== null && <span className="block text-meta text-ink2">{t('tempoSpoken', { down, hold, up })}</span>}
    </p>
  );
};

type DoseProps = Readonly<{ prescribed: Prescribed; eachSide: boolean; isSubstitute: boolean }>;

const LastTime = ({ prescribed: { last, amount } }: Readonly<{ prescribed: Prescribed }>) => {
  const { t } = useTranslation('strength');
  const format = useFormat();
  if (last === null || last.sets.length === 0) return null;
  const sets = last.sets.map(({ count, weight }) =>
    weight === null ? t(`short.${amount.unit}`, { count }) : t('lastSet', { count, weight: format.number(weight, 1) }),
  );

  return <p className="text-meta text-ink2">{t('last', { day: format.shortDay(last.date), sets: sets.join(', ') })}</p>;
};
