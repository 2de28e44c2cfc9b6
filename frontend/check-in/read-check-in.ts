import type { CheckInAnswers } from '../../shared/contract/check-in';
import { type IsoDate, isIsoDate } from '../../shared/domain/units/calendar';
import type { UnitSystem } from '../../shared/domain/units/format';
import { readDistance } from '../intake/read-input';
import type { CheckInDraft, NiggleDraft } from './check-in-draft';

/** What is wrong with an answer; texts are the catalogue's. */
export type CheckInFault = 'effort' | 'fatigue' | 'site' | 'severity' | 'day' | 'span' | 'volume';
/** `field` is the id of the input. */
export type FieldFault = Readonly<{ field: string; fault: CheckInFault }>;

export type ReadCheckIn =
  | Readonly<{ status: 'complete'; answers: CheckInAnswers }>
  | Readonly<{ status: 'incomplete'; faults: readonly FieldFault[] }>;

/** In metres, as in the contract. */
const highestVolume = 300_000;

// Pain over a bone, or pain that is more than a trace: whether hopping hurts tells the one from the other.
const worthHopping = 3;

/** Whether the hop test says something about this niggle. */
export const asksHopTest = ({ site, severity }: Pick<NiggleDraft, 'site' | 'severity'>): boolean =>
  severity !== null && severity > 0 && (site === 'shin' || site === 'hip' || severity >= worthHopping);

/** Reads a draft as answers, or names what is missing, in the order of the form. */
export const readCheckIn = (draft: CheckInDraft, units: UnitSystem): ReadCheckIn => {
  const faults = faultsIn(draft, units);
  const { effort, fatigue, sleep, stress } = draft;
  if (faults.length > 0 || effort === null || fatigue === null) return { status: 'incomplete', faults };

  return {
    status: 'complete',
    answers: {
      ...{ effort, fatigue, sleep, stress },
      niggles: draft.niggles.flatMap(niggleOf),
      words: draft.words.trim(),
      requests: requestsOf(draft),
      volume: draft.volume.trim() === '' ? null : readDistance(draft.volume, units),
    },
  };
};

const when = (isWrong: boolean, field: string, fault: CheckInFault): readonly FieldFault[] =>
  isWrong ? [{ field, fault }] : [];

const faultsIn = (draft: CheckInDraft, units: UnitSystem): readonly FieldFault[] => {
  const volume = readDistance(draft.volume, units);

  return [
    ...when(draft.effort === null, 'effort', 'effort'),
    ...when(draft.fatigue === null, 'fatigue', 'fatigue'),
    ...when(draft.volume.trim() !== '' && (volume === null || volume > highestVolume), 'volume', 'volume'),
    ...draft.niggles.flatMap(({ site, severity, since }, index) => [
      ...when(site === null, `niggle-${index}-site`, 'site'),
      ...when(severity === null, `niggle-${index}-severity`, 'severity'),
      ...when(since !== '' && !isIsoDate(since), `niggle-${index}-since`, 'day'),
    ]),
    ...(draft.away ? spanFaults('away', draft.away) : []),
    ...(draft.ill ? spanFaults('ill', draft.ill, true) : []),
    ...(draft.pause ? spanFaults('pause', draft.pause) : []),
    ...when(draft.race !== null && !isIsoDate(draft.race.date), 'race-date', 'day'),
  ];
};

const spanFaults = (name: string, { from, to }: Readonly<{ from: string; to: string }>, isOpen = false) => {
  const isUnfinished = isOpen && to === '';

  return [
    ...when(!isIsoDate(from), `${name}-from`, 'day'),
    ...when(!isUnfinished && !isIsoDate(to), `${name}-to`, 'day'),
    ...when(isIsoDate(from) && isIsoDate(to) && to < from, `${name}-to`, 'span'),
  ];
};

const dayOf = (text: string): IsoDate | null => (isIsoDate(text) ? text : null);

const niggleOf = (niggle: NiggleDraft): CheckInAnswers['niggles'] => {
  const { site, severity } = niggle;
  if (site === null || severity === null) return [];

  const passesHopTest = asksHopTest(niggle) ? niggle.passesHopTest : null;
  return [{ ...niggle, site, severity, since: dayOf(niggle.since), passesHopTest }];
};

const requestsOf = ({ load, away, ill, pause, race }: CheckInDraft): CheckInAnswers['requests'] => {
  const span = ({ from, to }: Readonly<{ from: string; to: string }>) => {
    const [first, last] = [dayOf(from), dayOf(to)];
    return first === null || last === null ? null : { from: first, to: last };
  };
  const [awaySpan, pauseSpan] = [away && span(away), pause && span(pause)];
  const illFrom = ill && dayOf(ill.from);
  const raceDay = race && dayOf(race.date);

  return [
    ...(load === 'same' ? [] : [{ kind: load }]),
    ...(away && awaySpan ? [{ kind: 'away' as const, reason: away.reason, ...awaySpan, days: [...away.days] }] : []),
    ...(ill && illFrom ? [{ kind: 'ill' as const, from: illFrom, to: dayOf(ill.to), belowNeck: ill.belowNeck }] : []),
    ...(pause && pauseSpan ? [{ kind: 'pause' as const, ...pauseSpan, speed: pause.speed }] : []),
    ...(race && raceDay ? [{ kind: 'race' as const, race: { ...race, date: raceDay } }] : []),
  ];
};
