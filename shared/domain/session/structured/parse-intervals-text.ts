import { parseIntervalsStep } from './parse-intervals-step';
import type { Flat, Intensity, Repeat, WatchStep } from './structured-step';

export type ParsedIntervalsText =
  | Readonly<{ status: 'parsed'; steps: Flat<WatchStep> }>
  /** `line` counts from 1. */
  | Readonly<{ status: 'invalid'; line: number; sentence: string }>;

/** The lines between two blank ones or headings: done `times` over, from step `from` on. */
type Block = Readonly<{ from: number; times: number; intensity: Intensity }>;

const mostTimes = 99;

/**
 * Reads intervals.icu's workout text as far as running by pace goes: times, kilometres, paces per km, intensities,
 * "press lap" and repeats. Cues before a length are let pass, and so are headings, but that "Warmup" and "Cooldown" say
 * the intensity of steps that do not. Power, heart rate, percentages and ramps are refused with their line.
 *
 * @example
 * parseIntervalsText('4x\n- 6m 5:01-4:53/km Pace\n- 90s press lap intensity=recovery')
 */
export const parseIntervalsText = (text: string): ParsedIntervalsText => {
  const steps: (WatchStep | Repeat)[] = [];
  let block: Block = { from: 0, times: 1, intensity: 'active' };
  const close = (): void => {
    // A heading may stand apart from its steps.
    if (steps.length === block.from) return;
    if (block.times > 1) steps.push({ type: 'repeat', from: block.from, times: block.times });
    block = { from: steps.length, times: 1, intensity: 'active' };
  };

  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    const refused = (sentence: string): ParsedIntervalsText => ({ status: 'invalid', line: index + 1, sentence });

    if (line === '') close();
    else if (line.startsWith('-')) {
      const step = parseIntervalsStep(line.slice(1), block.intensity);
      if (typeof step === 'string') return refused(step);
      steps.push(step);
    } else {
      close();
      block = { from: steps.length, times: timesIn(line), intensity: intensityUnder(line) };
      if (block.times < 1 || block.times > mostTimes) return refused(`A repeat is done 1 to ${mostTimes} times.`);
    }
  }
  close();
  return { status: 'parsed', steps };
};

const timesIn = (heading: string): number => Number(/(?:^|\s)(\d+)x$/i.exec(heading)?.[1] ?? 1);

const intensityUnder = (heading: string): Intensity => {
  if (/^warm[ -]?up\b/i.test(heading)) return 'warmup';
  return /^cool[ -]?down\b/i.test(heading) ? 'cooldown' : 'active';
};
