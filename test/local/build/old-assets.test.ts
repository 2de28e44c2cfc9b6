import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { removeOldAssets } from '../../../local/build/old-assets';

const folder = mkdtempSync(join(tmpdir(), 'pacewright-assets-'));
const used = 'a'.repeat(64);
const unused = 'b'.repeat(64);

describe('removing old assets', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keeps what the template names, and what a running cloud may still load', () => {
    writeFileSync(join(folder, 'Pacewright.template.json'), JSON.stringify({ S3Key: `${used}.zip` }));
    for (const hash of [used, unused]) mkdirSync(join(folder, `asset.${hash}`));

    removeOldAssets(folder);
    expect(readdirSync(folder)).toContain(`asset.${unused}`);

    removeOldAssets(folder, Date.now() + 2 * 86_400_000);
    expect(readdirSync(folder)).toEqual(['Pacewright.template.json', `asset.${used}`]);
  });
});
