/** An instant as a file writes it, in milliseconds since 1970, and how far its clock was ahead of UTC in minutes. */
export type Instant = Readonly<{ at: number; utcOffset: number | null }>;

const pattern = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/**
 * Reads ISO 8601. Without a zone it is UTC, as the formats demand. An offset of zero is how many write UTC, so it says
 * nothing of where the athlete was.
 */
export const instantOf = (text: string): Instant | null => {
  const [, day, clock, zone] = pattern.exec(text) ?? [];
  if (day === undefined || clock === undefined) return null;

  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '') ?? [];
  const offset = sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
  const local = Date.parse(`${day}T${clock}${clock.length === 5 ? ':00' : ''}Z`);
  if (Number.isNaN(local) || Math.abs(offset) > 14 * 60) return null;
  return { at: local - offset * 60_000, utcOffset: offset === 0 ? null : offset };
};

/** A finite number, or null for anything else an element may hold. */
export const numberIn = (text: string | undefined): number | null => {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
};
