import addRun from './add-run.json' with { type: 'json' };
import connections from './connections.json' with { type: 'json' };
import imports from './imports.json' with { type: 'json' };
import intake from './intake.json' with { type: 'json' };
import notifications from './notifications.json' with { type: 'json' };
import receipts from './receipts.json' with { type: 'json' };
import whatIf from './what-if.json' with { type: 'json' };
import zones from './zones.json' with { type: 'json' };

/** The words of pages opened now and then: fetched with those pages, and kept for when there is no network. */
export const further = {
  'add-run': addRun,
  connections,
  imports,
  intake,
  notifications,
  receipts,
  'what-if': whatIf,
  zones,
} as const;
