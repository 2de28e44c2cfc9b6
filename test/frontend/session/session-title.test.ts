import { describe, expect, it } from '@jest/globals';
import { sessionName, sessionTitle } from '../../../frontend/session/session-title';
import type { Section } from '../../../shared/domain/session/session';
import type { SessionKind } from '../../../shared/domain/session/workout';
import { inKm, inMiles, saySession } from '../fixtures/say';
import { cruiseIntervals, easyWithStrides, measured, once, repeat, timed, walkBreaks } from '../fixtures/sections';

const main = (...groups: Section['groups']): readonly Section[] => [{ part: 'main', groups }];
const written = (kind: SessionKind, sections: readonly Section[], format = inKm) =>
  sessionTitle({ kind, sections }, format, saySession);
/** As it is read: where a line may break is nothing to the ear. */
const title = (...of: Parameters<typeof written>) => written(...of).replaceAll('\u00a0', ' ');

describe('session title', () => {
  it('names hard sessions by their set', () => {
    expect(title('cruise', cruiseIntervals)).toBe('Cruise intervals, 4 × 6 min');
    expect(title('intervals', main(repeat(5, measured('work', 5, 1000), timed('recovery', 1, 150))))).toBe(
      'Intervals, 5 × 1 km',
    );
    expect(title('repetitions', main(repeat(8, measured('work', 6, 400), timed('recovery', 1, 120))))).toBe(
      'Repetitions, 8 × 400 m',
    );
    expect(title('hills', main(repeat(8, timed('work', 5, 45), timed('recovery', 1, 90))))).toBe(
      'Hill repeats, 8 × 45 s',
    );
    expect(title('tempo', main(once(timed('work', 4, 1_200))))).toBe('Tempo run, 20 min');
    expect(title('run-walk', walkBreaks)).toBe('Run/walk, 6 × 2 min');
  });

  it('joins the parts of a set of several', () => {
    const sections = main(repeat(3, timed('work', 4, 480), timed('work', 5, 90), timed('recovery', 1, 120)));

    expect(title('cruise', sections)).toBe('Cruise intervals, 3 × (8 min + 1:30)');
  });

  it('is broken into lines between name and set, and between parts, but within neither', () => {
    const ladder = main(once(timed('work', 4, 540), timed('recovery', 1, 120)), once(timed('work', 4, 360)));

    expect(written('cruise', cruiseIntervals).split(' ')).toEqual(['Cruise', 'intervals,', '4\u00a0×\u00a06\u00a0min']);
    expect(written('cruise', ladder).split(' ').slice(2)).toEqual(['9\u00a0min', '+\u00a06\u00a0min']);
  });

  it('names every stretch of a ladder', () => {
    const ladder = main(
      once(timed('work', 4, 540), timed('recovery', 1, 120)),
      once(timed('work', 4, 360), timed('recovery', 1, 90)),
      once(timed('work', 4, 240)),
    );

    expect(title('cruise', ladder)).toBe('Cruise intervals, 9 min + 6 min + 4 min');
  });

  it('counts the running of run/walk, however the walking is written', () => {
    const sections = main(repeat(6, timed('work', 2, 120), timed('work', null, 60)));

    expect(title('run-walk', sections)).toBe('Run/walk, 6 × 2 min');
  });

  it('leaves easy days their name, and says how a long run ends', () => {
    expect(title('easy', main(once(timed('work', 2, 2_700))))).toBe('Easy run');
    expect(title('strides', easyWithStrides)).toBe('Easy + strides');
    expect(title('long', main(once(timed('work', 2, 6_000))))).toBe('Long run');
    expect(title('long', main(once(timed('work', 2, 5_000)), once(timed('work', 3, 1_000))))).toBe(
      'Long, steady finish',
    );
    expect(title('long', main(once(timed('work', 2, 5_000), timed('work', 4, 900))))).toBe('Long, fast finish');
  });

  it('speaks of miles to those who think in miles, of metres on the track', () => {
    const sections = main(repeat(3, measured('work', 4, 3219), timed('recovery', 1, 150)));

    expect(title('race-pace', sections, inMiles)).toBe('Race pace, 3 × 2 mi');
    expect(title('repetitions', main(repeat(8, measured('work', 6, 400))), inMiles)).toBe('Repetitions, 8 × 400 m');
  });

  it('is short on a card', () => {
    expect(sessionName({ kind: 'cruise', sections: cruiseIntervals }, saySession)).toBe('Cruise intervals');
  });
});
