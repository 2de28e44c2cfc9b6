import { lazy } from 'react';
import { loadFurtherWords } from '../i18n/i18n';

/** The question whether to tell of things, fetched with its words after the plan. Without a network nobody is asked. */
export const LazyPushInvitation = lazy(async () => {
  const [{ PushInvitation }] = await Promise.all([import('./push-invitation'), loadFurtherWords()]).catch(() => [
    { PushInvitation: () => null },
  ]);
  return { default: PushInvitation };
});
