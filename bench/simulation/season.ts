import { housePlan } from '../../shared/coach/house/house-plan';
import type { AdaptationOutcome } from '../../shared/domain/adaptation/adaptation-outcome';
import type { AdaptationHistory, PastAdaptation } from '../../shared/domain/adaptation/history';
import type { LivePlan } from '../../shared/domain/adaptation/live-plan';
import type { RevisedPlan } from '../../shared/domain/adaptation/revision/revised-plan';
import type { CheckIn } from '../../shared/domain/check-in/check-in';
import { timeForScore } from '../../shared/domain/fitness/fitness-score';
import { paceZones } from '../../shared/domain/fitness/pace-zones';
import { raceMetres } from '../../shared/domain/goal/race-metres';
import type { PlanWeek } from '../../shared/domain/plan/plan';
import { addDays } from '../../shared/domain/units/calendar';
import type { Metres, Seconds } from '../../shared/domain/units/quantity';
import { bodyAtStart, formOf, nextMorning, strainOf } from './body';
import type { Course } from './course';
import { caughtUp, logOf, shareDone } from './habits';
import { eventOn, isStressed, type LifeEvent, lifeOf } from './life';
import { parameters } from './parameters';
import type { Runner } from './runner';
import { weeklyReport } from './weekly-report';

/** What is made of a check-in: the plan as it is to be. */
export type Answer = Readonly<{ plan: RevisedPlan; record: PastAdaptation }>;
/** Who answers check-ins. */
export type Answering = (live: LivePlan, history: AdaptationHistory) => Answer;

/** Nobody answers: the plan stays as it was written. */
export const unanswered: Answering = (live) => ({
  plan: live,
  record: { week: live.checkIns.at(-1)?.week ?? null, on: live.today, outcome: 'no-change', signals: [] },
});

/** How a season went. */
export type Season = Readonly<{
  weeks: number;
  overloadWeeks: number;
  /** Weeks without running for an injury, or because coaching was on hold. */
  weeksLost: number;
  injuries: number;
  hours: number;
  weeksWithNiggle: number;
  /** Running of the season against the plan as first written. */
  volumeShare: number;
  /** Form on the day before the race against that at the start, in %. */
  form: number;
  /** Time against the goal’s, in %; null: not at the start. */
  overGoal: number | null;
  answers: Readonly<Record<AdaptationOutcome, number>>;
}>;

/** How long a runner waits for somebody’s word when coaching is on hold; ours. */
const daysOnHold = 10;

/**
 * A runner follows their plan to race day, day by day, with somebody or nobody answering their check-ins, through the
 * life that the dice give them or one that is given.
 */
export const season = (runner: Runner, answering: Answering, givenLife?: readonly LifeEvent[]): Season => {
  const plan = housePlan(runner.picture);
  if (plan.status === 'refused') throw new RangeError(`Runner ${runner.seed} has no plan.`);
  const days = plan.weeks.length * 7;
  const life = givenLife ?? lifeOf(runner.dice, days);
  const course = courseAtStart(
    { ...plan, picture: runner.picture, zones: paceZones(runner.picture.fitness.threshold) },
    runner,
  );

  for (let day = 0; day < days - 1; day += 1) {
    liveDay(course, runner, life, day, plan.weeks);
    if (day % 7 === 6) closeWeek(course, runner, life, day, answering);
  }
  return told(course, runner, life, days, plan.weeks);
};

const courseAtStart = (plan: RevisedPlan, runner: Runner): Course => ({
  plan,
  body: bodyAtStart(runner),
  logs: [],
  checkIns: [],
  past: [],
  niggleSince: null,
  hadNiggle: false,
  heldUntil: 0,
  lastRun: -1,
  backSince: -100,
  strains: [],
  weekLoad: 0,
  hours: 0,
  metres: 0,
  lostDays: 0,
  overloadWeeks: 0,
  weeksWithNiggle: 0,
  answers: { 'no-change': 0, easing: 0, 'needs-consent': 0, 'on-hold': 0 },
});

