import type { PlanReply, PlanWeekReply } from '../../shared/contract/plan';
import { zones } from '../../shared/domain/fitness/fitness';
import { goalName } from '../../shared/domain/goal/goal-name';
import { fillNote } from '../../shared/domain/session/fill-note';
import { mainSet, stepsInOrder } from '../../shared/domain/session/session-facts';
import { addDays } from '../../shared/domain/units/calendar';
import { fillDistances } from '../../shared/domain/units/fill-distances';
import {
  formatDistance,
  formatDuration,
  formatPaceRange,
  formatRacedDistance,
  type UnitSystem,
} from '../../shared/domain/units/format';
import { metres } from '../../shared/domain/units/quantity';
import { dayName } from './day-name';
import { goalLines } from './goal-lines';
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

const titleOf = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1).replace('-', ' ');

/** A finished plan as a person reads it in a terminal. */
export const printPlan = (plan: PlanReply, units: UnitSystem): string =>
  [
    header(plan, units),
    zoneTable(plan, units),
    ...plan.weeks.map((week) => printWeek(week, plan, units)),
    certificate(plan),
  ].join('\n\n');

const header = ({ goal, label, limitations }: PlanReply, units: UnitSystem): string =>
  [
    ...goalLines(goal),
    ...(label === 'finish-safely' ? ['The time is short, so this plan is for finishing safely, without a time.'] : []),
    ...limitations.map(({ sentence }) => wrapped(`· ${fillDistances(sentence, units)}`, 2)),
  ].join('\n');

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

// A race is as long as its name says, not the tenth below it that a week would count.
const lengthOf = ({ kind, distance, sections }: SessionReply, units: UnitSystem): string =>
  kind === 'race'
    ? formatRacedDistance(metres(stepsInOrder({ sections }).reduce((sum, step) => sum + step.metres, 0)), units)
    : formatDistance(distance, units);

const printSession = (session: SessionReply, plan: PlanReply, units: UnitSystem): string => {
  const pace = mainSet(session)?.work.pace;
  const facts = [
    dayName(session.date).padEnd(12),
    titleOf(session.kind).padEnd(12),
    (session.distance > 0 ? lengthOf(session, units) : '').padStart(8),
    formatDuration(session.duration).padStart(12),
    pace ? `  ${formatPaceRange(pace, units)}` : '',
  ];
  const note = fillNote(session, { units, goal: goalName(plan.goal) });
  return [`  ${facts.join('')}`.trimEnd(), `      ${session.notation}`, wrapped(note, 6)].join('\n');
};

const certificate = ({ certificate, writingNote }: PlanReply): string => {
  const musts = certificate.checks.filter(({ severity }) => severity === 'must');
  const missed = certificate.checks.filter(({ met }) => !met);
  return [
    `Checked: ${musts.filter(({ met }) => met).length} of ${musts.length} safety rules met.`,
    ...missed.map(({ sentence }) => wrapped(`Not met: ${sentence}`, 2)),
    ...(writingNote === null ? [] : [wrapped(writingNote, 0)]),
    ...certificate.mends.map((mend) => wrapped(`Mended: ${mend}`, 2)),
  ].join('\n');
};
