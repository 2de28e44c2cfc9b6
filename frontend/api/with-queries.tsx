import { QueryClientProvider } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useAthletesLanguage } from '../i18n/use-athletes-language';
import { queryClient } from './query-client';

/** Lets the pages inside read from the API. */
export const WithQueries = () => (
  <QueryClientProvider client={queryClient}>
    <Outlet />
  </QueryClientProvider>
);

/** The same for pages of an athlete, whose language is spoken on all of them. */
export const WithAthlete = () => (
  <QueryClientProvider client={queryClient}>
    <InAthletesLanguage />
  </QueryClientProvider>
);

const InAthletesLanguage = () => {
  useAthletesLanguage();
  return <Outlet />;
};
