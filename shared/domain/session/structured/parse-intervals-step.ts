import { metres, metresPerSecond, seconds } from '../../units/quantity';
import type { Intensity, SpeedRange, StepLength, WatchStep } from './structured-step';

/** intervals.icu tells apart two kinds of activity and two of rest. */
const intensityWords: Readonly<Record<string, Intensity>> = {
  warmup: 'warmup',
  active: 'active',
  interval: 'active',
  recovery: 'recovery',
  rest: 'recovery',
  cooldown: 'cooldown',
};

// After minutes the “s” may be left out.
const timeWord = /^(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)(?:s|(?<=m\d+)))?$/i;
const distanceWord = /^(\d+(?:\.\d+)?)(km|mtr)$/i;
const pace = /^(\d+):([0-5]\d)(?:-(\d+):([0-5]\d))?\/km +pace\b/i;
const intensity = /^intensity=(\w+)/i;
const pressLap = /^press +lap\b/i;

/**
 * One step of intervals.icu's text without its dash, or a sentence that says why it cannot be read. `usual` is the
 * intensity where the step names none.
 *
 * @example
 * parseIntervalsStep('10m 5:30-5:10/km Pace', 'active')
 */
export const parseIntervalsStep = (text: string, usual: Intensity): WatchStep | string => {
  const words = text.trim().split(/\s+/);
  const at = words.findIndex((word) => lengthOf(word) !== null);
  const length = lengthOf(words[at] ?? '');
  if (length === null)
    return 'A step needs a length such as 10m, 1m30s or 0.4km; “m” is minutes, and metres are written as kilometres.';

  let step: WatchStep = { type: 'step', length, intensity: usual, target: null };
  let rest = words.slice(at + 1).join(' ');
  while (rest !== '') {
    const read = option(rest, step);
    if (read === null) return `“${rest}” cannot be read; write a pace such as 5:30-5:10/km Pace, or none.`;
    step = read.step;
    rest = rest.slice(read.taken).trim();
  }
  return step;
};

const lengthOf = (word: string): StepLength | null => {
  const [, far, unit = ''] = distanceWord.exec(word) ?? [];
  if (far !== undefined) {
    const tenths = Math.round(Number(far) * (unit.toLowerCase() === 'km' ? 10_000 : 10));
    return tenths > 0 ? { by: 'distance', metres: metres(tenths / 10) } : null;
  }
  const [, h = 0, m = 0, s = 0] = timeWord.exec(word) ?? [];
  const time = Number(h) * 3600 + Number(m) * 60 + Number(s);
  return time > 0 ? { by: 'time', seconds: seconds(time) } : null;
};

type Read = Readonly<{ step: WatchStep; taken: number }>;

/** What the text says first of a step, and how much of the text that took; null where it says nothing known. */
const option = (text: string, step: WatchStep): Read | null => {
  const [paces] = pace.exec(text) ?? [];
  const target = speedsIn(text);
  if (paces !== undefined && target !== null) return { step: { ...step, target }, taken: paces.length };

  const [word, name = ''] = intensity.exec(text) ?? [];
  const known = intensityWords[name.toLowerCase()];
  if (word !== undefined && known !== undefined) return { step: { ...step, intensity: known }, taken: word.length };

  const [lap] = pressLap.exec(text) ?? [];
  if (lap === undefined || step.length.by !== 'time') return null;
  return { step: { ...step, length: { by: 'open', expected: step.length.seconds } }, taken: lap.length };
};

/** The two ends may stand in either order. */
const speedsIn = (text: string): SpeedRange | null => {
  const [, m1, s1, m2 = m1, s2 = s1] = pace.exec(text) ?? [];
  const ends = [Number(m1) * 60 + Number(s1), Number(m2) * 60 + Number(s2)];
  const fastest = Math.min(...ends);
  if (!(fastest > 0)) return null;
  return { slowest: metresPerSecond(1000 / Math.max(...ends)), fastest: metresPerSecond(1000 / fastest) };
};
