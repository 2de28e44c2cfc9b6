import { type ComponentType, lazy, Suspense } from 'react';
import { loadWeeklyWords } from '../i18n/i18n';
import { Later } from '../parts/later';
import type { Ground } from './lift';

/** Without it sessions are still moved by their menu: where it does not come, as without a network, nothing is said. */
const DragLayer = lazy(async (): Promise<{ default: ComponentType<Ground> }> => {
  try {
    const [{ DragLayer: Layer }] = await Promise.all([import('./drag-layer'), loadWeeklyWords()]);
    return { default: Layer };
  } catch {
    return { default: () => null };
  }
});

/** Lets sessions be carried to another day, by pointer and by keys, once they stand. */
export const DragSessions = (props: Ground) => (
  <Later>
    <Suspense fallback={null}>
      <DragLayer {...props} />
    </Suspense>
  </Later>
);
