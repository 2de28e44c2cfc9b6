import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { operationQuery } from '../../api/operation-query';
import { useIntake } from '../intake-context';
import { filledFromRuns, type Suggestions } from './fill-from-runs';

/** What the athlete's runs would answer; null until that is known, and while there are none. */
export const useSuggestions = (): Suggestions | null => {
  const { data } = useQuery(operationQuery('getFitness', { params: {} }));
  return data === undefined || data.suggestions.restsOn.length === 0 ? null : data.suggestions;
};

/** Fills in what the runs say, once for each time they say something new. What was typed stands. */
export const useFillFromRuns = (): void => {
  const { draft, change } = useIntake();
  const suggestions = useSuggestions();

  useEffect(() => {
    const answers = suggestions && filledFromRuns(draft, suggestions);
    if (answers) change(answers);
  }, [draft, change, suggestions]);
};
