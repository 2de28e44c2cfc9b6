import type { DaySlot } from '../../../domain/plan/blueprint';
import { dayIndex } from '../../../domain/units/calendar';
import type { Brief } from '../brief';
import type { EasyFlavour } from '../easy-runs';
import { sentences, slotAt, surroundings, turnOf, weeksInWords } from './facts';

export const easyNote = (flavour: EasyFlavour, slot: DaySlot, brief: Brief): string => {
  const turn = turnIn(slot, brief);
  switch (flavour) {
    case 'easy':
      return sentences(plain(slot, brief), around(slot, brief) ?? upkeep(brief, dayIndex(slot.date)));
    case 'recovery':
      return sentences(turnOf(recovering, turn), around(slot, brief));
    case 'strides':
      return sentences(turnOf(strides, brief.week.number), stridesWhy(brief));
    case 'hill-sprints':
      return turnOf(hillSprints, brief.turn >> 1);
    case 'progression':
      return 'Easy for most of {distance}, then let the last kilometres roll at {pace}, still in control. It teaches you to run faster on tired legs without paying for it tomorrow.';
    case 'second-day':
      return turnOf(slotAt(slot, -1, brief)?.role === 'long' ? secondDays : eveOfLong, brief.week.number >> 1);
    case 'shakeout':
      return turnOf(shakeouts, turn);
  }
};

const secondDays = [
  'Long again on yesterday’s legs: {distance} with no hurry in it. Walk whenever it stops being easy; keeping on is the exercise.',
  'The second day of two. Start with ten minutes of walking, then shuffle; {duration} on tired legs teach what no fresh run can.',
  'Yesterday emptied the legs, today shows them that they still work. Stay in {zone}, eat as you run, hike the climbs.',
] as const;

const eveOfLong = [
  'The first day of two: {distance}, all of it easy, so that tomorrow’s long run begins on legs that have already worked.',
  'Long today and longer tomorrow. Keep to the slow end of {pace}, and eat well when you are back.',
  'Put {duration} into the legs and nothing into the lungs: what is trained comes tomorrow, when you go on.',
] as const;

/** Steps of four a week through nine lines: no line comes twice in a week, nor with four easy runs in the next one. */
const turnIn = (slot: DaySlot, { week }: Brief): number =>
  4 * week.number + week.days.filter(({ role, date }) => role === 'easy' && date < slot.date).length;

// What surrounds a day is said every other time: the calendar shows it anyway.
const around = (slot: DaySlot, brief: Brief): string | null =>
  (brief.week.number + dayIndex(slot.date)) % 2 === 0 ? surroundings(slot, brief) : null;

const plain = (slot: DaySlot, brief: Brief): string => {
  const { week, picture } = brief;
  const turn = turnIn(slot, brief);
  if (week.phase === 'race') return turnOf(raceWeekRuns, turn);
  if (week.phase === 'taper') return turnOf(taperRuns, turn);
  if (week.recovery) return turnOf(recoveryWeek, turn);
  return turnOf(week.phase === 'base' ? baseRuns : picture.experience === 'novice' ? noviceRuns : usualRuns, turn);
};

const baseRuns = [
  'Base work: {distance} at {pace}, slow enough to tell a story while you run.',
  'This is where endurance comes from. Keep to {pace} even where it feels too slow.',
  'Run by breath today: if you cannot speak in whole sentences you are past {zone}.',
  'Patience pays in these weeks. {distance} in {zone}, hills walked if they push you out of it.',
  'Try a new loop for this {distance}; the body learns from the ground as much as from the minutes.',
  'Breathe through the nose for the first kilometre. If that works, {pace} is right.',
  'The small vessels in your legs grow on days like this: {distance}, all of it in {zone}.',
  'Begin at the slow end of {pace} and stay there until you are warm.',
  'A run to repeat tomorrow if you had to: {distance}, nothing spent.',
] as const;

const noviceRuns = [
  'The aim is to finish wanting more: {distance} at {pace}, with walk breaks whenever you like.',
  'Start slower than you think you should and stay there; {zone} should feel almost too easy.',
  'Time on your feet is what counts. {distance}, relaxed shoulders, quick short steps.',
  'Talk to yourself aloud now and then: if it comes out in gasps, slow down.',
  'Walk for three minutes first, then run {distance} and let {pace} find you.',
  'If {pace} feels slow today, good. Easy runs make the others possible.',
  'Look up and let the arms swing: {distance} goes by faster when you are not staring at the ground.',
  'A hill may be walked; that keeps you in {zone} and costs you nothing.',
  'Take someone along if you can. {distance} at talking pace is made for company.',
] as const;

