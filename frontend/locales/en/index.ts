import charts from './charts.json';
import notices from './notices.json';
import plan from './plan.json';
import session from './session.json';
import shell from './shell.json';

/** The English catalogue, one file per part of the app. */
export const en = { charts, notices, plan, session, shell } as const;
