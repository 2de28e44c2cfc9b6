import { zoneTimesBy } from '../session/expand-workout';
import type { Session, Step } from '../session/session';
import { metres, seconds } from '../units/quantity';

/** What a session's figures must be if they are the sums of its steps. */
export const sessionSums = ({
  sections,
}: Pick<Session, 'sections'>): Pick<Session, 'distance' | 'duration' | 'zoneTimes'> => {
  const times = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 };
  let distance = 0;
  let duration = 0;
  const add = ({ metres: length, seconds: time, zone }: Step, repeats: number): void => {
    distance += repeats * length;
    duration += repeats * time;
    if (zone !== null) times[zone] += repeats * time;
  };
  for (const { groups } of sections) for (const group of groups) for (const step of group.steps) add(step, group.times);

  return {
    distance: metres(Math.floor(distance / 100) * 100),
    duration: seconds(duration),
    zoneTimes: zoneTimesBy((zone) => seconds(times[zone])),
  };
};
