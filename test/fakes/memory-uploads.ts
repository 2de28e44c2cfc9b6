import type { Uploads } from '../../shared/ports';

/** A bucket in memory. */
export class MemoryUploads implements Uploads {
  readonly objects = new Map<string, Uint8Array>();

  async form(key: string, mostBytes: number) {
    return { url: 'https://uploads.example', fields: { key, most: String(mostBytes) } };
  }

  async remove(key: string): Promise<void> {
    this.objects.delete(key);
  }
}
