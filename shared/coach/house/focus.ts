import { capitalised } from '../../domain/units/capitalised';
import type { Brief } from './brief';
import { isFirstHard, isHeaviest, turnOf, weeksInWords, weeksToRace } from './notes/facts';

/** What a week is about, in one sentence. */
export const focusOf = (brief: Brief): string => {
  const { week, blueprint, picture } = brief;
  if (week.number === 1) return first(brief);
  if (week.recovery) return turnOf(recovery, week.number);
  if (week.race !== null)
    return `A ${week.race.distance} in the middle of training: race it, then let the week be easy.`;

  switch (week.phase) {
    case 'base':
      if (isHeaviest(brief)) return 'The biggest week of the plan, all of it easy.';
      return turnOf(picture.goal.kind === 'from-zero' ? ladderLines(brief) : easyLines(brief), brief.turn);
    case 'build':
      return build(brief);
    case 'sharpen':
      return sharpen(brief);
    case 'taper':
      return blueprint.weeks[week.number]?.phase === 'race'
        ? 'Less again: trust the weeks behind you and sleep.'
        : 'Running comes down, pace stays: freshness is what you train now.';
    case 'race':
      return week.volume === 0
        ? 'Race day opens this week: arrive rested, and let every day after it be easy.'
        : 'Race week: little running, good sleep, a full day of rest, and then your race.';
  }
};

const first = ({ week, blueprint, picture }: Brief): string => {
  if (week.phase === 'race' || week.phase === 'taper')
    return 'Race day is close: easy running only, so that you arrive rested.';
  if (picture.goal.kind === 'from-zero') return 'Begin with short runs and long walks: the habit comes first.';
  const late = week.days.find(({ distance }) => distance > 0)?.date;
  if (late !== undefined && picture.startsOn > week.monday) return 'A short first week: find the rhythm of your days.';
  return blueprint.weeks.length > 8
    ? 'Begin where you are: the running you know, on the days you chose.'
    : 'Straight in from where you are, with no time to waste and none to hurry.';
};

const recovery = [
  'Recovery: a quarter less running and nothing hard, so that the last weeks can sink in.',
  'A lighter week by design; come out of it hungry.',
  'Step back to step forward: short, easy, early to bed.',
] as const;

const easyLines = ({ week, blueprint }: Brief): readonly [string, ...string[]] => {
  const before = blueprint.weeks[week.number - 2];
  const grows = before !== undefined && !before.recovery && week.volume > before.volume;
  const further = before !== undefined && !before.recovery && week.longRun > before.longRun;
  return [
    'Steady and unspectacular: the weeks that carry all the others.',
    grows
      ? 'Same effort as last week, a little more of it.'
      : 'Nothing new this week, and that is the work: easy days, one after another.',
    'Easy running until it bores you; that is when it works.',
    further
      ? 'Endurance first: easy minutes, a long run that grows a little, strides for the feet.'
      : 'Endurance first: easy minutes, a calm long run, strides for the feet.',
  ];
};

/** From walking to running there is neither a long run nor anything fast. */
const ladderLines = ({ week, blueprint }: Brief): readonly [string, ...string[]] => [
  'Easy outings, never a race with yourself: that is how shins and knees keep up.',
  week.volume > (blueprint.weeks[week.number - 2]?.volume ?? 0)
    ? 'A little more running than last week, and no faster.'
    : 'The same again, so that it becomes a habit.',
  'Slow enough to talk, all the way; that is the only pace you need.',
];

const build = (brief: Brief): string => {
  if (isFirstHard(brief)) return 'The first hard running of the plan: meet it calmly, and leave it unharmed.';
  if (isHeaviest(brief)) return 'The heaviest week: eat well, sleep long, keep the easy days easy.';
  if (brief.week.pacedLongRun) return 'The long run takes the lead this week, with work at its end.';
  const after = brief.blueprint.weeks[brief.week.number - 2];
  if (after?.recovery === true) return turnOf(fresh, brief.week.number);
  return turnOf(
    brief.week.quality >= 2 ? buildTwo : brief.week.quality === 1 ? buildOne : easyLines(brief),
    brief.turn,
  );
};

const fresh = [
  'Back to work with fresh legs, and do not spend them on the first day.',
  'Rested, and a step up: hold back early in the week.',
] as const;

const buildTwo = [
  'Two hard days, far apart: one for your ceiling, one for your threshold.',
  'Speed early, strength late, and easy running to bind them.',
  'A little more threshold than last time, at the same pace.',
  'The work gets longer, not faster: that is progress.',
] as const;

const buildOne = [
  'One hard session, done well, and everything else easy.',
  'Hold the pace of your hard day and add a little to it.',
  'The long run and the hard day each get your fresh legs.',
  'More of what went well, in small steps.',
] as const;

const sharpen = (brief: Brief): string => {
  const weeks = weeksToRace(brief);
  const left = weeks === null ? '' : ` ${capitalised(weeksInWords(weeks))} to go.`;
  return `${turnOf(brief.week.pacedLongRun ? sharpenLong : sharpenLines, brief.turn)}${left}`;
};

const sharpenLines = [
  'Less running, more race pace: make it familiar.',
  'Volume gives way and speed stays.',
  'Race rhythm, then rest: the shape is coming.',
] as const;
const sharpenLong = [
  'The long run is the rehearsal: race effort when tired.',
  'Long, with the race in it; everything else makes room.',
] as const;
