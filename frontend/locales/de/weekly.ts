import activity from './activity.json' with { type: 'json' };
import adjust from './adjust.json' with { type: 'json' };
import calendar from './calendar.json' with { type: 'json' };
import changes from './changes.json' with { type: 'json' };
import checkIn from './check-in.json' with { type: 'json' };
import generating from './generating.json' with { type: 'json' };
import privacy from './privacy.json' with { type: 'json' };
import settings from './settings.json' with { type: 'json' };
import strength from './strength.json' with { type: 'json' };

/** The words of pages opened about once a week: fetched with those pages, and kept for when there is no network. */
export const weekly = {
  activity,
  adjust,
  calendar,
  changes,
  'check-in': checkIn,
  generating,
  privacy,
  settings,
  strength,
} as const;
