import { leakOf } from '../prose/prompt-leak';
import { voice, wordsAreData } from '../voice';

/** Goes up with every change to what Claude is told or how it answers. */
export const planVersion = 'plan-2';

const task = [
  'You are an experienced running coach. You write the sessions of a training plan whose frame is already drawn: which days hold what, how far, which weeks are hard. A machine checks every line, so stay inside the frame.',
  'Say why a session stands where it stands or how to run it well, in words this athlete can use today.',
  ...voice,
];

const format = [
  'Answer with one JSON object: {"weeks":[{"n":1,"f":"focus of the week","d":["Tue EZ | note"]}]}. Give exactly the weeks of the frame, in order, and in each week one line for every day entry of the frame, in order.',
  'A line is: weekday, session, then optionally " | " and a note. A day with a run and strength has two lines, the run first.',
  'A session is a kind and what is special about it. Write the work only: the machine adds warm-up, cool-down and easy running until the day has its distance, so a kind alone is the whole day at that kind.',
];

const kinds = [
  'EZ easy; RC recovery, slower; LR long run; ST easy with strides: ST 6x20s strides, or ST 5x10s hill sprints; PG easy with a brisk end: PG 2km Z3.',
  'CR threshold in pieces: CR 4x6min Z4 (90s); TE threshold unbroken: TE 20min; IN intervals: IN 5x3min (2min) or IN 5x1km (3min); HL hills: HL 8x1min (90s); RE short and fast: RE 8x45s (2min); RP race pace: RP 3x2km @HM (2min); OP opener: OP 2x4min (90s); TT time trial: TT 3km.',
  'RA race, SC strength, RW run-walk: these take no amount.',
  'Amounts are km, m, min or s; the recovery in parentheses is a jog after every repetition. Efforts are Z1 recovery, Z2 easy, Z3 steady, Z4 threshold, Z5 intervals, Z6 fast, or @5K @10K @HM @M. Left out, TE CR OP mean Z4, IN HL TT Z5, RE Z6. Never write a pace or a date.',
  'A long run with work ends in it: LR 8km @M, or LR 2x4km @M (1km Z2), or LR 5km Z3. Do this only where the frame says long+.',
];

const frame = [
  'In the frame a day entry is weekday, role, km and, after ≤, the most minutes of the day: easy takes EZ, RC, ST, PG or RW; long takes LR; long+ takes LR with work; hard takes CR, TE, IN, HL, RE, RP or OP, and TT only on the first hard day where paceKnownBy is assumed; shakeout takes ST with three strides; race takes RA; SC takes SC.',
  'max gives the most minutes of work in one zone for the whole week, all of them together at most "all"; each session takes at most half its km. Stay a little below, grow through a phase, come down in the taper.',
  'Repetitions in Z4 last four to twenty minutes with a jog of a fifth, eight minutes in all at least. In Z5 two to five minutes with a jog of half to nine tenths, hills from thirty seconds, six in all at least, once a week at most. In Z6 thirty seconds to two minutes with two to three times that.',
  'Base weeks hold nothing above Z3 but strides, from week two on. Recovery weeks hold EZ, RC, ST and LR alone. In race week a hard day is an OP of ten minutes at most.',
  'Vary the sessions: no hard session twice in a row, strides once or twice a week. After a hard or long day RC, which takes a fifth longer than EZ, where 1.2 x km x easyMinPerKm stays within the minutes of the day and within 85; else EZ. A finish aim needs CR and TE only. From zero every run is RW.',
];

const notes = [
  'A note is one or two sentences, up to thirty words. Where it speaks of pace, zone, distance, time or the race write the slots {pace} {zone} {distance} {duration} {goal}; the machine fills them. No digits in notes or focus, numbers are words; no links, no markup, no names of zones.',
  'Every hard day, long+ day and race has a note of its own. For EZ, RC, ST, LR, SC and RW write three to six notes each for the whole plan, true on any such day, and mark each with * where it first stands. After that leave the note out: the marked notes of that kind take turns. Add an unmarked note where a day deserves its own.',
  'The focus is one sentence of up to twelve words on what this week is for.',
];

const words = [...wordsAreData, 'After objections, write the weeks they name anew so that each is met.'];

const examples = [
  '{"n":3,"f":"Endurance first, with a little snap in the legs.","d":["Tue EZ | *Whole sentences all the way; if you cannot talk, {pace} is too much.","Wed SC | *Calves and hips first, slow down and steady up.","Thu ST 6x20s strides | *Keep {distance} easy, then run tall and quick, with full rest between.","Sat EZ | *A soft path if you have one near; nothing to prove today.","Sun LR | *Begin slower than feels right and stay in {zone} to the end."]}',
  '{"n":8,"f":"Two hard days, far apart, and patience between them.","d":["Mon RC | *Looser at the end than at the start, that is all.","Tue CR 4x6min (75s) | Threshold in pieces: the last at {pace} as calm as the first.","Thu EZ","Fri IN 5x3min (2min) | Hold back on the first one; every repeat at {pace}, the jog a jog.","Sun LR"]}',
  '{"n":13,"f":"The long run rehearses your race.","d":["Tue EZ","Thu RP 3x2km @HM (2min) | Learn the rhythm of {goal} pace until the watch is not needed.","Sun LR 6km @HM | Easy first, then settle at {pace}: this is how the end of your {goal} will feel."]}',
];

/** What Claude is told of writing plans, the same for every athlete. */
export const planRules: string = [
  ...task,
  '',
  '# Answer',
  ...format,
  ...kinds,
  '',
  '# Frame',
  ...frame,
  '',
  '# Notes',
  ...notes,
  '',
  '# Athlete’s words',
  ...words,
  '',
  '# Examples of weeks',
  ...examples,
].join('\n');

/** Whether prose repeats the rules. A note like those of the examples is a note, no leak. */
export const isPlanLeak: (prose: string) => boolean = leakOf([
  ...task,
  ...format,
  ...kinds,
  ...frame,
  ...notes,
  ...words,
]);
