import { describe, expect, it } from '@jest/globals';
import { PlanReplyReader } from '../../../../shared/coach/claude/plan/plan-reply-reader';
import { expandWorkout } from '../../../../shared/domain/session/expand-workout';
import { expansionContext } from '../../../../shared/domain/session/expansion-context';
import { printWorkout } from '../../../../shared/domain/session/print-workout';
import { anAthlete } from '../../../builders/an-athlete';
import { draftsOf, faultsOf, readReply } from '../../../builders/claude/read-reply';
import { aPlanOrder } from '../../../builders/plans/a-plan-order';

// Week 6: Tue easy, Thu hard, Sat easy, Sun long; no strength.
const order = aPlanOrder(anAthlete(), { weeks: [6] });
const good = [
  'Tue EZ | Whole sentences.',
  'Thu CR 3x6min (90s) | At {pace}.',
  'Sat ST 6x20s strides | Light feet.',
  'Sun LR | Calm.',
];

const weekOf = (days: readonly string[], n = 6, f = 'Threshold, and ease around it.'): string =>
  JSON.stringify({ weeks: [{ n, f, d: days }] });
const withDay = (place: number, day: string): readonly string[] =>
  good.map((line, index) => (index === place ? day : line));
const faultOf = (reply: string): string => faultsOf(readReply(order, reply)).join();
const workoutsOf = (days: readonly string[]): readonly string[] =>
  draftsOf(readReply(order, weekOf(days))).flatMap((week) => week.days.map(({ workout }) => printWorkout(workout)));

