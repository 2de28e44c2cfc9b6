import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { packed } from '../../functions/support/packed';

const long = 'Läuft. '.repeat(400);

describe('an answer', () => {
  it('is packed for who reads that, and says so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const text = words + long;
        const { body, headers, isBase64Encoded } = packed(text, 'br, gzip');
        expect(isBase64Encoded).toBe(true);
        expect(headers).toEqual({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
        expect(gunzipSync(Buffer.from(body, 'base64')).toString()).toBe(text);
        expect(body.length).toBeLessThan(text.length);
      }),
    );
  });

  it.each([undefined, '', 'br', 'identity', 'gzip;q=0', 'gzip;q=0.0', 'notgzip'])(
    'is as it is for who does not: %p',
    (accepted) => {
      expect(packed(long, accepted)).toEqual({ headers: {}, body: long });
    },
  );

  it.each(['gzip', 'deflate, GZIP', 'gzip;q=1.0, *;q=0', 'gzip; q=0.5'])('is packed for %p', (accepted) => {
    expect(packed(long, accepted).isBase64Encoded).toBe(true);
  });

  it('is left as it is where there is nothing to gain', () => {
    expect(packed('{"plan":null}', 'gzip')).toEqual({ headers: {}, body: '{"plan":null}' });
  });
});
