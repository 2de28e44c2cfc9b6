import * as z from 'zod';
import { groundKinds } from '../domain/fitness/ground';

/**
 * What a figure rests on: the sources of the runs in it, what was logged of planned sessions, what the athlete told.
 */
export const restsOn = z.array(z.enum(groundKinds));
