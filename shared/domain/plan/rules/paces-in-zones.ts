import type { Step } from '../../session/session';
import type { PlanReading } from '../review';
import { plainRule } from './plain-rule';
import { dayOf } from './words';

/** Race pace may lie across a border of two zones: then the notation says that it is race pace. */
const racePace = /@(5K|10K|HM|M)\b/;

/** Every prescribed pace lies inside the zone it claims; race paces may stray when they are labelled. */
export const pacesInZones = plainRule({
  id: 'paces-in-zones',
  sentence: 'Every pace lies inside its zone.',
  severity: 'must',
  source: 'The athlete’s own zones',
  faults: (plan) =>
    plan.shape.weeks.flatMap(({ number, sessions }) =>
      sessions
        .filter(({ session }) => {
          const isLabelled = session.kind === 'race' || racePace.test(session.notation);
          return stepsOf(session.sections).some((step) => isMisplaced(plan, step, isLabelled));
        })
        .map((session) => ({ week: number, session, sentence: `A pace on ${dayOf(session)} lies outside its zone.` })),
    ),
});

const stepsOf = (sections: PlanReading['weeks'][number]['sessions'][number]['sections']): readonly Step[] =>
  sections.flatMap(({ groups }) => groups.flatMap(({ steps }) => steps));

const isMisplaced = ({ zones }: PlanReading, { zone, pace, role }: Step, isLabelled: boolean): boolean => {
  if (pace === null) return false;
  if (zone === null || pace.slowest < pace.fastest) return true;
  const isRacePace = isLabelled && role === 'work';
  return !isRacePace && (pace.slowest > zones[zone].slowest || pace.fastest < zones[zone].fastest);
};
