import type { PaceZones } from '../../fitness/fitness';
import type { Session, Step } from '../../session/session';
import { plainRule } from './plain-rule';
import { dayOf } from './words';

/** Race pace may lie across a border of two zones: then the notation says that it is race pace. */
const racePace = /@(5K|10K|HM|M)\b/;

export const namesRacePace = ({ kind, notation }: Session): boolean => kind === 'race' || racePace.test(notation);

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
          const isLabelled = namesRacePace(session);
          return stepsOf(session).some((step) => isMisplaced(plan.zones, step, isLabelled));
        })
        .map((session) => ({ week: number, session, sentence: `A pace on ${dayOf(session)} lies outside its zone.` })),
    ),
});

const stepsOf = ({ sections }: Session): readonly Step[] =>
  sections.flatMap(({ groups }) => groups.flatMap(({ steps }) => steps));

/** Whether a step's pace lies outside its zone, or has none; `isLabelled` says that the session names a race pace. */
export const isMisplaced = (zones: PaceZones, { zone, pace, role }: Step, isLabelled: boolean): boolean => {
  if (pace === null) return false;
  if (zone === null || pace.slowest < pace.fastest) return true;
  const isRacePace = isLabelled && role === 'work';
  return !isRacePace && (pace.slowest > zones[zone].slowest || pace.fastest < zones[zone].fastest);
};
