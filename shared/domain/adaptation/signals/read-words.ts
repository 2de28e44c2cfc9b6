import type { AthleteRequest, CheckIn } from '../../check-in/check-in';
import type { RaceDistance } from '../../goal/goal';
import { addDays, type IsoDate, weekdays } from '../../units/calendar';
import type { ReadWords } from '../signal';
import { type DaySpan, spanIn, weekdaysIn } from './read-days';

/**
 * Reads requests from an athlete's own words, sentence by sentence. It knows few forms and knows them well: whatever it
 * is not sure of comes back as unread, to be said so; nothing is guessed.
 *
 * @example
 * readWords({ words: 'Away next week, can only run Tuesday and Thursday.', date: isoDate('2027-01-17') }).requests
 * // [{ kind: 'away', reason: 'travel', from: '2027-01-18', to: '2027-01-24', days: ['tue', 'thu'] }]
 */
export const readWords = ({ words, date }: Pick<CheckIn, 'words' | 'date'>): ReadWords => {
  const sentences = words
    .split(/[!?;\n]+|\.(?!\d)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
  const read = sentences.map((sentence) => ({ sentence, request: readSentence(sentence.toLowerCase(), date) }));
  const unread = read.filter(({ request }) => request === 'unread').map(({ sentence }) => sentence);

  return {
    requests: read.flatMap(({ request }) => (request === 'unread' || request === 'nothing' ? [] : [request])),
    unread: unread.length > 0 ? unread.join('. ') : null,
  };
};

type Reading = AthleteRequest | 'unread' | 'nothing';

/** Words that ask for nothing. */
const smallTalk =
  /^((no|nope|none|nothing|all (is )?(good|fine|well)|thanks?|thank you|ok|okay|fine|(a )?good week|no changes?|nothing to change|keep it as it is)[\s,:)]*)+$/;
const isUnsure = /\b(maybe|might|perhaps|probably|possibly|if|whether|not sure|could be|should i|what about)\b/;
const isDenied =
  /\b(not|never|isn['’]t|wasn['’]t|don['’]t|do not|no longer|didn['’]t|without being)\b(?! (run|be able|train))/;

const readSentence = (sentence: string, date: IsoDate): Reading => {
  if (smallTalk.test(sentence)) return 'nothing';
  if (isUnsure.test(sentence) || isDenied.test(sentence)) return 'unread';
  const span = spanIn(sentence, date);
  if (span === 'unclear') return 'unread';
  return (
    readRace(sentence, span) ??
    readIllness(sentence, span, date) ??
    readPause(sentence, span, date) ??
    readAway(sentence, span) ??
    readWish(sentence) ??
    'unread'
  );
};

const distances: readonly (readonly [RegExp, RaceDistance])[] = [
  [/\b100 ?km?\b/, '100K'],
  [/\b50 ?km?\b/, '50K'],
  [/\bhalf([ -]marathon)?\b/, 'half'],
  [/\bmarathon\b/, 'marathon'],
  [/\b10 ?km?\b/, '10K'],
  [/\b5 ?km?\b|\bparkrun\b/, '5K'],
];

const readRace = (sentence: string, span: DaySpan | null): Reading | null => {
  const distance = distances.find(([pattern]) => pattern.test(sentence))?.[1];
  const priority = /\b([bc])[- ]?race\b/.exec(sentence)?.[1];
  const isRace = priority !== undefined || /\b(race|racing)\b/.test(sentence);
  if (!isRace) return null;
  // How much a race matters is the athlete's to say: a B race changes ten days, a C race three.
  if (distance === undefined || priority === undefined || span === null || !span.isOneDay) return 'unread';
  return { kind: 'race', race: { distance, date: span.from, priority: priority === 'b' ? 'B' : 'C' } };
};

