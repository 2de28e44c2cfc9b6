import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A step of work that goes on elsewhere; `aside` is what there is to count in it. */
export type Stage = Readonly<{ key: string; name: string; state: 'past' | 'now' | 'next'; aside?: ReactNode }>;

/** The steps of a job, as it really reports them. */
export const Stages = ({ label, stages }: Readonly<{ label: string; stages: readonly Stage[] }>) => {
  const { t } = useTranslation('generating');

  return (
    <ol aria-label={label} className="grid gap-0.5">
      {stages.map(({ key, name, state, aside }) => (
        <li
          key={key}
          aria-current={state === 'now' ? 'step' : undefined}
          className={`flex min-h-10 items-center gap-3 ${look[state]}`}
        >
          <Mark state={state} />
          <span>{name}</span>
          <span className="sr-only">{t(`stages.state.${state}`)}</span>
          {aside}
        </li>
      ))}
    </ol>
  );
};

const look = { past: 'text-ink2', now: 'font-semibold text-ink', next: 'text-ink3' } as const;

const Mark = ({ state }: Pick<Stage, 'state'>) => (
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

/** Where each of `stages` stands when the work is at `now`. */
export const stageStates = <Name extends string>(
  stages: readonly Name[],
  now: Name | null,
): readonly Readonly<{ stage: Name; state: Stage['state'] }>[] => {
  const at = now === null ? -1 : stages.indexOf(now);

  return stages.map((stage, index) => ({ stage, state: index < at ? 'past' : index === at ? 'now' : 'next' }));
};
