import { describe, expect, it } from '@jest/globals';
import { isHardSession } from '../../../shared/domain/session/is-hard-session';
import { aSession } from '../../builders/sessions';

describe('a hard session', () => {
  it.each([
    'TE 20min Z4',
    'IN 5x3min Z5 (2min Z1)',
    'HL 8x30s Z5 (90s Z1)',
    'LR 60min + 15min Z3',
    'LR 100min',
    'RA 5km @5K',
    'BI 4x5min Z4 (2min Z1)',
  ])('is %s', (notation) => {
    expect(isHardSession(aSession(notation))).toBe(true);
  });

  it.each([
    'EZ 8km',
    'ST 8km + 8x20s strides',
    'ST 40min + 6x10s hill sprints',
    'LR 60min + 14min Z3',
    'LR 99min',
    'BI 120min',
    'WA 150min',
    'SC 45min',
  ])('is not %s', (notation) => {
    expect(isHardSession(aSession(notation))).toBe(false);
  });
});
