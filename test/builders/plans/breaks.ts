import type { PlanWeek } from '../../../shared/domain/plan/plan';
import type { PlanUnderReview } from '../../../shared/domain/plan/review';
import { sessionSums } from '../../../shared/domain/plan/session-sums';
import { weekSums } from '../../../shared/domain/session/expand-week';
import type { Session } from '../../../shared/domain/session/session';
import { addDays, type IsoDate } from '../../../shared/domain/units/calendar';
import { metres, seconds, secondsPerKm } from '../../../shared/domain/units/quantity';
import { read } from './objections';

/** One deliberate break of a good plan, and the rule that must see it; null where the plan has nothing to break. */
export type Break = Readonly<{ name: string; rule: string; apply: (plan: PlanUnderReview) => PlanUnderReview | null }>;

const inWeek = (
  plan: PlanUnderReview,
  number: number,
  change: (week: PlanWeek) => readonly Session[],
): PlanUnderReview => ({
  ...plan,
  weeks: plan.weeks.map((week) => {
    if (week.number !== number) return week;
    const sessions = change(week);
    return { ...week, sessions, ...weekSums(sessions) };
  }),
});

/** A session a number of times as long, its sums made anew. */
const stretched = (session: Session, factor: number): Session => {
  const sections = session.sections.map((section) => ({
    ...section,
    groups: section.groups.map((group) => ({
      ...group,
      steps: group.steps.map((step) => ({
        ...step,
        metres: metres(Math.round(step.metres * factor)),
        seconds: seconds(Math.round(step.seconds * factor)),
      })),
    })),
  }));
  return { ...session, sections, ...sessionSums({ sections }) };
};

const only = (session: Session): Session => ({ ...session, id: session.id.replace(/\d+$/, '99') });
const hasWork = (session: Session): boolean => ['tempo', 'cruise', 'intervals'].includes(session.kind);
const isRun = ({ kind }: Session): boolean =>
  !['strength', 'race', 'walk', 'bike', 'pool', 'elliptical'].includes(kind);
const moved = (session: Session, date: IsoDate): Session => only({ ...session, date });
const byDate = (sessions: readonly Session[]): readonly Session[] =>
  sessions.toSorted((one, other) => one.date.localeCompare(other.date));

const firstRecovery = (plan: PlanUnderReview): PlanWeek | null => {
  const { weeks, isRecovery } = read(plan).shape;
  return weeks.find((week) => isRecovery(week) && week.lostDays === 0)?.week ?? null;
};
const quality = (plan: PlanUnderReview): Session | null =>
  plan.weeks.flatMap(({ sessions }) => sessions).find(hasWork) ?? null;

export const breaks: readonly Break[] = [
  {
    name: 'a hard session in a recovery week',
    rule: 'recovery-weeks-are-easy',
    apply: (plan) => {
      const week = firstRecovery(plan);
      const work = quality(plan);
      const easy = week?.sessions.find(isRun);
      if (week === null || work === null || easy === undefined) return null;
      return inWeek(plan, week.number, ({ sessions }) =>
        sessions.map((session) => {
          const sameLength = stretched(work, easy.distance / work.distance);
          return session === easy ? moved(sameLength, easy.date) : session;
        }),
      );
    },
  },
  {
    name: 'a long run four tenths longer',
    rule: 'single-run-growth',
    apply: (plan) => {
      const { weeks, isFull } = read(plan).shape;
      const week = weeks.findLast((one) => isFull(one) && (one.long?.distance ?? 0) > 10_000);
      if (week === undefined) return null;
      const longest = Math.max(...weeks.map(({ long }) => long?.distance ?? 0), plan.picture.recent.longestRun);
      const factor = (1.4 * longest) / (week.long?.distance ?? 1);
      return inWeek(plan, week.number, ({ sessions }) =>
        sessions.map((session) => (session === week.long?.session ? stretched(session, factor) : session)),
      );
    },
  },
  {
    name: 'a week of half as much again',
    rule: 'weekly-growth',
    apply: (plan) => {
      const { weeks, isFull } = read(plan).shape;
      const week = weeks.find((one) => one.number > 2 && isFull(one));
      if (week === undefined) return null;
      const factor = (1.6 * week.best4) / Math.max(1, week.volume);
      return inWeek(plan, week.number, ({ sessions }) =>
        sessions.map((session) => (isRun(session) ? stretched(session, factor) : session)),
      );
    },
  },
  {
    name: 'a jog on the eve of the race',
    rule: 'rest-before-race',
    apply: (plan) => {
      const { race } = read(plan).shape;
      const easy = plan.weeks.flatMap(({ sessions }) => sessions).find(isRun);
      const eve = race === null ? null : addDays(race.date, -1);
      const week = plan.weeks.find(({ monday }) => eve !== null && monday <= eve && eve <= addDays(monday, 6));
      if (eve === null || easy === undefined || week === undefined) return null;
      return inWeek(plan, week.number, ({ sessions }) => byDate([...sessions, moved(easy, eve)]));
    },
  },
  {
    name: 'a hard day right after another',
    rule: 'hard-day-spacing',
    apply: (plan) => {
      const work = quality(plan);
      const week = plan.weeks.find(({ sessions }) => work !== null && sessions.includes(work));
      if (work === null || week === undefined || work.date === addDays(week.monday, 6)) return null;
      return inWeek(plan, week.number, ({ sessions }) => byDate([...sessions, moved(work, addDays(work.date, 1))]));
    },
  },
  {
    name: 'a session on a day kept clear',
    rule: 'blocked-dates',
    apply: (plan) => {
      const date = plan.weeks.flatMap(({ sessions }) => sessions).find(isRun)?.date;
      if (date === undefined) return null;
      const schedule = { ...plan.picture.schedule, blockedDates: [date] };
      return { ...plan, picture: { ...plan.picture, schedule } };
    },
  },
  {
    name: 'a pace faster than its zone',
    rule: 'paces-in-zones',
    apply: (plan) => {
      const pace = { slowest: secondsPerKm(200), fastest: secondsPerKm(100) };
      const week = plan.weeks.find(({ sessions }) => sessions.some(isRun));
      return inWeek(plan, week?.number ?? 0, ({ sessions }) =>
        sessions.map((session) => ({
          ...session,
          sections: session.sections.map((section) => ({
            ...section,
            groups: section.groups.map((group) => ({
              ...group,
              steps: group.steps.map((step) => (step.pace === null ? step : { ...step, pace })),
            })),
          })),
        })),
      );
    },
  },
  {
    name: 'a sum that is off by one',
    rule: 'sums-add-up',
    apply: (plan) => ({
      ...plan,
      weeks: plan.weeks.map((week, index) => (index === 0 ? { ...week, volume: metres(week.volume + 1) } : week)),
    }),
  },
  {
    name: 'a week of another plan',
    rule: 'dates-and-weeks',
    apply: (plan) => {
      const last = plan.weeks.findLast(({ sessions }) => sessions.length > 0)?.number ?? 0;
      return inWeek(plan, last, ({ sessions }) =>
        sessions.map((session) => ({ ...session, id: session.id.replace(/^.*_w/, 'other_w') })),
      );
    },
  },
  {
    name: 'no race',
    rule: 'race-on-race-day',
    apply: (plan) => {
      const last = plan.weeks.at(-1)?.number ?? 0;
      return inWeek(plan, last, ({ sessions }) => sessions.filter(({ kind }) => kind !== 'race'));
    },
  },
];
