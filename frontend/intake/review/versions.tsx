import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../../shared/contract/assessment';
import { raceMetres } from '../../../shared/domain/goal/race-metres';
import { useIntake } from '../intake-context';
import { readRaceTime } from '../read-input';

const versions = ['conservative', 'target', 'stretch'] as const;

/** The goal in three sizes; choosing one changes the goal. */
export const Versions = ({ feasibility }: Readonly<{ feasibility: NonNullable<Assessment['feasibility']> }>) => {
  const { t } = useTranslation('intake');
  const { draft, change, format } = useIntake();
  const wished = draft.distance && readRaceTime(draft.time, raceMetres[draft.distance]);
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="eyebrow mb-2">{t('review.versions')}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(4.75rem,100%),1fr))] gap-2">
        {versions.map((version) => {
          const time = Math.round(feasibility[version]);
          return (
            <label key={version} className="tile px-2 sm:px-3">
              <input
                type="radio"
                name="version"
                checked={wished === time}
                onChange={() => change({ time: format.clock(feasibility[version]) })}
              />
              <span className="text-meta text-ink2">{t(`review.version.${version}`)}</span>
              <span className="num text-row sm:text-fact">{format.clock(feasibility[version])}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
};
