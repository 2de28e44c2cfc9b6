import { askedOfPresent } from '../goals/look/verdict';
import type { Part } from '../i18n/words';
import { railFits } from '../parts/rail-width';
import { todayIn } from '../today';
import { begin, passOn, readAhead } from './begun';

/** What a page needs that can be asked for before it runs. */
type Page = Readonly<{
  code: () => Promise<unknown>;
  words: readonly Exclude<Part, 'front'>[];
  /** Reads what it draws; `id` is what its address says after its name. */
  read: (id: string) => Promise<unknown>;
}>;

const nothing = { params: {} };

/**
 * The athlete, and beside them the plan in force and the check-in that is due. The athlete’s reply names the plan: what
 * is asked for by that name is taken from what was told of today, and a page asks anew where it is another’s.
 */
const today = async () => {
  const told = readAhead('getToday', nothing);
  told
    .then(
      ({ checkIn: due }) =>
        due && passOn('getCheckIn', { params: { planId: due.planId, week: due.week } }, Promise.resolve(due)),
    )
    .catch(() => null);
  const found = await begin('getAthlete', nothing);
  const { planId } = found;
  const plan = async () => {
    const { plan: inForce } = await told;
    if (inForce?.planId !== planId) throw new Error('Another plan is in force by now.');
    return inForce;
  };
  if (planId) passOn('getPlan', { params: { planId } }, plan());
  return found;
};

/** The athlete, and beside a rail the plan that it tells of: that is long, and a phone has no rail. */
const athlete = () => (railFits().matches ? today() : begin('getAthlete', nothing));

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
      read: () => Promise.all([today(), begin('listActivityQuestions', nothing)]),
    },
    plan: { code: () => import('../plan/plan-page'), words: [], read: today },
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
