import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ImportProgress } from '../../shared/contract/import';
import { operationQuery } from '../api/operation-query';

/** What tells of runs, and is out of date when some have come in. */
const tellOfRuns = [
  'getAthlete',
  'getFitness',
  'getProgress',
  'listActivities',
  'listActivityQuestions',
  'listNotices',
  'assess',
] as const;

const lookAgainMs = 1_500;

const isUnderWay = ({ status }: ImportProgress): boolean => status === 'working';

/** The athlete's imports, newest first, followed until none is being read any more. */
export const useImports = () => {
  const queries = useQueryClient();
  const query = useQuery({
    ...operationQuery('listImports', { params: {} }),
    refetchInterval: ({ state: { data } }) => (data?.imports.some(isUnderWay) ? lookAgainMs : false),
  });
  const underWay = query.data?.imports.filter(isUnderWay).length ?? 0;
  const before = useRef(underWay);

  useEffect(() => {
    if (underWay < before.current) for (const name of tellOfRuns) void queries.invalidateQueries({ queryKey: [name] });
    before.current = underWay;
  }, [underWay, queries]);

  return query;
};
