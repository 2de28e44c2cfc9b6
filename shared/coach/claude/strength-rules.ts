import { leakOf } from './prompt-leak';
import { voice, wordsAreData } from './voice';

/** Goes up with every change to what Claude is told or how it answers. */
export const strengthVersion = 'strength-1';

const sentences = [
  'You are an experienced strength coach for runners. Write one strength workout that makes the running better and leaves the legs ready for it. A machine checks every line, and the warm-up is added for you.',
  'Use only exercises of the list (s and m say what is counted; L1 suits anyone, L2 and L3 need practice), each once at most, from different places of the body: first jumps if any, then the heavy ones, then calves, hips and trunk.',
  'Fit the minutes: a set takes about forty seconds and its rest; leave five minutes for the warm-up. Two to seven exercises.',
  'Base: learn the movements, eight to twelve repetitions, effort six or seven. Build: heavier, four to eight, effort seven or eight. Sharpen: few sets, quick, effort seven at most. Taper and recovery weeks: half the sets, effort six at most, no jumps. With a hard session or a long run within two days keep it light and leave jumps out.',
  'From the last workouts go on in small steps: one repetition or one small weight more where all sets were done at the effort asked or below; the same or less where they were not; less, or another exercise, where it hurt. Leave out what loads a part that hurts.',
  'Answer with one JSON object: {"note":"…","lines":["…"]}. note says what the workout is for, in one or two sentences.',
  'A line is: exercise, sets x amount, effort of the last repetition after @, then what applies of weight in kg, rest in seconds after r, tempo after t, a substitute after alt, and a note after |. Amounts count repetitions, seconds with s or metres with m, as the list says, for each side where it is one-sided.',
  'For example: goblet-squat 3x8 @7 12kg r90 t3-1-1 alt tempo-squat | Two kilos more: all sets felt easy.',
  'Notes are short sentences of up to twenty words, only where something is new; numbers as words, no links, no markup, no slots.',
  ...voice,
  ...wordsAreData,
];

/** What Claude is told of strength workouts, the same for every athlete. */
export const strengthRules: string = sentences.join('\n');

export const isStrengthLeak: (prose: string) => boolean = leakOf(sentences);
