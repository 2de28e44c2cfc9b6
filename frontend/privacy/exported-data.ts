import type { KeptItem } from '../../shared/contract/my-data';
import { call } from '../api-client';

/** Everything that is kept of the athlete, as one value. Each item says what it is. */
export type ExportedData = Readonly<{
  format: 'pacewright-export';
  version: 1;
  exportedAt: string;
  items: readonly KeptItem[];
}>;

/** @param onProgress told how many things have come so far */
export const exportedData = async (onProgress: (count: number) => void): Promise<ExportedData> => {
  const items: KeptItem[] = [];
  for (let after: string | null = null, isLast = false; !isLast; ) {
    const piece: Piece = await call('exportMyData', { params: {}, query: after === null ? {} : { after } });
    items.push(...piece.items);
    onProgress(items.length);
    after = piece.next;
    isLast = after === null;
  }
  return { format: 'pacewright-export', version: 1, exportedAt: new Date().toISOString(), items };
};

type Piece = Readonly<{ items: readonly KeptItem[]; next: string | null }>;
