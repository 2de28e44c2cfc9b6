import type { AthleteStore, CheckInStore, LogStore, PlanStore, RunLinkStore, WeekStore } from '../ports';

/** What changes neither with what an athlete tells nor with what follows from it. */
type Lasting = Readonly<{ athletes: AthleteStore; weeks: WeekStore }>;
/** What changes with a check-in, or with a log. */
type Living = Readonly<{ plans: PlanStore; logs: LogStore; checkIns: CheckInStore }>;

/** The same ports, which read the athlete and each version of a week once. */
export const lastingReadOnce = <Ports extends Lasting>(ports: Ports): Ports => ({
  ...ports,
  athletes: { ...ports.athletes, find: once((athleteId) => ports.athletes.find(athleteId)) },
  weeks: { ...ports.weeks, find: once((plan, weeks) => ports.weeks.find(plan, weeks)) },
});

/** The same ports, which read the plan, its logs and its check-ins once: for work that changes none of them. */
export const livingReadOnce = <Ports extends Living>(ports: Ports): Ports => ({
  ...ports,
  plans: { ...ports.plans, find: once((athleteId, planId) => ports.plans.find(athleteId, planId)) },
  logs: { ...ports.logs, list: once((plan) => ports.logs.list(plan)) },
  checkIns: { ...ports.checkIns, list: once((plan) => ports.checkIns.list(plan)) },
});

/** The same ports, which read once which session each run was said to be: for work that says none. */
export const runsReadOnce = <Ports extends Readonly<{ runLinks: RunLinkStore }>>(ports: Ports): Ports => ({
  ...ports,
  runLinks: { ...ports.runLinks, list: once((athleteId) => ports.runLinks.list(athleteId)) },
});

/** The same reading, done once for what is asked alike. */
export const once = <Asked extends readonly unknown[], Answer>(
  read: (...asked: Asked) => Promise<Answer>,
): ((...asked: Asked) => Promise<Answer>) => {
  const known = new Map<string, Promise<Answer>>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const answer = known.get(key) ?? read(...asked);
    known.set(key, answer);
    return answer;
  };
};