describe('the reader of a plan', () => {
  it('puts each line on its date, with the easy running that the day implies', () => {
    const [week] = draftsOf(readReply(order, weekOf(good)));
    const frame = order.blueprint.weeks[5];

    expect(week?.days.map(({ date }) => date)).toEqual(
      frame?.days.filter(({ role }) => role !== 'rest').map(({ date }) => date),
    );
    expect(workoutsOf(good)).toEqual([
      expect.stringMatching(/^EZ [\d.]+km$/),
      expect.stringMatching(/^CR wu [\d.]+km \+ 3x6min Z4 \(90s Z1\) \+ cd [\d.]+km$/),
      expect.stringMatching(/^ST [\d.]+km \+ 6x20s strides$/),
      expect.stringMatching(/^LR [\d.]+km$/),
    ]);
  });

  it('gives a week the moment its last bracket is there, and not before', () => {
    const reply = weekOf(good);
    const reader = new PlanReplyReader(order);
    const last = reply.lastIndexOf('}', reply.length - 2);

    expect(reader.read(reply.slice(0, last))).toEqual([]);
    expect(draftsOf(reader.read(reply.slice(last, last + 1)))).toHaveLength(1);
    expect(reader.end()).toEqual([]);
  });

  it('leaves easy running as it is where the line says it', () => {
    expect(workoutsOf(withDay(3, 'Sun LR 9km + 3km Z3 | Brisk end.'))).toContain('LR 9km + 3km Z3');
    expect(workoutsOf(withDay(1, 'Thu CR wu 3km + 3x6min (90s) + cd 2km | At {pace}.'))).toContain(
      'CR wu 3km + 3x6min Z4 (90s Z1) + cd 2km',
    );
  });

  it('shortens easy running that is slower than the day has minutes for', () => {
    const schedule = { ...anAthlete().schedule, maxMinutes: { sat: 50 } };
    const capped = aPlanOrder(anAthlete({ schedule }), { weeks: [6] });
    const [week] = draftsOf(readReply(capped, weekOf(withDay(2, 'Sat RC | Very easy.'))));
    const saturday = week?.days.find(({ workout }) => workout.kind === 'recovery');
    if (saturday === undefined) throw new RangeError('Saturday was not read.');
    const { distance, duration } = expandWorkout(saturday.workout, expansionContext(capped.picture));

    expect(duration).toBeLessThanOrEqual(50.5 * 60);
    expect(distance).toBeLessThan(capped.blueprint.weeks[5]?.days[5]?.distance ?? 0);
    expect(distance).toBeGreaterThan(5_000);
  });

  it('deals marked notes in turn to the days of their kind that have none', () => {
    const twoWeeks = aPlanOrder(anAthlete(), { weeks: [6, 7] });
    const reply = JSON.stringify({
      weeks: [
        { n: 6, f: 'First.', d: ['Tue EZ | *One.', 'Thu TE 15min | Hard.', 'Sat EZ | *Two.', 'Sun LR | *Three.'] },
        { n: 7, f: 'Second.', d: ['Tue EZ', 'Thu TE 16min | Hard.', 'Sat EZ', 'Sun LR'] },
      ],
    });
    const notes = draftsOf(readReply(twoWeeks, reply))[1]?.days.map(({ note }) => note);

    expect(notes).toEqual(['One.', 'Hard.', 'Two.', 'Three.']);
  });

  it('takes the house coach’s note where no marked one is there', () => {
    const [week] = draftsOf(readReply(order, weekOf(withDay(3, 'Sun LR'))));

    expect(week?.days[3]?.note.length).toBeGreaterThan(10);
  });

  it.each([
    ['a missing day', good.slice(1), 'Tuesday holds 0 runs; it asks for one.'],
    ['a day too many', [...good, 'Wed EZ | Extra.'], 'Wed: this day holds no run.'],
    ['a day too many that is written out', [...good, 'Wed EZ 5km | Extra.'], 'Wednesday holds no run.'],
    ['a day twice', [...good, 'Tue EZ | Again.'], 'Tuesday holds 2 runs; it asks for one.'],
    ['strength nobody wished for', [...good, 'Wed SC 30min | Lift.'], 'Wednesday holds no strength work.'],
    ['a race that is none', withDay(1, 'Thu RA 10km @10K | Race.'), 'Thursday holds no race.'],
    ['no weekday', withDay(0, '2027-02-09 EZ | Dated.'), 'A day begins with its weekday'],
    ['an unknown kind', withDay(0, 'Tue XX 8km | What.'), 'no kind of session'],
    ['an unknown effort', withDay(1, 'Thu CR 4x6min Z9 (90s) | Hard.'), '“Z9” is no effort'],
    ['a kind that says too little', withDay(1, 'Thu IN | Hard.'), 'says too little'],
    ['more work than the day has room for', withDay(1, 'Thu CR 30x6min (90s) | Long.'), 'leaves no room'],
    ['a session without end', withDay(0, `Tue EZ ${'1km + '.repeat(40)}1km | Long.`), 'fits in 120 characters'],
  ])('refuses %s', (_, days, sentence) => {
    expect(faultOf(weekOf(days))).toContain(sentence);
  });

  it.each([
    ['another week', weekOf(good, 7), 'Week 7 was not asked for'],
    ['a week twice', weekOf(good).replace(']}]}', `]},${weekOf(good).slice(10, -2)}]}`), 'for a second time'],
    ['a reply that broke off', weekOf(good).slice(0, -20), 'broke off inside this week'],
    ['an empty reply', '', 'does not hold this week'],
    ['something else entirely', 'I cannot help with that.', 'does not hold this week'],
    ['a week of another shape', '{"weeks":[{"n":6,"days":{}}]}', 'The week is not'],
    ['a week without end', `{"weeks":[{"n":6,"f":"${'x'.repeat(20_000)}","d":[]}]}`, 'too long'],
    ['figures in the focus', weekOf(good, 6, 'Run 4 times.'), 'it holds figures'],
  ])('refuses %s', (_, reply, sentence) => {
    expect(faultOf(reply)).toContain(sentence);
  });

  it('reports every week that was asked for once, as a draft or as a fault', () => {
    const all = aPlanOrder(anAthlete());
    for (const reply of ['', '{"weeks":[]}', weekOf(good), weekOf(good.slice(2)), '{"weeks":[{"n":6}]}']) {
      const read = readReply(all, reply);
      const weeks = read.map((week) => ('draft' in week ? week.draft.number : week.week));

      expect(weeks.filter((week) => week !== null).toSorted((one, other) => (one ?? 0) - (other ?? 0))).toEqual(
        all.weeks,
      );
    }
  });

  it('stops listening to a reply without end', () => {
    const reader = new PlanReplyReader(order);
    const noise = '{"weeks":[{"n":9}],'.repeat(1_000);
    const read = Array.from({ length: 200 }, () => reader.read(noise)).flat();

    expect(read.length).toBeLessThan(100);
    expect(reader.read(weekOf(good))).toEqual([]);
  });
});
