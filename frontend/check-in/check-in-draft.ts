import type { CheckInAnswers } from '../../shared/contract/check-in';
import type { BodySite, ReturnSpeed } from '../../shared/domain/check-in/check-in';
import type { RaceDistance } from '../../shared/domain/goal/goal';
import type { Weekday } from '../../shared/domain/units/calendar';

export type NiggleDraft = Readonly<{
  site: BodySite | null;
  severity: number | null;
  since: string;
  worseWhenRunning: boolean;
  altersGait: boolean;
  passesHopTest: boolean | null;
}>;

/** A span of days as typed. */
type SpanDraft = Readonly<{ from: string; to: string }>;
export type AwayDraft = SpanDraft & Readonly<{ reason: 'travel' | 'holiday' | 'busy'; days: readonly Weekday[] }>;
export type IllDraft = SpanDraft & Readonly<{ belowNeck: boolean | null }>;
export type PauseDraft = SpanDraft & Readonly<{ speed: ReturnSpeed }>;
export type RaceDraft = Readonly<{ distance: RaceDistance; date: string; priority: 'B' | 'C' }>;

/** A check-in as it is being written; null is not said. */
export type CheckInDraft = Readonly<{
  effort: number | null;
  fatigue: number | null;
  /** Distance run in the week where it differs from the logs, as typed. */
  volume: string;
  niggles: readonly NiggleDraft[];
  words: string;
  load: 'same' | 'easier' | 'harder';
  away: AwayDraft | null;
  ill: IllDraft | null;
  pause: PauseDraft | null;
  race: RaceDraft | null;
  sleep: number | null;
  stress: number | null;
}>;

export const blankDraft: CheckInDraft = {
  effort: null,
  fatigue: null,
  volume: '',
  niggles: [],
  words: '',
  load: 'same',
  away: null,
  ill: null,
  pause: null,
  race: null,
  sleep: null,
  stress: null,
};

export const blankNiggle: NiggleDraft = {
  site: null,
  severity: null,
  since: '',
  worseWhenRunning: false,
  altersGait: false,
  passesHopTest: null,
};

type Request = CheckInAnswers['requests'][number];

const requestOf = <Kind extends Request['kind']>(
  requests: CheckInAnswers['requests'],
  kind: Kind,
): Extract<Request, { kind: Kind }> | null =>
  requests.find((request): request is Extract<Request, { kind: Kind }> => request.kind === kind) ?? null;

/** Answers that were sent, back in the form. */
export const draftOfAnswers = (
  { effort, fatigue, niggles, words, requests, volume, sleep, stress }: CheckInAnswers,
  typed: (distance: number) => string,
): CheckInDraft => {
  const ill = requestOf(requests, 'ill');
  const load = requests.find(({ kind }) => kind === 'easier' || kind === 'harder')?.kind;

  return {
    ...{ effort, fatigue, words, sleep, stress },
    volume: volume === null ? '' : typed(volume),
    niggles: niggles.map((niggle) => ({ ...niggle, since: niggle.since ?? '' })),
    load: load === 'easier' || load === 'harder' ? load : 'same',
    away: requestOf(requests, 'away'),
    ill: ill && { ...ill, to: ill.to ?? '' },
    pause: requestOf(requests, 'pause'),
    race: requestOf(requests, 'race')?.race ?? null,
  };
};
