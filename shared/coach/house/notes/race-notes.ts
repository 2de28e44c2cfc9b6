import type { Priority, RaceDistance } from '../../../domain/goal/goal';
import type { Brief } from '../brief';

/** What to do on race day, by what the race is for. */
export const raceNote = (
  distance: RaceDistance,
  priority: Priority,
  { picture: { goal }, blueprint }: Brief,
): string => {
  if (priority === 'C')
    return 'A race in place of a hard session: warm up well, run it honestly but not to the last drop, and jog ten minutes afterwards. Training goes on.';
  if (priority === 'B')
    return 'A rehearsal with a number on: the breakfast, the shoes and the pacing of your main race. Warm up well, go out evenly, and take the easy days that follow.';
  const forTime = goal.kind === 'race' && goal.aim.kind === 'time' && blueprint.label === 'full';
  return forTime ? timed[distance] : finishing[distance];
};

const timed: Readonly<Record<RaceDistance, string>> = {
  '5K': 'Jog fifteen minutes and do three strides before the start. Hold {pace} through the first kilometre however good you feel, stay on it through the third, which is the one that hurts, then empty the tank.',
  '10K':
    'Warm up with ten easy minutes and a few strides. Run {pace} from the gun and not faster; the race begins after seven kilometres. Then pass people.',
  half: 'Ten easy minutes to warm up. Run the first five kilometres at the slow end of {pace}, settle, drink when it is offered, and race the last five.',
  marathon:
    'No warm-up but the walk to the start. {pace} should feel too easy for an hour; keep it there. Eat early and often, stay patient to thirty kilometres, and spend what is left after that.',
  '50K':
    'Start slower than you want, walk the climbs, eat every half hour. The race is won after forty kilometres by whoever slowed down least.',
  '100K':
    'Begin so easily that it feels like cheating. Walk early, eat before you are hungry, and think from one aid station to the next.',
};

const finishing: Readonly<Record<RaceDistance, string>> = {
  '5K': 'Walk briskly for ten minutes, then start at the back and slower than everyone. If you can talk at halfway you have it right. Smile at the line.',
  '10K':
    'Begin as if it were a long run, and let people go. From halfway on, if you feel good, run a little faster. You have done the work.',
  half: 'Start slower than {pace} and find someone chatty to run with. Drink at each station, walk while you do, and count down the last five kilometres.',
  marathon:
    'The first half is transport, the second half the event. Stay slower than feels right, eat every half hour, walk the drink stations, and take the last kilometres one at a time.',
  '50K':
    'Walk every climb from the first one on, eat every half hour, and keep moving. Finishing is all there is to win.',
  '100K':
    'Go gently until halfway and then gentler. Eat, drink, change socks if they bother you, and never decide anything at an aid station you are sitting in.',
};
