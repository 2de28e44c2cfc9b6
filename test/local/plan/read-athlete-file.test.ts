import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseAthleteFile, readAthleteFile } from '../../../local/plan/read-athlete-file';

const example = (): Record<string, Record<string, unknown>> =>
  JSON.parse(readFileSync('examples/half-marathon.json', 'utf8'));

describe('an athlete file', () => {
  it.each(readdirSync('examples').filter((name) => name.endsWith('.json')))('is valid as examples/%s', (name) => {
    expect(readAthleteFile(`examples/${name}`).status).toBe('read');
  });

  it('has every fault named by its path', () => {
    const content = example();
    content['athlete'] = { ...content['athlete'], units: 'furlong', longestRun: -1, shoeSize: 43 };
    content['goal'] = { ...content['goal'], date: '2027-02-30' };

    const read = parseAthleteFile(JSON.stringify(content));

    expect(read).toMatchObject({ status: 'faulty' });
    const paths = read.status === 'faulty' ? read.faults.map(({ path }) => path) : [];
    expect(paths.sort()).toEqual(['athlete', 'athlete.longestRun', 'athlete.units', 'goal.date']);
  });

  it('that is not JSON or not there is told so', () => {
    expect(parseAthleteFile('{')).toMatchObject({ status: 'faulty', faults: [{ path: '(file)' }] });
    expect(readAthleteFile('no/such.json')).toMatchObject({
      status: 'faulty',
      faults: [{ reason: 'no/such.json cannot be read.' }],
    });
  });
});
