import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { generationStages, type PlanProgress } from '../../shared/contract/plan';

const shown = generationStages.filter((stage) => stage !== 'done');

type Props = Readonly<{ progress: PlanProgress | undefined }>;

/** The stages of the writing, as the workflow really reports them. */
export const StageList = ({ progress }: Props) => {
  const { t } = useTranslation('generating');
  const now = progress ? generationStages.indexOf(progress.stage) : -1;
  return (
    <ol aria-label={t('stages.label')} className="grid gap-0.5">
      {shown.map((stage, index) => {
        const state = index < now ? 'past' : index === now ? 'now' : 'next';
        return (
          <li
            key={stage}
            aria-current={state === 'now' ? 'step' : undefined}
            className={`flex min-h-10 items-center gap-3 ${look[state]}`}
          >
            <Mark state={state} />
            <span>{t(`stages.${stage}`)}</span>
            <span className="sr-only">{t(`stages.state.${state}`)}</span>
            {stage === 'weeks' && <WeekCount progress={progress} />}
          </li>
        );
      })}
    </ol>
  );
};

const look = { past: 'text-ink2', now: 'font-semibold text-ink', next: 'text-ink3' } as const;

const Mark = ({ state }: Readonly<{ state: keyof typeof look }>) => (
  <span
    aria-hidden="true"
    className={`grid size-6 place-items-center rounded-full border ${
      state === 'past' ? 'border-ink bg-ink text-bg' : state === 'now' ? 'border-ink' : 'border-line'
    }`}
  >
    {state === 'past' && <Check size={14} strokeWidth={2.5} />}
    {state === 'now' && <span className="size-2 rounded-full bg-ink motion-safe:animate-pulse" />}
  </span>
);

const WeekCount = ({ progress }: Props) =>
  progress?.weeksTotal ? (
    <span className="num ml-auto text-ink2">
      {progress.weeks.length}/{progress.weeksTotal}
    </span>
  ) : null;
