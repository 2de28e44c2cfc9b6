import type { Picture } from '../../shared/domain/athlete/picture';
import type { PaceZones } from '../../shared/domain/fitness/fitness';
import type { PlanWeek } from '../../shared/domain/plan/plan';
import { dayNumber, weekdayName } from './days';
import { type Fact, type WeekFacts, weekFacts } from './plan-facts';

/**
 * Counts what is wrong with a finished plan. It was written apart from the rules and shares no code with them; unlike
 * them it believes the plan's own word on which weeks are recovery and which taper.
 */
export const violations = (picture: Picture, weeks: readonly PlanWeek[], zones: PaceZones): readonly string[] => {
  const facts = weekFacts(picture, weeks);
  return [
    ...calendar(picture, weeks, facts),
    ...growth(picture, facts),
    ...singleRuns(picture, facts),
    ...spacing(picture, facts),
    ...recovery(facts),
    ...taper(picture, facts),
    ...intensity(facts),
    ...paces(weeks, zones),
  ];
};

const isTaper = ({ phase }: WeekFacts): boolean => phase === 'taper' || phase === 'race';
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const calendar = (
  { schedule, goal }: Picture,
  weeks: readonly PlanWeek[],
  facts: readonly WeekFacts[],
): readonly string[] => {
  const raceDay = goal.kind === 'race' ? dayNumber(goal.date) : null;
  const blocked = new Set(schedule.blockedDates.map(dayNumber));
  const all = facts.flatMap((week) => week.facts);
  const found: string[] = [];

  for (const { day, isRun, week } of all) {
    if (blocked.has(day)) found.push(`week ${week}: a session on a blocked date`);
    if (isRun && !schedule.runDays.includes(weekdayName(day))) found.push(`week ${week}: a run on the wrong weekday`);
    if (raceDay !== null && day === raceDay - 1) found.push(`week ${week}: no rest before the race`);
    if (raceDay !== null && day > raceDay) found.push(`week ${week}: a session after the race`);
  }
  for (const day of new Set(all.map((fact) => fact.day))) {
    const cap = schedule.maxMinutes[weekdayName(day)];
    const total = all.filter((fact) => fact.day === day && !fact.isRace).reduce((sum, fact) => sum + fact.minutes, 0);
    if (cap !== undefined && total > cap + 1.01) found.push(`day ${day}: ${total} minutes in ${cap}`);
  }
  weeks.forEach(({ monday, sessions }, index) => {
    const from = dayNumber(monday);
    if (index > 0 && from !== dayNumber(weeks[index - 1]?.monday ?? '') + 7) found.push(`week ${index + 1}: a gap`);
    if (sessions.some(({ date }) => dayNumber(date) < from || dayNumber(date) > from + 6))
      found.push(`week ${index + 1}: a session of another week`);
  });
  if (raceDay !== null && !all.some(({ isRace, day }) => isRace && day === raceDay)) found.push('no race on race day');
  return found;
};

const growth = ({ recent, schedule, goal }: Picture, weeks: readonly WeekFacts[]): readonly string[] => {
  if (goal.kind === 'from-zero') return [];
  const volumes = recent.weeklyVolumes.map((volume) => volume / 1000);
  const current = mean(volumes);
  const ceiling = schedule.peakVolume === null ? Number.POSITIVE_INFINITY : schedule.peakVolume / 1000;

  return weeks.flatMap((week, index) => {
    const best = Math.max(...volumes.slice(-4));
    volumes.push(week.km);
    const usual = Math.max(best * 1.1, best + Math.min(3, best * 0.3));
    const limit = (week.recovery || isTaper(week) ? best * 1.3 : usual) + 0.51;
    return [
      ...(week.km > limit ? [`week ${week.number}: ${week.km} km after ${best}`] : []),
      ...(week.km > ceiling + 0.51 ? [`week ${week.number}: above the ceiling`] : []),
      ...(index === 0 && week.km > 1.05 * current + 0.51 ? ['week 1: more than now'] : []),
    ];
  });
};

