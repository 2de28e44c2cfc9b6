import fc from 'fast-check';
import { printWorkout } from '../../../shared/domain/session/print-workout';
import { anyWorkout } from '../workouts';
import { injections } from './injections';

/** A week of a reply before it is printed. */
type Week = { n: number; f: string; d: string[] };
type Mangle = (weeks: readonly Week[]) => readonly Week[];

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const at = (count: number, place: number): number => Math.floor(count * place);

/** Changes one line of one week. */
const onLine =
  (weekAt: number, lineAt: number, change: (line: string) => string): Mangle =>
  (weeks) =>
    weeks.map((week, index) =>
      index === at(weeks.length, weekAt)
        ? { ...week, d: week.d.map((line, place) => (place === at(week.d.length, lineAt) ? change(line) : line)) }
        : week,
    );

const onSession = (weekAt: number, lineAt: number, change: (session: string) => string): Mangle =>
  onLine(weekAt, lineAt, (line) => {
    const [session = '', note = ''] = line.split(' | ');
    const [weekday = '', ...rest] = session.split(' ');
    return `${weekday} ${change(rest.join(' '))} | ${note.replace(/^\*/, '') || 'Run it calmly.'}`;
  });

const anySession: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: anyWorkout.map(printWorkout) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('EZ', 'EZ', 'LR', 'RC'), fc.integer({ min: 10, max: 300 }))
      .map(([kind, tenths]) => `${kind} ${tenths / 10}km`),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({
        kind: fc.constantFrom('CR', 'TE', 'IN', 'HL', 'RE', 'OP', 'TT', 'LR', 'PG'),
        times: fc.integer({ min: 1, max: 12 }),
        minutes: fc.integer({ min: 1, max: 25 }),
        zone: fc.integer({ min: 1, max: 6 }),
        rest: fc.integer({ min: 15, max: 300 }),
      })
      .map(({ kind, times, minutes, zone, rest }) => `${kind} ${times}x${minutes}min Z${zone} (${rest}s)`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('EZ', 'RC', 'LR', 'SC', 'RA', 'RW', 'ST 8x30s strides', 'BI 90min Z5', 'IN'),
  },
);

const words =
  'Mon Tue Sun EZ CR IN LR 5km 20min 4x Z4 Z9 @HM (90s) [ ] ( ) | * + , {pace} {x} " \\ } wu cd 1e9 -3 x× é'.split(' ');
const randomLine = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' '));

const mangle: fc.Arbitrary<Mangle> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(share, share, anySession).map(([w, l, session]) => onSession(w, l, () => session)),
  },
  // All amounts of a session grow or shrink together.
  {
    weight: 4,
    arbitrary: fc
      .tuple(share, share, fc.double({ min: 0.2, max: 6, noNaN: true }))
      .map(([w, l, factor]) =>
        onSession(w, l, (session) =>
          session.replace(/\d+(?:\.\d+)?(?=km|min|s\b)/g, (figure) =>
            String(Math.max(1, Math.round(Number(figure) * factor))),
          ),
        ),
      ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(share, share, fc.integer({ min: 1, max: 6 }))
      .map(([w, l, zone]) => onSession(w, l, (session) => session.replace(/Z\d/g, `Z${zone}`))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(share, share, fc.constantFrom('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Feb'))
      .map(([w, l, day]) => onLine(w, l, (line) => line.replace(/^\w+/, day))),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(share, fc.constantFrom(...injections)).map(
      ([w, { text, obeyed }]): Mangle =>
        (weeks) =>
          weeks.map((week, index) =>
            index === at(weeks.length, w) ? { ...week, f: text.slice(0, 150), d: [...obeyed(week.d)] } : week,
          ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(share, share, fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), randomLine))
      .map(([w, l, line]) => onLine(w, l, () => line)),
  },
  // Weeks change places, come twice, or not at all.
  {
    weight: 2,
    arbitrary: fc.tuple(share, share).map(
      ([one, other]): Mangle =>
        (weeks) =>
          weeks.map((week, index) =>
            index === at(weeks.length, one) ? { ...week, d: weeks[at(weeks.length, other)]?.d ?? [] } : week,
          ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(share, fc.integer({ min: -2, max: 70 })).map(
      ([w, n]): Mangle =>
        (weeks) =>
          weeks.map((week, index) => (index === at(weeks.length, w) ? { ...week, n } : week)),
    ),
  },
  {
    weight: 1,
    arbitrary: share.map(
      (w): Mangle =>
        (weeks) =>
          weeks.filter((_, index) => index !== at(weeks.length, w)),
    ),
  },
);

/** Breaks the text itself: a piece is cut out, written twice or replaced. */
const textMangle: fc.Arbitrary<(text: string) => string> = fc.oneof(
  { weight: 6, arbitrary: fc.constant((text: string) => text) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        share,
        fc.nat({ max: 40 }),
        fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('"', '}', ']', '{', '\\', '\u0000')),
      )
      .map(([place, length, piece]) => (text: string) => {
        const from = at(text.length, place);
        return text.slice(0, from) + piece + text.slice(from + length);
      }),
  },
  { weight: 1, arbitrary: share.map((place) => (text: string) => text.slice(0, at(text.length, place))) },
  { weight: 1, arbitrary: share.map((place) => (text: string) => text + text.slice(at(text.length, place))) },
);

/** Replies made from a good one by breaking it in one to four places, and then perhaps its text. */
export const mangledReplies = (good: string): fc.Arbitrary<string> =>
  fc.tuple(fc.array(mangle, { minLength: 1, maxLength: 4 }), textMangle).map(([mangles, broken]) => {
    const { weeks } = JSON.parse(good) as { weeks: Week[] };
    return broken(JSON.stringify({ weeks: mangles.reduce<readonly Week[]>((all, one) => one(all), weeks) }));
  });

/** Replies in which every line is made up for the days of the frame. */
export const madeUpReplies = (good: string): fc.Arbitrary<string> => {
  const { weeks } = JSON.parse(good) as { weeks: Week[] };
  const lines = weeks.flatMap(({ d }) => d).length;
  return fc.array(anySession, { minLength: lines, maxLength: lines }).map((sessions) => {
    const left = [...sessions];
    const made = weeks.map(({ n, f, d }) => ({
      n,
      f,
      d: d.map((line) => `${line.slice(0, 3)} ${left.pop()} | Run it calmly.`),
    }));
    return JSON.stringify({ weeks: made });
  });
};

/** A text as it is, or broken in one place. */
export const brokenTexts = (text: string): fc.Arbitrary<string> => textMangle.map((broken) => broken(text));
