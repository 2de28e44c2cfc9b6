import { randomBytes } from 'node:crypto';
import type { Nonces } from '../ports';

/** 192 random bits, as letters, digits, - and _. */
export const randomNonces: Nonces = { next: () => randomBytes(24).toString('base64url') };