const singleRuns = ({ recent, goal, startsOn }: Picture, weeks: readonly WeekFacts[]): readonly string[] => {
  if (goal.kind === 'from-zero') return [];
  const stated = { day: dayNumber(startsOn) - 7, week: 0, km: recent.longestRun / 1000 };
  const runs = weeks.flatMap(({ facts }) => facts.filter(({ isRun }) => isRun));
  return runs.flatMap(({ day, week, km }) => {
    const window = [stated, ...runs].filter((run) => run.week !== week && run.day < day && run.day >= day - 30);
    const longest = window.length > 0 ? Math.max(...window.map((run) => run.km)) : stated.km / 2;
    const limit = Math.max(1.1 * longest, longest < 10 ? longest + 1 : 0) + 0.11;
    return km > limit ? [`week ${week}: a run of ${km} km after ${longest}`] : [];
  });
};

const spacing = ({ ageBand }: Picture, weeks: readonly WeekFacts[]): readonly string[] => {
  const apart = ageBand === '50-64' || ageBand === '65+' ? 3 : 2;
  const hard: readonly Fact[] = weeks.flatMap(({ facts }) => facts.filter(({ isHard }) => isHard));
  return hard.flatMap(({ day, week }, index) => {
    const before = hard[index - 1];
    return before !== undefined && day - before.day < apart ? [`week ${week}: hard days too close`] : [];
  });
};

const recovery = (weeks: readonly WeekFacts[]): readonly string[] => {
  const found: string[] = [];
  let block: WeekFacts[] = [];
  for (const week of weeks.filter((one) => !isTaper(one))) {
    if (!week.recovery) {
      block.push(week);
      if (block.length === 4) found.push(`week ${week.number}: a fourth loaded week`);
      continue;
    }
    // A block that was cut short itself says nothing plain about how much a recovery week may hold.
    const isPlain = block.length > 0 && block.every(({ isCut, hasRace }) => !isCut && !hasRace);
    if (isPlain && week.km > 0.8 * mean(block.map(({ km }) => km)) + 0.51)
      found.push(`week ${week.number}: recovery is too full`);
    if (week.facts.some(({ grey, hard }) => grey + hard > 0)) found.push(`week ${week.number}: recovery is hard`);
    if (week.hasRace) found.push(`week ${week.number}: a race in recovery`);
    block = [];
  }
  return found;
};

/** Most running of race week as a share of the heaviest week. */
const raceWeekShares = { '5K': 0.6, '10K': 0.6, half: 0.5, marathon: 0.45, '50K': 0.45, '100K': 0.35 };

const taper = ({ goal }: Picture, weeks: readonly WeekFacts[]): readonly string[] => {
  if (goal.kind !== 'race') return [];
  const peak = Math.max(...weeks.filter((week) => !isTaper(week)).map(({ km }) => km));
  const last = weeks.at(-1);
  const isTooMuch = last !== undefined && last.km > raceWeekShares[goal.distance] * peak + 0.51;
  const rises = weeks.filter((week, index) => {
    const before = weeks[index - 1];
    if (!isTaper(week) || before === undefined || before.recovery || before.hasRace || before.isCut) return false;
    return week.km >= before.km;
  });
  return [
    ...(isTooMuch ? ['race week: too much'] : []),
    ...rises.map(({ number }) => `week ${number}: the taper does not fall`),
  ];
};

const intensity = (weeks: readonly WeekFacts[]): readonly string[] =>
  weeks.flatMap((week) => {
    const floor = { base: 0.895, build: 0.795, sharpen: 0.745, taper: 0.745, race: 0 }[week.phase];
    const runs = week.facts.filter(({ isRun, isRace }) => isRun || isRace);
    const easy = runs.reduce((sum, run) => sum + run.easy, 0);
    const all = runs.reduce((sum, run) => sum + run.easy + run.grey + run.hard, 0);
    return all > 0 && easy < floor * all ? [`week ${week.number}: ${Math.round((100 * easy) / all)} % easy`] : [];
  });

const paces = (weeks: readonly PlanWeek[], zones: PaceZones): readonly string[] =>
  weeks.flatMap(({ number, sessions }) =>
    sessions.flatMap(({ kind, notation, sections }) => {
      if (kind === 'race' || notation.includes('@')) return [];
      const steps = sections.flatMap(({ groups }) => groups.flatMap((group) => group.steps));
      const isOutside = steps.some(({ zone, pace }) => {
        if (zone === null || pace === null) return false;
        return pace.slowest > zones[zone].slowest || pace.fastest < zones[zone].fastest;
      });
      return isOutside ? [`week ${number}: a pace outside its zone`] : [];
    }),
  );
