import { Check, WandSparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { metres } from '../../../shared/domain/units/quantity';
import { useIntake } from '../intake-context';
import { typedDistance } from '../read-input';
import { isAbout, type Suggestions, typedWeeks, weeksAreAbout } from './fill-from-runs';
import { useSources } from './use-sources';
import { useSuggestions } from './use-suggestions';

/** That the weeks are what the runs say, and whose; or the way to take them from there. */
export const WeeksFromRuns = () => {
  const { t } = useTranslation('intake');
  const { draft, change, format } = useIntake();
  const suggestions = useSuggestions();
  if (!suggestions?.recentVolumes) return null;
  const { recentVolumes, restsOn } = suggestions;
  const volumes = recentVolumes.map((volume) => format.distanceFigure(metres(volume)));

  return (
    <Told
      restsOn={restsOn}
      isTaken={weeksAreAbout(draft, recentVolumes)}
      take={t('runs.takeWeeks', { volumes: format.list(volumes), units: draft.units })}
      onTake={() => change({ weeks: typedWeeks(recentVolumes, draft) })}
    />
  );
};

/** The same of the longest run. */
export const LongestFromRuns = () => {
  const { t } = useTranslation('intake');
  const { draft, change, format } = useIntake();
  const suggestions = useSuggestions();
  if (!suggestions?.longestRun) return null;
  const { longestRun, restsOn } = suggestions;

  return (
    <Told
      restsOn={restsOn}
      isTaken={isAbout(draft.longestRun, longestRun, draft)}
      take={t('runs.takeLongest', { distance: format.distance(longestRun) })}
      onTake={() => change({ longestRun: typedDistance(longestRun, draft.units) })}
    />
  );
};

type ToldProps = Pick<Suggestions, 'restsOn'> & Readonly<{ isTaken: boolean; take: string; onTake: () => void }>;

const Told = ({ restsOn, isTaken, take, onTake }: ToldProps) => {
  const { t } = useTranslation('intake');
  const sources = useSources();

  return isTaken ? (
    <p className="flex items-start gap-1.5 text-meta text-ink2">
      <Check size={16} strokeWidth={2} aria-hidden="true" className="mt-0.5 flex-none" />
      {t('runs.from', { sources: sources(restsOn) })}
    </p>
  ) : (
    <button type="button" className="btn btn-secondary justify-self-start text-left text-meta" onClick={onTake}>
      <WandSparkles size={16} strokeWidth={1.75} aria-hidden="true" className="flex-none" />
      {take}
    </button>
  );
};
