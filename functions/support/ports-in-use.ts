import { runKeeping } from '../../shared/usecases/connections/run-keeping';
import {
  athletes,
  clock,
  connections,
  deletedRecordings,
  ids,
  logs,
  nonces,
  plans,
  recordings,
  runLinks,
  strava,
  stravaForCoaching,
  stravaVault,
  weeks,
  worldClock,
} from './aws-ports';

// Ports that many functions are given together. Each function adds the ones that only it needs.

/** What it takes to know a plan in use: its athlete, the plan and its weeks, the runs, and what was logged. */
export const planInUse = /* @__PURE__ */ (() => ({
  athletes,
  clock,
  logs,
  plans,
  recordings,
  runLinks,
  stravaForCoaching,
  weeks,
}))();

/** What it takes to speak with Strava: who is connected, with which permission, and how new runs are kept. */
export const stravaInUse = /* @__PURE__ */ (() => ({
  clock,
  connections,
  nonces,
  runs: runKeeping({ clock, deletedRecordings, ids, recordings, runLinks }),
  strava,
  stravaVault,
  worldClock,
}))();
