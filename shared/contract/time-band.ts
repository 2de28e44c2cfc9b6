import * as z from 'zod';
import { anySeconds } from './values';

/**
 * A predicted time, in seconds. There is no schema for a prediction of one number: the median lives inside its range,
 * and a range without width is refused.
 */
export const timeBand = z
  .strictObject({ fastest: anySeconds, median: anySeconds, slowest: anySeconds })
  .refine(({ fastest, median, slowest }) => fastest < median && median < slowest, {
    message: 'A prediction is a range around its median.',
  });