const usualRuns = [
  'Easy means easy: {distance} at {pace} lets the hard days be hard.',
  'Fill the tank rather than drain it. {zone} throughout, and the last kilometre no faster than the first.',
  'Run this one by feel and check the watch only at the end: {pace} should come by itself.',
  'Volume without cost: {distance} on soft ground if you have some near.',
  'Let the pace sag where the road climbs and keep the effort level in {zone}.',
  'The slow end of {pace} does all that the fast end does, and leaves more for the rest of the week.',
  'Use {distance} to look after your form: tall, relaxed hands, feet landing under you.',
  'Nobody wins the easy day. {zone}, a podcast, home.',
  'These {distance} carry the week: no hurry, no race with the watch.',
] as const;

const raceWeekRuns = [
  'Nothing to gain today but loose legs: run {distance} as if you were early for something.',
  'Go over the race in your mind while you run {distance}; the legs only come along.',
  'Easy and short. Whatever {pace} feels like this week says nothing about race day.',
  'A quiet {distance} to keep the rhythm of your days.',
  'Run, stretch, eat, sleep: {distance} is all there is to do today.',
] as const;

const taperRuns = [
  'Shorter than you are used to, and that is the training: {distance} at {pace}, while your body catches up with the work.',
  'You may feel heavy or restless; both are the taper at work. {distance}, easy, done.',
  'Nothing you add today helps on race day, and what you leave out does. {distance} in {zone}.',
  'Keep the habit, drop the load: {distance} at {pace}.',
  'Spare legs feel like fast legs. Stay at {pace} all the same.',
] as const;

const recoveryWeek = [
  'A lighter week on purpose: {distance} at {pace}, and stop while it is still fun.',
  'Your body is building what the last weeks asked for. Give it {distance} in {zone} and nothing more.',
  'No targets today. Run {distance} somewhere pleasant and leave the watch under your sleeve.',
  'Short and slow: {distance}, and an early night.',
  'If you feel too good for {pace}, recovery is working. Keep it for next week.',
] as const;

const recovering = [
  'Blood flow, not training: {distance} so slow that it feels silly.',
  'Keep to {zone}. The slower you go, the sooner you are ready for the next hard day.',
  'Legs will be heavy at first and lighter at the end; that is all this run is for.',
  'Shuffle {distance} on flat ground and call it done.',
  'Slower than {pace} is fine; faster is not.',
] as const;

const strides = [
  'Run easily, then the strides: build up over a few seconds to quick and relaxed, float, and walk or jog until your breath is back.',
  'After {distance} of easy running finish with strides on flat ground. Fast feet, loose jaw, never a sprint.',
  'The strides at the end are about form: tall, light, quick under your hips. Take all the rest you need between them.',
  'Keep {distance} easy until the strides, then let the legs turn over: each a touch quicker than the last, none flat out.',
  'Strides today. Think of running over hot sand, and walk until you could chat again before the next.',
] as const;

const stridesWhy = ({ week, blueprint }: Brief): string => {
  if (week.recovery) return 'They keep the snap in your legs while the rest of you recovers.';
  if (week.phase === 'taper') return 'With so much rest about, they stop you feeling flat.';
  if (week.phase === 'base')
    return `They are your only fast running now, ${weeksInWords(blueprint.weeks.length - week.number)} out; the hard work can wait.`;
  return 'Twenty seconds is too short to tire you and long enough to teach you.';
};

const hillSprints = [
  'Find a short steep hill. After the easy running sprint up it for ten seconds, walk down, and wait until you feel fresh: strength work in running shoes.',
  'Ten-second hill sprints end this run. Drive the arms, push off the toes, full rest between: power without pounding.',
  'Easy first, then short sprints uphill, eyes on the top. Walk down slowly; the last should be as quick as the first.',
] as const;

const shakeouts = [
  'A shakeout and no more: loosen up, three relaxed strides, home. The work is done.',
  'Just enough to feel your legs turn over. Lay out your race kit when you are back and put your feet up tomorrow.',
] as const;

const upkeep = ({ picture, week }: Brief, salt: number): string | null => {
  if (picture.injuredLately && (week.number + salt) % 2 === 0)
    return 'If the old trouble speaks up, walk home; one run lost is nothing.';
  if (picture.ageBand === '65+' && (week.number + salt) % 4 === 0)
    return 'Ten minutes of brisk walking first will make the start kinder.';
  return null;
};
