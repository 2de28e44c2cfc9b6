import activities from './activities.json' with { type: 'json' };
import change from './change.json' with { type: 'json' };
import charts from './charts.json' with { type: 'json' };
import daily from './daily.json' with { type: 'json' };
import hold from './hold.json' with { type: 'json' };
import log from './log.json' with { type: 'json' };
import move from './move.json' with { type: 'json' };
import notices from './notices.json' with { type: 'json' };
import offline from './offline.json' with { type: 'json' };
import plan from './plan.json' with { type: 'json' };
import session from './session.json' with { type: 'json' };

/** What somebody who is signed in reads every day. */
export const athlete = {
  activities,
  change,
  charts,
  daily,
  hold,
  log,
  move,
  notices,
  offline,
  plan,
  session,
} as const;
