import type { DaySlot } from '../../../domain/plan/blueprint';
import type { Brief } from '../brief';
import { turnOf } from './facts';

/** What strength work is for in this phase. */
export const strengthNote = ({ role, weekday }: DaySlot, { week }: Brief): string => {
  const after = role === 'strength' ? '' : ' Do it after the run, some hours later if you can.';
  if (week.recovery) return `Half the sets, none of the strain: keep the habit while you recover.${after}`;
  const lines = { base: baseLines, build: buildLines, sharpen: sharpenLines, taper: taperLines, race: taperLines }[
    week.phase
  ];
  return `${turnOf(lines, week.number, weekday.length)}${after}`;
};

const baseLines = [
  'Learn the movements: slow down, steady up, two or three good repetitions left in you at the end of each set.',
  'Calves, hips and trunk first: they carry everything the next weeks will add.',
  'Full range before weight. Clean repetitions now make heavier work safe later.',
] as const;

const buildLines = [
  'Heavier and fewer now, with long rests: strength makes each stride cheaper.',
  'Push hard off the floor, lower slowly, never to failure. You have running to do this week.',
  'Single-leg work shows which side needs more; give it one set extra.',
] as const;

const sharpenLines = [
  'Fewer sets, moved fast: keep the strength, lose the soreness.',
  'Quick and crisp. If it makes tomorrow’s legs heavy, it was too much.',
] as const;

const taperLines = [
  'A short reminder for the muscles, the last before the race.',
  'Light and brisk, then leave the weights alone until after the race.',
] as const;
