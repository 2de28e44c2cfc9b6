import type { Envelope } from '../../domain/adaptation/envelope';

/** An envelope as text. What has no bound is given the greatest number there is, for which there is a numeral. */
export const writtenEnvelope = (envelope: Envelope): string =>
  JSON.stringify(envelope, (_, value) => (value === Number.POSITIVE_INFINITY ? Number.MAX_VALUE : value));

/** The envelope that an earlier step of the same execution has written down. */
export const readEnvelope = (text: string): Envelope => JSON.parse(text);