const liveDay = (
  course: Course,
  runner: Runner,
  life: readonly LifeEvent[],
  day: number,
  original: readonly PlanWeek[],
): void => {
  const date = addDays(runner.picture.startsOn, day);
  const event = eventOn(life, day);
  const planned = course.plan.weeks[Math.floor(day / 7)]?.sessions ?? [];
  const ofToday = planned.filter((session) => session.date === date);
  const sessions = ofToday.length > 0 ? ofToday : caughtUp(course, runner, event, day);
  let [load, run, hours] = [0, 0, 0];

  for (const session of sessions) {
    const share = shareDone(course, runner, event, day, session, original);
    load += session.load * share;
    const isRun = session.distance > 0;
    if (isRun) {
      run += session.distance * share;
      hours += (session.duration / 3600) * share;
    }
    course.logs = course.logs.filter(({ sessionId }) => sessionId !== session.id);
    course.logs.push(logOf(session, date, share, course.body.niggle, runner));
  }
  if (run > 0) {
    if (day - course.lastRun > 6) course.backSince = day;
    course.lastRun = day;
  }
  if (course.body.injuredUntil > day || course.heldUntil > day) course.lostDays += 1;

  const before = course.body.niggle;
  course.body = nextMorning(course.body, { load, metres: run, hours, stressed: isStressed(event) }, day, runner);
  if (before === 0 && course.body.niggle > 0) course.niggleSince = day;
  course.strains.push(strainOf(course.body, runner.hidden, isStressed(event)));
  course.weekLoad += load;
  course.hours += hours;
  course.metres += run;
};

const closeWeek = (
  course: Course,
  runner: Runner,
  life: readonly LifeEvent[],
  day: number,
  answering: Answering,
): void => {
  const week = (day + 1) / 7;
  const stressed = isStressed(eventOn(life, day));
  const strain = course.strains.slice(-7).reduce((sum, value) => sum + value, 0) / 7;
  if (strain > 1) course.overloadWeeks += 1;
  const hasNiggle = course.body.niggle > 0 || course.body.injuredUntil > day;
  if (hasNiggle) course.weeksWithNiggle += 1;

  const { body, weekLoad, niggleSince, hadNiggle } = course;
  const report = weeklyReport(runner, week, { body, life, weekLoad, stressed, niggleSince, weekBefore: { hadNiggle } });
  if (report !== null) answer(course, runner, report, day, answering);
  course.hadNiggle = hasNiggle;
  course.weekLoad = 0;
};

const answer = (course: Course, runner: Runner, report: CheckIn, day: number, answering: Answering): void => {
  const { picture, dice } = runner;
  const { plan, logs, past } = course;
  course.checkIns.push(report);
  const today = addDays(picture.startsOn, day + 1);
  const answered = answering({ ...plan, today, logs, checkIns: course.checkIns }, { adaptations: past, edits: [] });

  const { outcome } = answered.record;
  course.past = [...past, answered.record];
  course.answers[outcome] += 1;
  if (outcome === 'on-hold') course.heldUntil = day + 1 + daysOnHold;
  const agreed = outcome !== 'needs-consent' || dice.even('consents', report.week) < parameters.habits.consents;
  if (agreed) course.plan = answered.plan;
};

const told = (
  course: Course,
  runner: Runner,
  life: readonly LifeEvent[],
  days: number,
  original: readonly PlanWeek[],
): Season => {
  const { picture, hidden, dice } = runner;
  const raceDay = days - 1;
  const form = formOf(course.body, hidden);
  const starts =
    course.body.injuredUntil <= raceDay && course.heldUntil <= raceDay && eventOn(life, raceDay)?.kind !== 'ill';
  const planned = original.reduce((sum, week) => sum + week.volume, 0);
  return {
    weeks: original.length,
    overloadWeeks: course.overloadWeeks,
    weeksLost: course.lostDays / 7,
    injuries: course.body.injuries,
    hours: course.hours,
    weeksWithNiggle: course.weeksWithNiggle,
    volumeShare: course.metres / planned,
    form: 100 * (form - 1),
    // One in a hundred of luck on the day.
    overGoal: starts ? overGoalOf(picture, picture.fitness.score * form * (1 + 0.01 * dice.normal('race'))) : null,
    answers: course.answers,
  };
};

const overGoalOf = ({ goal }: Runner['picture'], score: number): number | null => {
  if (goal.kind !== 'race' || goal.aim.kind !== 'time') return null;
  const distance: Metres = raceMetres[goal.distance];
  const time: Seconds = timeForScore(score, distance);
  return 100 * (time / goal.aim.time - 1);
};
