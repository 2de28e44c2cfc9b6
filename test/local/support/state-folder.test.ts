import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StartFault } from '../../../local/support/start-fault';
import { takeStateFolder } from '../../../local/support/state-folder';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacewright-state-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** As a Pacewright leaves it that was killed, or that still runs: its number is that of a living process. */
const heldAt = (url: string) => writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: process.ppid, url }));

describe('a state folder', () => {
  it('is not taken from a Pacewright that runs elsewhere', () => {
    heldAt('http://127.0.0.1:4400');

    expect(() => takeStateFolder(folder, false, 'http://127.0.0.1:4500')).toThrow(StartFault);
  });

  it('is taken from one that was killed, though its number is another program’s by now', () => {
    heldAt('http://127.0.0.1:4400');

    expect(takeStateFolder(folder, false, 'http://127.0.0.1:4400').path).toBe(folder);
  });
});
