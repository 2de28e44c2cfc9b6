import type { AdjustmentRequest } from '../../shared/contract/adjustment';
import type { AdjustmentReason, IllnessPlace, Obstacle } from '../../shared/domain/adjustment/adjustment-reason';
import type { BodySite } from '../../shared/domain/check-in/check-in';

/** What an athlete has said so far of why a session does not suit; null is not said yet. */
export type ReasonDraft = Readonly<{
  kind: AdjustmentReason['kind'] | null;
  /** As typed. */
  minutes: string;
  site: BodySite | null;
  severity: number | null;
  worseWhenRunning: boolean | null;
  altersGait: boolean;
  obstacle: Obstacle | null;
  treadmill: boolean;
  place: IllnessPlace | null;
  words: string;
}>;

export const emptyDraft: ReasonDraft = {
  kind: null,
  minutes: '',
  site: null,
  severity: null,
  worseWhenRunning: null,
  altersGait: false,
  obstacle: null,
  treadmill: false,
  place: null,
  words: '',
};

/** An answer that is missing or cannot be. */
export type ReasonFault =
  | 'kind'
  | 'minutes'
  | 'site'
  | 'severity'
  | 'worseWhenRunning'
  | 'obstacle'
  | 'place'
  | 'words';

/** What every group of fields is given. */
export type ReasonFieldsProps = Readonly<{
  draft: ReasonDraft;
  faults: readonly ReasonFault[];
  onChange: (change: Partial<ReasonDraft>) => void;
}>;

export type ReadReason =
  | Readonly<{ status: 'complete'; request: AdjustmentRequest }>
  | Readonly<{ status: 'incomplete'; faults: readonly ReasonFault[] }>;

/** Reads a draft as a request, or names what is missing, in the order of the form. */
export const readReason = (draft: ReasonDraft): ReadReason => {
  const faults = faultsOf(draft);
  const reason = faults.length === 0 ? reasonOf(draft) : null;

  return reason === null
    ? { status: 'incomplete', faults }
    : { status: 'complete', request: { reason, words: draft.words.trim() } };
};

const longestMinutes = 600;

/** Whole minutes as typed, or null for anything else. */
const minutesIn = (typed: string): number | null => {
  const text = typed.trim();

  return /^\d{1,3}$/.test(text) && Number(text) <= longestMinutes ? Number(text) : null;
};

const missing = (...answers: readonly (readonly [ReasonFault, boolean])[]): readonly ReasonFault[] =>
  answers.flatMap(([fault, isMissing]) => (isMissing ? [fault] : []));

const faultsOf = (draft: ReasonDraft): readonly ReasonFault[] => {
  const { kind, minutes, site, severity, worseWhenRunning, obstacle, place, words } = draft;
  switch (kind) {
    case null:
      return ['kind'];
    case 'tired':
      return [];
    case 'no-time':
      return missing(['minutes', minutesIn(minutes) === null]);
    case 'niggle':
      return missing(
        ['site', site === null],
        ['severity', severity === null],
        ['worseWhenRunning', worseWhenRunning === null],
      );
    case 'conditions':
      return missing(['obstacle', obstacle === null]);
    case 'travel':
      return missing(['minutes', minutes.trim() !== '' && minutesIn(minutes) === null]);
    case 'ill':
      return missing(['place', place === null]);
    case 'other':
      return missing(['words', words.trim() === '']);
  }
};

/** The reason of a draft without faults. */
const reasonOf = (draft: ReasonDraft): AdjustmentReason | null => {
  const { kind, site, severity, worseWhenRunning, altersGait, obstacle, treadmill, place } = draft;
  const minutes = minutesIn(draft.minutes);
  if (kind === 'tired' || kind === 'other') return { kind };
  if (kind === 'travel') return { kind, minutes };
  if (kind === 'no-time' && minutes !== null) return { kind, minutes };
  if (kind === 'conditions' && obstacle !== null) return { kind, obstacle, treadmill };
  if (kind === 'ill' && place !== null) return { kind, place };
  if (kind === 'niggle' && site !== null && severity !== null && worseWhenRunning !== null) {
    const niggle = { site, severity, since: null, worseWhenRunning, altersGait, passesHopTest: null };
    return { kind, niggle };
  }
  return null;
};
