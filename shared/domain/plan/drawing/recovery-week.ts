import type { Course } from './course';
import { easyDistance } from './runner';
import { bestOfFour, loadedBlock, type TrainingLog } from './training-log';
import type { WeekPlan } from './week-plan';

/** Beyond 30 % over the best of four weeks injuries grow more frequent (Nielsen 2014): no week may go there. */
const alarm = 1.3;

/** A lighter week: three quarters of the running of the weeks before it, and of their long run. */
export const recoveryWeek = (log: TrainingLog, { frame }: Course): Pick<WeekPlan, 'volume' | 'longRun'> => {
  const block = loadedBlock(log);
  const most = Math.min(frame.runner.ceiling, alarm * bestOfFour(log));
  return {
    volume: { aim: Math.min(0.75 * block.volume, most), most: Math.min(0.8 * block.volume, most) },
    longRun: {
      // A long run is never so long that the others fall below the shortest run.
      aim: Math.max(0.73 * block.longest, Math.min(easyDistance(frame.runner, 25), 0.4 * block.volume)),
      most: Math.max(0.8 * block.longest, easyDistance(frame.runner, 30)),
    },
  };
};
