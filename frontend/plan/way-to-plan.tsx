import { useTranslation } from 'react-i18next';

/** The weeks of a season as it usually grows, 0–1 of its highest: no plan of anybody's, only the look of one. */
const weeks = [0.5, 0.54, 0.59, 0.42, 0.62, 0.68, 0.74, 0.49, 0.8, 0.87, 0.94, 0.6, 0.9, 0.78, 0.58, 0.36] as const;
const recovery: ReadonlySet<number> = new Set([3, 7, 11]);
const phases = { base: 4, build: 7, sharpen: 3, taper: 2 } as const;
const steps = ['questions', 'look', 'plan'] as const;

/** How a plan comes about, for somebody who has none yet: what it will look like, and the three steps there. */
export const WayToPlan = () => {
  const { t } = useTranslation('intake');

  return (
    <section aria-labelledby="way" className="card mt-4.5 max-w-board p-4 lg:p-5">
      <h2 id="way" className="text-section font-semibold">
        {t('way.title')}
      </h2>
      <Season />
      <ol className="mt-6 grid gap-5 sm:grid-cols-3">
        {steps.map((step, index) => (
          <li key={step} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
            <span
              aria-hidden="true"
              className="num grid size-8 place-items-center rounded-full border border-edge text-meta"
            >
              {index + 1}
            </span>
            <div>
              <h3 className="text-row font-semibold">{t(`way.${step}.title`)}</h3>
              <p className="mt-1 text-pretty text-ink2">{t(`way.${step}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
};

const Season = () => {
  const { t } = useTranslation('charts');

  return (
    <div aria-hidden="true" className="mt-5">
      <div className="flex h-28 items-end gap-1.5 lg:gap-4">
        {weeks.map((share, week) => (
          <div
            key={share}
            className={`grow rounded-bar border ${looks(week)}`}
            style={{ flexBasis: 0, height: `${share * 100}%` }}
          />
        ))}
      </div>
      <div className="mt-1.5 flex gap-1 text-caption font-medium whitespace-nowrap text-ink2">
        {Object.entries(phases).map(([phase, length]) => (
          <span key={phase} className="min-w-0 border-t-2 border-line pt-1.25" style={{ flex: `${length} 1 0` }}>
            <span className="max-lg:hidden">{t(`season.phases.${phase as keyof typeof phases}`)}</span>
          </span>
        ))}
      </div>
    </div>
  );
};

const looks = (week: number): string => {
  if (week === weeks.length - 1) return 'border-ink bg-ink';
  return recovery.has(week) ? 'hatched border-edge' : 'border-edge bg-sunken';
};
