import './ahead/ahead';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onSessionEnd } from './auth/session';
import { startI18n } from './i18n/i18n';
import { watchInstall } from './install/install-prompt';
import { router } from './router';
import { keepFocus } from './shell/keep-focus';
import { ignoreStraySecondTaps } from './shell/second-taps';
import { fetchFont } from './styles/font';
import './styles/app.css';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app');

// Signed out in mid-page: sign in again, and come back to the same place.
onSessionEnd(async () => {
  const { queryClient } = await import('./api/query-client');
  queryClient.clear();
  void router.navigate({ to: '/auth/sign-in', search: { returnTo: router.state.location.href } });
});

fetchFont();
watchInstall();
ignoreStraySecondTaps(window, () => location.pathname);
keepFocus(document);
await startI18n();
createRoot(place).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
