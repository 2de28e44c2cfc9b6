import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../parts/form/choice';
import type { QuestionsProps } from './questions-props';

const levels = ['1', '2', '3', '4', '5'] as const;

/** Sleep and stress, for those who like to say. */
export const RestAndStress = ({ draft, change }: Pick<QuestionsProps, 'draft' | 'change'>) => {
  const { t } = useTranslation('check-in');

  return (
    <details className="group" open={draft.sleep !== null || draft.stress !== null}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 rounded-control pr-2 font-semibold">
        <ChevronRight
          size={18}
          strokeWidth={1.75}
          aria-hidden="true"
          className="transition-transform duration-150 group-open:rotate-90"
        />
        {t('rest.title')}
      </summary>
      <div className="mt-2 grid gap-5">
        {(['sleep', 'stress'] as const).map((name) => (
          <Choice
            key={name}
            id={name}
            label={t(`rest.${name}.label`)}
            value={levels.find((level) => Number(level) === draft[name]) ?? null}
            options={levels.map((value) => ({ value, label: t(`rest.${name}.${value}`) }))}
            onChange={(level) => change({ [name]: Number(level) })}
            columns="sm:grid-cols-5"
          />
        ))}
      </div>
    </details>
  );
};
