import type { BodySite, CheckIn, Niggle } from '../../check-in/check-in';
import type { LivePlan } from '../live-plan';
import { daysWithoutRunning } from '../past/time-off';
import type { WeekFact } from '../past/what-happened';
import type { NiggleLevel, Signal } from '../signal';

/**
 * What each niggle asks for, and the steps back once it is all but gone. Levels follow the pain-monitoring model of
 * Silbernagel 2007 (0–3 of 10 safe, 4–5 acceptable for tendons, above not), drawn tighter; for bone no pain is safe.
 */
export const niggleSignals = (checkIn: CheckIn, live: LivePlan, facts: readonly WeekFact[]): readonly Signal[] => {
  const before = live.checkIns.filter(({ week }) => week < checkIn.week).toReversed();
  const reported = checkIn.niggles.flatMap((niggle): Signal[] => {
    const level = levelOf(niggle, before);
    return level === null
      ? []
      : [{ kind: 'niggle', week: checkIn.week, niggle, level, worse: isWorseTwice(niggle, before) }];
  });
  const painful = reported.length > 0 ? [] : painfulSession(checkIn, facts);
  return [...reported, ...returns(checkIn, before, live, facts), ...painful];
};

/** The graded answer to a niggle, from its site, its severity and how it went; null when there is nothing to do. */
const levelOf = (niggle: Niggle, before: readonly CheckIn[]): NiggleLevel | null => {
  const { site, severity, altersGait, worseWhenRunning } = niggle;
  if (severity === 0 && !altersGait) return null;
  // Pain in the hip or groin that grows with running may come from the bone beneath it.
  if (site === 'bone' || (site === 'hip' && worseWhenRunning && severity >= 3)) return 'refer';
  const isTooMuch = severity >= 5 || altersGait || isWorseTwice(niggle, before);
  if (isTooMuch) {
    const [last] = before;
    const previous = last === undefined ? null : niggleAt(site, last);
    const wasTooMuch = previous !== null && (previous.severity >= 5 || previous.altersGait);
    // A week without running has not helped: somebody should look at it.
    return wasTooMuch ? 'refer' : 'no-running';
  }
  return severity >= 3 ? 'careful' : 'watch';
};

const niggleAt = (site: BodySite, { niggles }: CheckIn): Niggle | null =>
  niggles.find((niggle) => niggle.site === site) ?? null;

/** Worse than at the check-in before, and worse then than at the one before that. */
const isWorseTwice = ({ site, severity }: Niggle, [last, earlier]: readonly CheckIn[]): boolean => {
  const [one, other] = [last, earlier].map((report) => (report === undefined ? null : niggleAt(site, report)));
  return one != null && other != null && severity > one.severity && one.severity > other.severity;
};

const returns = (
  checkIn: CheckIn,
  before: readonly CheckIn[],
  live: LivePlan,
  facts: readonly WeekFact[],
): readonly Signal[] => {
  const [last, earlier] = before;
  const sites = new Set([...(last?.niggles ?? []), ...(earlier?.niggles ?? [])].map(({ site }) => site));

  return [...sites].flatMap((site): Signal[] => {
    const now = niggleAt(site, checkIn) ?? gone(site);
    if (now.severity > 2 || now.altersGait) return [];
    const levels = [last, earlier].map((report, index) => levelAt(site, report, before.slice(index + 1)));
    const at = levels.findIndex((level) => level !== null && level !== 'watch');
    const from = levels[at] ?? null;
    // One step leads back from care, two from days without running.
    if (from === null || (from === 'careful' && at > 0)) return [];
    if (from !== 'careful' && now.passesHopTest === false)
      return [{ kind: 'niggle', week: checkIn.week, niggle: now, level: 'no-running', worse: false }];
    return [
      {
        kind: 'niggle-return',
        week: checkIn.week,
        niggle: now,
        from: from === 'careful' ? 'careful' : 'no-running',
        step: at === 0 ? 1 : 2,
        daysOff: daysWithoutRunning(facts, live.today),
      },
    ];
  });
};

const levelAt = (site: BodySite, report: CheckIn | undefined, before: readonly CheckIn[]): NiggleLevel | null => {
  const niggle = report === undefined ? null : niggleAt(site, report);
  return niggle === null ? null : levelOf(niggle, before);
};

const gone = (site: BodySite): Niggle => ({
  site,
  severity: 0,
  since: null,
  worseWhenRunning: false,
  altersGait: false,
  passesHopTest: null,
});

const painfulSession = ({ week }: CheckIn, facts: readonly WeekFact[]): readonly Signal[] => {
  const worst = (facts[week - 1]?.sessions ?? [])
    .flatMap(({ log }) => (log?.pain == null || log.pain === 0 ? [] : [{ date: log.date, pain: log.pain }]))
    .reduce<{ date: Extract<Signal, { kind: 'painful-session' }>['date']; pain: number } | null>(
      (most, one) => (most === null || one.pain > most.pain ? one : most),
      null,
    );
  return worst === null ? [] : [{ kind: 'painful-session', week, ...worst }];
};
