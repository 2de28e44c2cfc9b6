import auth from './auth.json';
import charts from './charts.json';
import generating from './generating.json';
import intake from './intake.json';
import landing from './landing.json';
import notices from './notices.json';
import plan from './plan.json';
import session from './session.json';
import settings from './settings.json';
import shell from './shell.json';

/** The English catalogue, one file per part of the app. */
export const en = { auth, charts, generating, intake, landing, notices, plan, session, settings, shell } as const;
