import { inStore } from '../offline/device-store';
import type { Shelf } from './outbox';
import type { Waiting } from './report';

/** Reports in this device's own store. `onChange` is called after each change of it. */
export const deviceShelf = (onChange: () => void): Shelf => ({
  all: () => inStore<Waiting[]>('outbox', 'readonly', (reports) => reports.getAll()),
  put: async (report) => {
    await inStore('outbox', 'readwrite', (reports) => reports.put(report));
    onChange();
  },
  settle: async ({ athleteId, about, key }, next) => {
    await inStore<Waiting | undefined>('outbox', 'readwrite', (reports) => {
      const found = reports.get([athleteId, about]);
      found.onsuccess = () => {
        if (found.result?.key !== key) return;
        if (next === null) reports.delete([athleteId, about]);
        else reports.put(next);
      };
      return found;
    });
    onChange();
  },
});
