import { athleteId } from '../auth/session';
import { checkInWeek, isCheckInDue } from '../check-in/check-in-week';
import { askedOfPresent } from '../goals/look/verdict';
import type { Part } from '../i18n/words';
import { markedPlan } from '../offline/weeks-mark';
import { railFits } from '../parts/rail-width';
import { deviceTimeZone, todayIn } from '../today';
import { begin } from './begun';

/** What a page needs that can be asked for before it runs. */
type Page = Readonly<{
  code: () => Promise<unknown>;
  words: readonly Exclude<Part, 'front'>[];
  /** Reads what it draws; `id` is what its address says after its name. */
  read: (id: string) => Promise<unknown>;
}>;

const nothing = { params: {} };

/** The plan, asked for beside the athlete where this device knows it from the last time. */
const plan = async (athlete = begin('getAthlete', nothing)) => {
  const marked = markedPlan(athleteId());
  const likely = marked === null ? null : begin('getPlan', { params: { planId: marked } }).catch(() => null);
  const { planId, profile } = await athlete;
  const asked = planId === marked ? likely : planId && begin('getPlan', { params: { planId } });
  // Only now: a browser’s first look at a time zone takes a while.
  const today = todayIn(profile?.timeZone ?? deviceTimeZone());
  return { today, plan: (await asked) || null };
};

/** The athlete, and beside a rail the plan that it tells of: that is long, and a phone has no rail. */
const athlete = () => {
  const asked = begin('getAthlete', nothing);
  if (railFits().matches) plan(asked).catch(() => null);
  return asked;
};

const dueCheckIn = async () => {
  const { today, plan: found } = await plan();
  const number = found && checkInWeek(found.weeks, today);
  const week = found?.weeks.find((it) => it.number === number);
  if (found && week && isCheckInDue(week, today))
    await begin('getCheckIn', { params: { planId: found.planId, week: week.number } });
};

/** The goals, with how the one that is trained for compares with today’s form. */
const goals = async () => {
  const [{ profile }, list] = await Promise.all([athlete(), begin('listGoals', nothing)]);
  const body = profile && askedOfPresent(profile, list, todayIn(profile.timeZone));
  if (body) await begin('assess', { params: {}, body });
};

/** The pages that are opened most, by the first name in their address. */
const pages: ReadonlyMap<string, Page> = new Map(
  Object.entries<Page>({
    today: {
      code: () => import('../daily/today-page'),
      words: [],
      read: () => Promise.all([dueCheckIn(), begin('listActivityQuestions', nothing)]),
    },
    plan: { code: () => import('../plan/plan-page'), words: [], read: () => plan() },
    session: {
      code: () => import('../session/session-page'),
      words: [],
      read: (sessionId) => Promise.all([athlete(), begin('getSession', { params: { sessionId } })]),
    },
    goals: {
      code: () => import('../goals/goals-page'),
      words: ['outlook'],
      read: () => Promise.all([goals(), begin('getSeason', nothing)]),
    },
    progress: {
      code: () => import('../progress/progress-page'),
      words: ['outlook'],
      read: () => Promise.all([athlete(), begin('getProgress', nothing)]),
    },
  }),
);

/** The page at an address, with what its address says of it; null where it is none of those. */
export const pageAt = (path: string): Readonly<{ page: Page; id: string }> | null => {
  const [, name = '', id = '', ...rest] = path.split('/');
  const page = pages.get(name);
  const isOne = page !== undefined && rest.length === 0 && (name === 'session') === (id !== '');
  return isOne ? { page, id } : null;
};