const readIllness = (sentence: string, span: DaySpan | null, date: IsoDate): Reading | null => {
  if (!/\b(ill|sick|flu|fever|covid|infection|head cold|(a|my|had|have|with) cold)\b/.test(sentence)) return null;
  const isWellAgain = /\b(well|fine|better|healthy|recovered|fit) (again|now)\b|\brecovered\b/.test(sentence);
  const isPast = /\b(was|were|been|had)\b/.test(sentence);
  if (span === null && (isPast || isWellAgain)) return 'unread';
  const from = span?.from ?? date;
  if (from > date) return 'unread';
  const to = span?.to ?? null;
  // Since a day, and well again: the last ill day is not said, so it counts until yesterday.
  return { kind: 'ill', from, to: isWellAgain ? (to ?? addDays(date, -1)) : to, belowNeck: isBelowNeck(sentence) };
};

const isBelowNeck = (sentence: string): boolean | null => {
  if (/\b(no|without( a)?) fever\b/.test(sentence))
    return /\b(head cold|cold|runny nose|sore throat|sniffles)\b/.test(sentence) ? false : null;
  return /\b(fever|flu|chest|cough|stomach|gut|aches|covid|vomiting)\b/.test(sentence) ? true : null;
};

const readPause = (sentence: string, span: DaySpan | null, date: IsoDate): Reading | null => {
  if (!/\b(pause|time off|a break|stop running|no running)\b/.test(sentence)) return null;
  if (/\b(away|holiday|vacation|travel|trip)/.test(sentence)) return null;
  const from = span?.from ?? addDays(date, 1);
  const to = span?.to ?? (span?.days == null ? null : addDays(from, span.days - 1));
  if (to === null || to < from) return 'unread';
  return {
    kind: 'pause',
    from,
    to,
    speed: /\b(gentle|gently|slow|slowly|careful)\b/.test(sentence) ? 'gentle' : 'usual',
  };
};

const readAway = (sentence: string, span: DaySpan | null): Reading | null => {
  const reason = /\b(holidays?|vacation)\b/.test(sentence)
    ? 'holiday'
    : /\b(away|travel(l?ing)?|trip|abroad)\b/.test(sentence)
      ? 'travel'
      : /\b(busy|only run|only train|only on|can['’]t run|cannot run|no time)\b/.test(sentence)
        ? 'busy'
        : null;
  if (reason === null) return null;
  const days = openDaysIn(sentence);
  const to = span?.to ?? (span?.days == null || span.from === null ? null : addDays(span.from, span.days - 1));
  // On which days there is time to run cannot be told from "away" alone.
  if (span === null || to === null || days === null || to < span.from) return 'unread';
  return { kind: 'away', reason, from: span.from, to, days };
};

const openDaysIn = (sentence: string): AthleteDays | null => {
  const only = /\bonly (?:be able to )?(?:run |train )?(?:on )?(.+)/.exec(sentence)?.[1];
  if (only !== undefined) {
    const days = weekdaysIn(only);
    return days.length > 0 ? days : null;
  }
  const closed = /\b(?:can['’]t|cannot) (?:run|train) on (.+)/.exec(sentence)?.[1];
  if (closed !== undefined) {
    const days = weekdaysIn(closed);
    return days.length > 0 ? weekdays.filter((day) => !days.includes(day)) : null;
  }
  return /\b(no running|no runs|can['’]t (run|train)|cannot (run|train)|no training|not run)\b/.test(sentence)
    ? []
    : null;
};
type AthleteDays = Extract<AthleteRequest, { kind: 'away' }>['days'];

const readWish = (sentence: string): Reading | null => {
  const wantsLess = /\b(easier|lighter|less (running|volume|training|please)|too (much|hard)|ease (it )?off)\b/.test(
    sentence,
  );
  const wantsMore = /\b(harder|more (running|volume|training|km|miles|please)|too easy)\b/.test(sentence);
  if (wantsLess === wantsMore) return null;
  return { kind: wantsLess ? 'easier' : 'harder' };
};
