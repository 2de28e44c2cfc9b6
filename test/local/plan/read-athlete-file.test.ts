import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseAthleteFile, readAthleteFile } from '../../../local/plan/read-athlete-file';
import { drawBlueprint } from '../../../shared/domain/plan/draw-blueprint';
import { athletePicture } from '../../../shared/usecases/athlete/athlete-picture';
import { goalFaults } from '../../../shared/usecases/goal/goal-faults';

const example = (): Record<string, Record<string, unknown>> =>
  JSON.parse(readFileSync('examples/half-marathon.json', 'utf8'));

describe('an athlete file', () => {
  it.each(readdirSync('examples').filter((name) => name.endsWith('.json')))(
    'leads to a plan as examples/%s',
    (name) => {
      const read = readAthleteFile(`examples/${name}`);
      if (read.status === 'faulty') throw new Error(JSON.stringify(read.faults));
      const { athlete, goal, today } = read.file;

      expect(goalFaults(goal, today)).toEqual([]);
      expect(drawBlueprint(athletePicture(athlete, goal, { runs: [], today })).status).toBe('drawn');
    },
  );

  it('has every fault named by its path', () => {
    const content = example();
    content['athlete'] = { ...content['athlete'], units: 'furlong', longestRun: -1, shoeSize: 43 };
    content['goal'] = { ...content['goal'], date: '2027-02-30' };

    const read = parseAthleteFile(JSON.stringify(content));

    expect(read).toMatchObject({ status: 'faulty' });
    const paths = read.status === 'faulty' ? read.faults.map(({ path }) => path) : [];
    expect(paths.sort()).toEqual(['athlete.longestRun', 'athlete.shoeSize', 'athlete.units', 'goal.date']);
  });

  it('that is not JSON or not there is told so', () => {
    expect(parseAthleteFile('{')).toMatchObject({ status: 'faulty', faults: [{ path: '(file)' }] });
    expect(readAthleteFile('no/such.json')).toMatchObject({
      status: 'faulty',
      faults: [{ reason: 'no/such.json cannot be read.' }],
    });
  });
});
