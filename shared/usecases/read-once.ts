import type { AthleteStore, CheckInStore, LogStore, PlanStore, ReceiptStore, WeekStore } from '../ports';

/** What changes neither with what an athlete tells nor with what follows from it. */
type Lasting = Readonly<{ athletes: AthleteStore; weeks: WeekStore; receipts: ReceiptStore }>;
/** What changes with a check-in, or with a log. */
type Living = Readonly<{ plans: PlanStore; logs: LogStore; checkIns: CheckInStore }>;

/** The same ports, which read the athlete, each version of a week and each receipt once. */
export const lastingReadOnce = <Ports extends Lasting>(ports: Ports): Ports => ({
  ...ports,
  athletes: { ...ports.athletes, find: once((athleteId) => ports.athletes.find(athleteId)) },
  weeks: { ...ports.weeks, find: once((plan, weeks) => ports.weeks.find(plan, weeks)) },
  receipts: { ...ports.receipts, find: once((plan, command) => ports.receipts.find(plan, command)) },
});

/** The same ports, which read the plan, its logs and its check-ins once: for work that changes none of them. */
export const livingReadOnce = <Ports extends Living>(ports: Ports): Ports => ({
  ...ports,
  plans: { ...ports.plans, find: once((athleteId, planId) => ports.plans.find(athleteId, planId)) },
  logs: { ...ports.logs, list: once((plan) => ports.logs.list(plan)) },
  checkIns: { ...ports.checkIns, list: once((plan) => ports.checkIns.list(plan)) },
});

const once = <Asked extends readonly unknown[], Answer>(
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
