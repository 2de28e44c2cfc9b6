import type { QueryClient } from '@tanstack/react-query';
import type { useRouter } from '@tanstack/react-router';
import { forgetDevice } from '../offline/forget-device';
import { forgetTyped } from '../parts/form/use-kept-state';
import { signOut } from './session';

/** Signs out, leaves nothing of the athlete on this device, and goes to the front door. */
export const leave = async (queries: QueryClient, router: ReturnType<typeof useRouter>): Promise<void> => {
  // The front door is loaded first: a page that waited for it would ask for what nobody may read any more.
  await import('../landing/landing-page').catch(() => null);
  await forgetDevice();
  await signOut();
  await router.navigate({ to: '/' });
  forgetTyped();
  // A page that still stands would ask again for what is taken from it.
  queries.clear();
};
