import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptyDraft, type ReasonDraft, readReason } from '../../../frontend/adjust/reason-draft';
import { adjustmentRequest } from '../../../shared/contract/adjustment';
import { obstacles, reasonKinds } from '../../../shared/domain/adjustment/adjustment-reason';
import { bodySites } from '../../../shared/domain/check-in/check-in';

const orNull = <T>(values: readonly T[]) => fc.constantFrom<T | null>(null, ...values);
const anyDraft: fc.Arbitrary<ReasonDraft> = fc.record({
  kind: orNull(reasonKinds),
  minutes: fc.oneof(fc.constantFrom('', ' 35 ', '0', '600', '601', '-5', '1.5', 'half'), fc.string()),
  site: orNull(bodySites),
  severity: orNull([0, 3, 10]),
  worseWhenRunning: orNull([true, false]),
  altersGait: fc.boolean(),
  obstacle: orNull(obstacles),
  treadmill: fc.boolean(),
  place: orNull(['above-neck', 'below-neck']),
  words: fc.constantFrom('', '  ', 'A long day at work.'),
});

describe('the reason for another session', () => {
  it('is sent only when the contract takes it, and names what is missing otherwise', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const read = readReason(draft);

        if (read.status === 'complete') expect(adjustmentRequest.safeParse(read.request).success).toBe(true);
        else expect(read.faults.length).toBeGreaterThan(0);
      }),
    );
  });

  it('takes minutes as typed', () => {
    expect(readReason({ ...emptyDraft, kind: 'no-time', minutes: ' 35 ' })).toEqual({
      status: 'complete',
      request: { reason: { kind: 'no-time', minutes: 35 }, words: '' },
    });
  });

  it('takes ten hours at most', () => {
    expect(readReason({ ...emptyDraft, kind: 'no-time', minutes: '600' }).status).toBe('complete');
    expect(readReason({ ...emptyDraft, kind: 'no-time', minutes: '601' })).toEqual({
      status: 'incomplete',
      faults: ['minutes'],
    });
  });

  it('asks everything that a niggle needs, in the order of the form', () => {
    expect(readReason({ ...emptyDraft, kind: 'niggle' })).toEqual({
      status: 'incomplete',
      faults: ['site', 'severity', 'worseWhenRunning'],
    });
  });

  it('lets a traveller leave the minutes open', () => {
    const read = readReason({ ...emptyDraft, kind: 'travel' });

    expect(read).toMatchObject({ request: { reason: { kind: 'travel', minutes: null } } });
  });
});
