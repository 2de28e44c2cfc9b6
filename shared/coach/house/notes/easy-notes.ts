import type { DaySlot } from '../../../domain/plan/blueprint';
import { dayIndex } from '../../../domain/units/calendar';
import type { Brief } from '../brief';
import type { EasyFlavour } from '../easy-runs';
import { sentences, surroundings, turnOf, weeksInWords } from './facts';

export const easyNote = (flavour: EasyFlavour, slot: DaySlot, brief: Brief): string => {
  const salt = dayIndex(slot.date);
  const around = surroundings(slot, brief);
  switch (flavour) {
    case 'easy':
      return sentences(plain(slot, brief), around ?? upkeep(brief, salt));
    case 'recovery':
      return sentences(turnOf(recovering, brief.week.number, salt), around);
    case 'strides':
      return sentences(turnOf(strides, brief.week.number), stridesWhy(brief));
    case 'hill-sprints':
      return turnOf(hillSprints, brief.week.number);
    case 'progression':
      return 'Easy for most of {distance}, then let the last kilometres roll at {pace}, still in control. It teaches you to run faster on tired legs without paying for it tomorrow.';
    case 'shakeout':
      return turnOf(shakeouts, salt);
  }
};

const plain = ({ distance }: DaySlot, { week, picture, inPhase }: Brief): string => {
  if (week.phase === 'race')
    return 'Nothing to gain today but loose legs: run {distance} as if you were early for something.';
  if (week.phase === 'taper')
    return 'Shorter than you are used to, and that is the training: {distance} at {pace}, while your body catches up with the work.';
  if (week.recovery) return turnOf(recoveryWeek, week.number, distance / 100);
  const byPhase = week.phase === 'base' ? baseRuns : picture.experience === 'novice' ? noviceRuns : usualRuns;
  return turnOf(byPhase, week.number, inPhase.place, distance / 100);
};

const baseRuns = [
  'Base work: {distance} at {pace}, slow enough to tell a story while you run.',
  'This is where endurance comes from. Keep to {pace} even where it feels too slow.',
  'Run by breath today: if you cannot speak in whole sentences you are past {zone}.',
  'Patience pays in these weeks. {distance} in {zone}, hills walked if they push you out of it.',
] as const;

const noviceRuns = [
  'The aim is to finish wanting more: {distance} at {pace}, with walk breaks whenever you like.',
  'Start slower than you think you should and stay there; {zone} should feel almost too easy.',
  'Time on your feet is what counts. {distance}, relaxed shoulders, quick short steps.',
  'Talk to yourself aloud now and then: if it comes out in gasps, slow down.',
] as const;

const usualRuns = [
  'Easy means easy: {distance} at {pace} lets the hard days be hard.',
  'Fill the tank rather than drain it. {zone} throughout, and the last kilometre no faster than the first.',
  'Run this one by feel and check the watch only at the end: {pace} should come by itself.',
  'Volume without cost: {distance} on soft ground if you have some near.',
  'Let the pace sag where the road climbs and keep the effort level in {zone}.',
] as const;

const recoveryWeek = [
  'A lighter week on purpose: {distance} at {pace}, and stop while it is still fun.',
  'Your body is building what the last weeks asked for. Give it {distance} in {zone} and nothing more.',
  'No targets today. Run {distance} somewhere pleasant and leave the watch under your sleeve.',
] as const;

const recovering = [
  'Blood flow, not training: {distance} so slow that it feels silly.',
  'Keep to {zone}. The slower you go, the sooner you are ready for the next hard day.',
  'Legs will be heavy at first and lighter at the end; that is all this run is for.',
] as const;

const strides = [
  'Run easily, then the strides: build up over a few seconds to quick and relaxed, float, and walk or jog until your breath is back.',
  'After {distance} of easy running finish with strides on flat ground. Fast feet, loose jaw, never a sprint.',
  'The strides at the end are about form: tall, light, quick under your hips. Take all the rest you need between them.',
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
] as const;

const shakeouts = [
  'A shakeout and no more: loosen up, three relaxed strides, home. The work is done.',
  'Just enough to feel your legs turn over. Lay out your race kit when you are back and put your feet up tomorrow.',
] as const;

const upkeep = ({ picture, week }: Brief, salt: number): string | null => {
  if (picture.injuredLately && (week.number + salt) % 2 === 0)
    return 'If the old trouble speaks up, walk home; one run lost is nothing.';
  if (picture.ageBand === '65+' && salt % 3 === 0)
    return 'Ten minutes of brisk walking first will make the start kinder.';
  return null;
};
