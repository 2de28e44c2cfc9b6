import auth from './auth.json' with { type: 'json' };
import charts from './charts.json' with { type: 'json' };
import generating from './generating.json' with { type: 'json' };
import intake from './intake.json' with { type: 'json' };
import landing from './landing.json' with { type: 'json' };
import notices from './notices.json' with { type: 'json' };
import plan from './plan.json' with { type: 'json' };
import session from './session.json' with { type: 'json' };
import settings from './settings.json' with { type: 'json' };
import shell from './shell.json' with { type: 'json' };
import zones from './zones.json' with { type: 'json' };

/** The English catalogue, one file per part of the app. */
export const en = {
  auth,
  charts,
  generating,
  intake,
  landing,
  notices,
  plan,
  session,
  settings,
  shell,
  zones,
} as const;
