import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useAthletesLanguage } from '../i18n/use-athletes-language';
import { InUnits } from '../parts/in-units';
import { operationQuery } from './operation-query';
import { queryClient } from './query-client';

/** Lets the pages inside read from the API. */
export const WithQueries = () => (
  <QueryClientProvider client={queryClient}>
    <Outlet />
  </QueryClientProvider>
);

/** The same for pages of an athlete, whose language and units are spoken on all of them. */
export const WithAthlete = () => (
  <QueryClientProvider client={queryClient}>
    <AsTheAthleteReads />
  </QueryClientProvider>
);

const AsTheAthleteReads = () => {
  const { data } = useQuery(operationQuery('getAthlete', { params: {} }));
  useAthletesLanguage(data?.profile?.language);

  return (
    <InUnits units={data?.profile?.units ?? 'km'}>
      <Outlet />
    </InUnits>
  );
};
