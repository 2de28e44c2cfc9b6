import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { secondsPerKm } from '../../../shared/domain/units/quantity';
import type { DraftResult } from '../draft';
import { useIntake } from '../intake-context';
import { answerOf, type FoundResult, foundIn, isAnswered } from './fill-from-runs';
import { useSources } from './use-sources';
import { useSuggestions } from './use-suggestions';

/** Runs that look as if they had been run in earnest. Only the athlete knows, and takes those that were. */
export const FoundResults = () => {
  const { t } = useTranslation('intake');
  const { draft } = useIntake();
  const found = useSuggestions()?.results.filter((one) => !isAnswered(one, draft)) ?? [];
  if (found.length === 0) return null;

  return (
    <section aria-labelledby="found" className="card px-4 pt-3.5 pb-1.5">
      <h2 id="found" className="font-semibold">
        {t('runs.found')}
      </h2>
      <p className="text-meta text-pretty text-ink2">{t('runs.foundHint')}</p>
      <ul className="mt-1">
        {found.map((one) => (
          <Found key={one.activityId} found={one} />
        ))}
      </ul>
    </section>
  );
};

const Found = ({ found }: Readonly<{ found: FoundResult }>) => {
  const { t } = useTranslation('intake');
  const { draft, change, format } = useIntake();
  const sources = useSources();
  const { result, title, restsOn } = found;
  const figures = { distance: format.length(result.distance), time: format.clock(result.time) };

  return (
    <li className="flex items-center justify-between gap-3 border-line py-2 not-first:border-t">
      <span className="min-w-0 wrap-anywhere">
        <span className="num block">{t('runs.result', figures)}</span>
        <span className="block text-meta text-ink2">
          {t('runs.resultFrom', { title, day: format.dayOfYear(result.date), sources: sources(restsOn) })}
        </span>
      </span>
      <button
        type="button"
        className="btn btn-secondary btn-square flex-none"
        aria-label={t('runs.addResult', figures)}
        onClick={() => change({ results: [...draft.results, answerOf(found, draft)] })}
      >
        <Plus size={18} strokeWidth={2} aria-hidden="true" />
      </button>
    </li>
  );
};

/** Under a result that was taken from a run: which one it was. */
export const ResultFromRun = ({ result }: Readonly<{ result: DraftResult }>) => {
  const { t } = useTranslation('intake');
  const { format } = useIntake();
  const sources = useSources();
  const found = foundIn(result, useSuggestions()?.results ?? []);
  if (found === null) return null;

  return (
    <p className="text-meta text-pretty text-ink2 sm:col-span-2">
      {t('runs.resultTaken', {
        title: found.title,
        day: format.dayOfYear(found.result.date),
        sources: sources(found.restsOn),
      })}
    </p>
  );
};

/** What the runs say of the threshold, for those who wonder whether to type one. */
export const ThresholdFromRuns = () => {
  const { t } = useTranslation('intake');
  const { format } = useIntake();
  const suggestions = useSuggestions();
  const sources = useSources();
  if (!suggestions?.threshold) return null;
  const { threshold, restsOn } = suggestions;

  return (
    <p className="text-meta text-pretty text-ink2">
      {t(`runs.threshold.${threshold.confidence}`, {
        pace: format.pace(secondsPerKm(threshold.pace)),
        sources: sources(restsOn),
      })}
    </p>
  );
};
