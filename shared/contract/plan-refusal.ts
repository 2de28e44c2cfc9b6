import * as z from 'zod';
import { refusalTypes } from '../domain/plan/blueprint';
import { offer } from './offer';

/** Why there is no safe plan, and what would make one possible. */
export const planRefusal = z.strictObject({
  type: z.enum(refusalTypes),
  sentence: z.string(),
  offers: z.array(offer),
});

/** What a plan could not keep to, told to its athlete. */
export const limitation = z.strictObject({ code: z.string(), sentence: z.string() });
