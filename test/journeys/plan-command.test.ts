import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it, jest } from '@jest/globals';
import { athleteFile } from '../../shared/contract/athlete-file';
import { plan } from '../../shared/contract/plan';
import { addDays } from '../../shared/domain/units/calendar';
import { houseEnvironment } from '../local/house-environment';

const path = 'examples/half-marathon.json';
const { today } = athleteFile.parse(JSON.parse(readFileSync(path, 'utf8')));

/** What the command prints on its standard output, as the API's own reply. */
const planned = async (...wish: string[]) => {
  const command = ['--import', 'tsx', 'local/plan/main.ts', path, '--json', ...wish];
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    env: houseEnvironment(process.env),
    maxBuffer: 64 * 1024 * 1024,
  });
  return plan.parse(JSON.parse(stdout));
};

// A cloud is built and started for each plan.
jest.setTimeout(120_000);

describe('npm run plan', () => {
  it('plans from the day after the file’s own, as for anyone who asks on that day', async () => {
    const { weeks, certificate } = await planned();

    const days = weeks.flatMap(({ sessions }) => sessions.map(({ date }) => date));
    expect(days.toSorted()[0]).toBe(addDays(today, 2));
    expect(weeks).toHaveLength(16);
    expect(new Set(certificate.writers.map(({ writtenBy }) => writtenBy))).toEqual(new Set(['house']));
  });

  it('has every week written by Claude where nothing goes wrong', async () => {
    const { certificate } = await planned('--fake-claude=20000');

    expect(certificate.writers).toHaveLength(16);
    expect(certificate.writers.filter(({ writtenBy }) => writtenBy !== 'claude')).toEqual([]);
  });
});
