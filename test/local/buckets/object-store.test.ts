import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readFormUpload } from '../../../local/buckets/form-upload';
import { openObjectStore } from '../../../local/buckets/object-store';

const folder = mkdtempSync(join(tmpdir(), 'objects-'));
afterAll(() => rmSync(folder, { recursive: true }));

const onDisk = (): number => {
  const [draft] = readdirSync(join(folder, '.drafts'));
  return draft === undefined ? 0 : statSync(join(folder, '.drafts', draft)).size;
};

describe('an object that comes in', () => {
  it('is on disk as far as it came before more of it is asked for, but for what might begin the end of the form', async () => {
    const piece = 65_536;
    const delimiter = '\r\n--edge';
    const store = openObjectStore(folder);
    let mostHeld = 0;
    const form = async function* () {
      yield Buffer.from('--edge\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n');
      for (let taken = 0; taken < 20 * piece; taken += piece) {
        mostHeld = Math.max(mostHeld, taken - onDisk());
        yield Buffer.alloc(piece, 7);
      }
      yield Buffer.from(`${delimiter}--\r\n`);
    };

    const { file } = await readFormUpload('multipart/form-data; boundary=edge', form());
    await store.put('run', file);

    expect(store.find('run')?.size).toBe(20 * piece);
    expect(mostHeld).toBeLessThan(delimiter.length);
  });
});
