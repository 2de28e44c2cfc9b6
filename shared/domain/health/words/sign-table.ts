import type { RedFlagId } from '../red-flag';

/**
 * How runners say a warning sign. `signs` can be denied (“no chest pain”); `absences` are themselves a “no” (“can’t
 * breathe”, “no period since March”) and cannot. The notation is that of `signReader`.
 */
export type SignTable = Readonly<{ signs: readonly string[]; absences?: readonly string[] }>;
export type SignTables = Readonly<Record<RedFlagId, SignTable>>;
