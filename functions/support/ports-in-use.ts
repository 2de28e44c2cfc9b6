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

// Ports that many functions are given together. Each function names beside them what is its own.

/** What a plan in use is known by: its athlete, the plan and its weeks, what was run, and what was told of that. */
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

/** What every talk with Strava takes: who is connected and by which leave, and how the runs that come are kept. */
export const stravaInUse = /* @__PURE__ */ (() => ({
  clock,
  connections,
  nonces,
  runs: runKeeping({ clock, deletedRecordings, ids, recordings, runLinks }),
  strava,
  stravaVault,
  worldClock,
}))();
