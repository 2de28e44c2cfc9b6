import type { GoalReply } from '../../shared/contract/goal';
import type { PlanReply, PlanWeekReply } from '../../shared/contract/plan';
import { zones } from '../../shared/domain/fitness/fitness';
import type { RaceDistance } from '../../shared/domain/goal/goal';
import { goalName } from '../../shared/domain/goal/goal-name';
import { fillNote } from '../../shared/domain/session/fill-note';
import { mainSet } from '../../shared/domain/session/session-facts';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';
import {
  formatClock,
  formatDistance,
  formatDuration,
  formatPaceRange,
  type UnitSystem,
} from '../../shared/domain/units/format';
import { wrapped } from './wrapped';

type SessionReply = PlanWeekReply['sessions'][number];

const zoneNames = {
  1: 'Recovery',
  2: 'Aerobic Endurance',
  3: 'Aerobic Power',
  4: 'Threshold',
  5: 'Anaerobic Endurance',
  6: 'Anaerobic Power',
} as const;
const distanceNames: Readonly<Record<RaceDistance, string>> = {
  '5K': '5 km',
  '10K': '10 km',
  half: 'half marathon',
  marathon: 'marathon',
  '50K': '50 km',
  '100K': '100 km',
};

const dayName = (date: IsoDate, withYear = false): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: '2-digit',
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));

const titleOf = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1).replace('-', ' ');

/** A finished plan as a person reads it in a terminal. */
export const printPlan = (plan: PlanReply, units: UnitSystem): string =>
  [
    header(plan),
    zoneTable(plan, units),
    ...plan.weeks.map((week) => printWeek(week, plan, units)),
    certificate(plan),
  ].join('\n\n');

const header = ({ goal, label, limitations }: PlanReply): string => {
  return [
    [...(goal.name === '' ? [] : [goal.name]), ...wishLine(goal)].join(' · '),
    ...waypoints(goal),
    ...(label === 'finish-safely' ? ['The time is short, so this plan is for finishing safely, without a time.'] : []),
    ...limitations.map(({ sentence }) => wrapped(`· ${sentence}`, 2)),
  ].join('\n');
};

const wishLine = (goal: GoalReply): readonly string[] => {
  switch (goal.kind) {
    case 'race': {
      const aim = goal.aim.kind === 'time' ? `in ${formatClock(goal.aim.time)}` : 'to finish';
      return [`${distanceNames[goal.distance]} ${aim}`, dayName(goal.date, true)];
    }
    case 'fitness':
      return ['fit and well', `${goal.weeks} weeks`];
    case 'from-zero':
      return goal.date === null
        ? ['from zero to 30 minutes of running', `${goal.weeks} weeks`]
        : ['from zero to 5 km', dayName(goal.date, true)];
  }
};

const waypoints = (goal: GoalReply): readonly string[] =>
  goal.kind === 'race'
    ? goal.races.map(({ name, distance, date, priority }) =>
        [`${priority} race: ${name || distanceNames[distance]}`, distanceNames[distance], dayName(date, true)].join(
          ' · ',
        ),
      )
    : [];

const zoneTable = (plan: PlanReply, units: UnitSystem): string =>
  zones
    .map((zone) => `  Zone ${zone}  ${zoneNames[zone].padEnd(20)} ${formatPaceRange(plan.zones[zone], units)}`)
    .join('\n');

const printWeek = (week: PlanWeekReply, plan: PlanReply, units: UnitSystem): string => {
  const facts = [
    `Week ${week.number} of ${plan.weeks.length}`,
    week.recovery ? `${week.phase}, recovery` : week.phase,
    `${dayName(week.monday)} to ${dayName(addDays(week.monday, 6))}`,
    formatDistance(week.volume, units),
    formatDuration(week.duration),
  ];
  return [
    facts.join(' · '),
    wrapped(week.focus, 2),
    ...week.sessions.map((session) => printSession(session, plan, units)),
  ].join('\n');
};

const printSession = (session: SessionReply, plan: PlanReply, units: UnitSystem): string => {
  const pace = mainSet(session)?.work.pace;
  const facts = [
    dayName(session.date).padEnd(12),
    titleOf(session.kind).padEnd(12),
    (session.distance > 0 ? formatDistance(session.distance, units) : '').padStart(8),
    formatDuration(session.duration).padStart(12),
    pace ? `  ${formatPaceRange(pace, units)}` : '',
  ];
  const note = fillNote(session, { units, goal: goalName(plan.goal) });
  return [`  ${facts.join('')}`.trimEnd(), `      ${session.notation}`, wrapped(note, 6)].join('\n');
};

const certificate = ({ certificate }: PlanReply): string => {
  const musts = certificate.checks.filter(({ severity }) => severity === 'must');
  const missed = certificate.checks.filter(({ met }) => !met);
  return [
    `Checked: ${musts.filter(({ met }) => met).length} of ${musts.length} safety rules met.`,
    ...missed.map(({ sentence }) => wrapped(`Not met: ${sentence}`, 2)),
    ...certificate.mends.map((mend) => wrapped(`Mended: ${mend}`, 2)),
  ].join('\n');
};
