import type { QueryClient } from '@tanstack/react-query';
import type { useRouter } from '@tanstack/react-router';
import { forgetDevice } from '../offline/forget-device';
import { signOut } from './session';

/** Signs out, leaves nothing of the athlete on this device, and goes to the front door. */
export const leave = async (queries: QueryClient, router: ReturnType<typeof useRouter>): Promise<void> => {
  // Before all is forgotten: a page that had to wait for the front door would ask for what nobody may read any more.
  await import('../landing/landing-page').catch(() => null);
  await forgetDevice();
  await signOut();
  queries.clear();
  await router.navigate({ to: '/' });
};
