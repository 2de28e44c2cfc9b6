import type { DataPiece } from '../../contract/my-data';
import { dataKindOf } from '../../domain/athlete/data-kinds';
import type { AthleteArchive, Clock } from '../../ports';
import { done } from '../outcome';

type Asked = Readonly<{ athleteId: string; query: Readonly<{ after?: string | undefined }> }>;

/** All that is kept of the athlete, as it is kept, piece by piece. */
export const exportMyData =
  ({ archive, clock }: Readonly<{ archive: AthleteArchive; clock: Clock }>) =>
  async ({ athleteId, query: { after } }: Asked) => {
    const { items, next } = await archive.piece(athleteId, after ?? null);
    const piece: DataPiece = {
      items: items
        .filter(({ data }) => !isOver(data, clock.now()))
        .map(({ key, data }) => ({ kind: dataKindOf(key), key, data })),
      next,
    };
    return done(piece);
  };

/** What may be kept for some days only, and waits to be swept away, is not handed over any more. */
const isOver = ({ keptUntil }: Readonly<Record<string, unknown>>, now: Date): boolean =>
  typeof keptUntil === 'string' && new Date(keptUntil) <= now;
