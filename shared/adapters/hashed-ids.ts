import { createHash } from 'node:crypto';
import type { Ids } from '../ports';

/** 96 bits: no two requests ever meet in one id. */
const length = 24;

/** Ids in hexadecimal, derived from what they stand for. */
export const hashedIds: Ids = {
  derived: (...parts) => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length),
};
