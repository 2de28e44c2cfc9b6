import { type FrameDay, type FrameWeek, type ReadPrompt, readDay } from './frame';
import { noteWriter, type WriteNote } from './plan-notes';

type Week = FrameWeek & Readonly<{ prompt: ReadPrompt; place: number }>;

/**
 * Writes a plan from the prompt alone, as a well-behaved model does: what the frame asks for, a little below what it
 * allows, in words of its own.
 */
export const writePlan = (prompt: ReadPrompt): string => {
  const note = noteWriter();
  const weeks = prompt.weeks.map((week, place) => weekOf({ ...week, prompt, place }, note));
  return JSON.stringify({ weeks });
};

const weekOf = (week: Week, note: WriteNote) => {
  const days = week.d.map(readDay);
  const isEasy = ({ role }: FrameDay): boolean => role === 'easy';
  const striding = days.filter(isEasy).at(-1);
  let left = week.max?.all ?? 0;

  const lines = days.map((day, index) => {
    const session = sessionOf(day, {
      week,
      strides: day === striding && week.place % 2 === 1 && !week.prompt.fromZero,
      afterWork: /hard|long/.test(days[index - 1]?.role ?? ''),
      hardBefore: days.slice(0, index).some(({ role }) => role === 'hard'),
      left,
    });
    left -= session.work;
    const written = note(session.notation, day.role);
    return `${day.weekday} ${session.notation}${written === '' ? '' : ` | ${written}`}`;
  });
  return { n: week.n, f: focusOf(week), d: lines };
};

type Session = Readonly<{ notation: string; work: number }>;
type Day = Readonly<{ week: Week; strides: boolean; afterWork: boolean; hardBefore: boolean; left: number }>;

const plain = (notation: string): Session => ({ notation, work: 0 });

const sessionOf = (day: FrameDay, at: Day): Session => {
  const { week, left } = at;
  if (day.role === 'SC') return plain('SC');
  if (day.role === 'race') return plain('RA');
  if (week.prompt.fromZero) return plain('RW');
  switch (day.role) {
    case 'long':
      return plain('LR');
    case 'long+':
      return steadyEnd(day, at);
    case 'hard':
      return week.phase.startsWith('race') ? { notation: 'OP 2x4min (90s)', work: 8 } : hardSession(day, at);
    case 'shakeout':
      return plain('ST 3x20s strides');
    default:
      if (at.strides && day.km >= 5 && left >= 0) return plain('ST 6x20s strides');
      return plain(at.afterWork && day.km >= 4 && hasTimeToSpare(day, at) ? 'RC' : 'EZ');
  }
};

/** Whether a day can be run a fifth slower than easily. */
const hasTimeToSpare = ({ km, mostMinutes }: FrameDay, { week }: Day): boolean =>
  1.2 * km * week.prompt.easyMinPerKm < Math.min(mostMinutes, 85);

/** How many minutes of work this faster than easy fit into so much of a day's distance. */
const room = ({ km }: FrameDay, { week }: Day, share: number): number => share * km * week.prompt.easyMinPerKm * 0.8;

const steadyEnd = (day: FrameDay, at: Day): Session => {
  const minutes = Math.floor(Math.min(room(day, at, 0.3), 0.5 * (at.week.max?.Z3 ?? 0), 40));
  return minutes < 10 ? plain('LR') : { notation: `LR ${minutes}min Z3`, work: minutes };
};

const hardSession = (day: FrameDay, at: Day): Session => {
  const { week, left } = at;
  const { Z4 = 0, Z5 = 0 } = week.max ?? {};
  const threshold = Math.floor(Math.min(left, 0.8 * Z4, room(day, at, 0.45)));
  const fast = Math.floor(Math.min(left, 0.8 * Z5, room(day, at, 0.4)));
  const wantsFast = !week.prompt.finishesOnly && !at.hardBefore && week.place % 3 === 2;
  if (wantsFast && fast >= 9) {
    const times = Math.min(6, Math.floor(fast / 3));
    return { notation: `IN ${times}x3min (2min)`, work: 3 * times };
  }
  if (threshold >= 8 && week.place % 2 === 1 && threshold <= 25) {
    return { notation: `TE ${threshold}min`, work: threshold };
  }
  const length = threshold >= 24 ? 8 : threshold >= 15 ? 5 : 4;
  const times = Math.min(5, Math.floor(threshold / length));
  return times < 2 ? plain('EZ') : { notation: `CR ${times}x${length}min (${length * 12}s)`, work: times * length };
};

const focusOf = ({ phase, race, place }: Week): string => {
  if (race !== undefined) return 'Arrive rested, and run the race you have trained for.';
  if (phase.includes('recovery')) return 'Less of everything, so that the weeks before can settle.';
  const [name = ''] = phase.split(',');
  const said = focuses[name] ?? ['One run at a time, each with its own purpose.'];
  return said[place % said.length] ?? '';
};

const focuses: Readonly<Record<string, readonly string[]>> = {
  base: [
    'Steady, easy running that you could repeat tomorrow.',
    'A little longer, still in conversation.',
    'Let the long run grow while everything else stays calm.',
  ],
  build: [
    'One clear effort, and patience around it.',
    'Learn how threshold feels when it is kept in hand.',
    'Strength from even work rather than from heroics.',
  ],
  sharpen: ['Sessions that look like your goal, on legs that are not tired.', 'Precise rather than hard.'],
  taper: ['Keep the rhythm, let go of the volume.', 'Freshness is the training now.'],
};
