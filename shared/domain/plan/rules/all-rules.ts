import type { PlanRule } from '../review';
import { baseIsEasy } from './base-is-easy';
import { blockedDates } from './blocked-dates';
import { datesAndWeeks } from './dates-and-weeks';
import { easyTimeByPlan, easyTimeByWeek } from './easy-share';
import { firstWeek, firstWeekKeepsVolume } from './first-week';
import { fromZeroGrowth, fromZeroSessions, unbrokenRunGrowth } from './from-zero';
import { greyZone } from './grey-zone';
import { hardDaySpacing } from './hard-day-spacing';
import { lastLongRun, lastLongRunIsFresh } from './last-long-run';
import { longRunDay } from './long-run-day';
import { longRunReach } from './long-run-reach';
import { longRunShare } from './long-run-share';
import { longestRunIsLongRun } from './longest-run-is-long-run';
import { minutesPerDay } from './minutes-per-day';
import { pacesInZones } from './paces-in-zones';
import { oneIntervalSession, qualityCount, qualityEveryWeek, roomForQuality } from './quality-count';
import {
  intervalDose,
  intervalsAreWorthIt,
  marathonPaceDose,
  speedDose,
  thresholdDose,
  thresholdIsWorthIt,
} from './quality-doses';
import { raceOnRaceDay } from './race-on-race-day';
import { raceWeekOpener, raceWeekRunsAreShort } from './race-week';
import { recoveryCycle, threeLoadedWeeks } from './recovery-cycle';
import { recoveryLongRun, recoveryLongRunAim } from './recovery-long-run';
import { recoveryKeepsRunning, recoveryVolume } from './recovery-volume';
import { recoveryWeeksAreEasy } from './recovery-weeks-are-easy';
import { repLengths } from './rep-lengths';
import { restBeforeRace } from './rest-before-race';
import { runDays } from './run-days';
import { oneLongRunAWeek, runTime } from './run-time';
import { sharpenBelowPeak, sharpenVolume } from './sharpen-volume';
import { shortestRun } from './shortest-run';
import { singleRunGrowth } from './single-run-growth';
import { returnAfterLostDays, steadyRamp, usualPeak } from './steady-ramp';
import { strengthPlacement } from './strength-placement';
import { sumsAddUp } from './sums-add-up';
import { bRaceRest, bRaceWeek, cRaceWeek, raceReplacesQuality, racesFit } from './supporting-races';
import { taperFalls, taperIsLongEnough, taperIsShortEnough } from './taper-falls';
import { taperKeepsFrequency, taperShortensRuns } from './taper-keeps-frequency';
import { taperVolume } from './taper-volume';
import { underEighteen, volumeCeiling } from './volume-ceiling';
import { coolDown, warmUp } from './warm-up-and-cool-down';
import { weeklyGrowth, weeklyGrowthAlarm } from './weekly-growth';
import { weeksHoldRunning } from './weeks-hold-running';

/** Every rule a plan is put before, in the order in which one yields to another: the first weigh most. */
export const allRules: readonly PlanRule[] = [
  underEighteen,
  datesAndWeeks,
  raceOnRaceDay,
  sumsAddUp,
  weeksHoldRunning,
  pacesInZones,
  blockedDates,
  runDays,
  longRunDay,
  minutesPerDay,
  restBeforeRace,
  recoveryWeeksAreEasy,
  threeLoadedWeeks,
  recoveryCycle,
  recoveryVolume,
  recoveryKeepsRunning,
  recoveryLongRun,
  singleRunGrowth,
  runTime,
  oneLongRunAWeek,
  hardDaySpacing,
  weeklyGrowth,
  weeklyGrowthAlarm,
  volumeCeiling,
  firstWeek,
  sharpenVolume,
  taperVolume,
  taperFalls,
  taperIsLongEnough,
  taperIsShortEnough,
  raceWeekOpener,
  raceWeekRunsAreShort,
  longRunShare,
  longestRunIsLongRun,
  lastLongRun,
  longRunReach,
  baseIsEasy,
  qualityCount,
  oneIntervalSession,
  roomForQuality,
  thresholdDose,
  thresholdIsWorthIt,
  intervalDose,
  intervalsAreWorthIt,
  speedDose,
  marathonPaceDose,
  repLengths,
  warmUp,
  coolDown,
  easyTimeByWeek,
  easyTimeByPlan,
  greyZone,
  shortestRun,
  racesFit,
  bRaceRest,
  bRaceWeek,
  cRaceWeek,
  raceReplacesQuality,
  strengthPlacement,
  fromZeroSessions,
  fromZeroGrowth,
  unbrokenRunGrowth,
  firstWeekKeepsVolume,
  recoveryLongRunAim,
  sharpenBelowPeak,
  taperKeepsFrequency,
  taperShortensRuns,
  lastLongRunIsFresh,
  qualityEveryWeek,
  steadyRamp,
  usualPeak,
  returnAfterLostDays,
];
