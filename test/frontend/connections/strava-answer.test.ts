import { describe, expect, it } from '@jest/globals';
import { stravaAnswer } from '../../../frontend/connections/strava-answer';

describe('the way back from Strava', () => {
  it('brings a code, the state and what was allowed', () => {
    expect(stravaAnswer('?state=s&code=12345678901234567890&scope=read,activity:read')).toEqual({
      status: 'allowed',
      callback: { code: '12345678901234567890', state: 's', scope: 'read,activity:read' },
    });
  });

  it('brings a no', () => {
    expect(stravaAnswer('?state=s&error=access_denied')).toEqual({ status: 'declined' });
  });

  it.each(['', '?code=c', '?state=s', '?code=&state='])('makes nothing of “%s”', (search) => {
    expect(stravaAnswer(search)).toEqual({ status: 'unreadable' });
  });
});
