import * as z from 'zod';
import { dataKinds } from '../domain/athlete/data-kinds';

/** One thing that is kept of an athlete. */
const keptItem = z.strictObject({
  kind: z.enum(dataKinds),
  /** Under what it is kept; its order is that of the whole. */
  key: z.string(),
  /** As it is kept: quantities in SI, instants in UTC. */
  data: z.record(z.string(), z.any()),
});

/** A piece of all that is kept; `next` asks for the one after it, null when this is the last. */
export const dataPiece = z.strictObject({ items: z.array(keptItem), next: z.string().nullable() });

export const dataQuery = z.strictObject({ after: z.string().min(1).max(400).optional() });

/** Nobody deletes everything by accident. */
export const deletion = z.strictObject({
  everything: z.literal(true, 'Say that everything is to be deleted.'),
});

export type KeptItem = z.output<typeof keptItem>;
export type DataPiece = z.output<typeof dataPiece>;
