import { describe, expect, it } from '@jest/globals';
import { formatFor } from '../../frontend/format';
import { isoDate } from '../../shared/domain/units/calendar';
import { metres, metresPerSecond, seconds, secondsPerKm } from '../../shared/domain/units/quantity';

describe('a reader’s format', () => {
  const british = formatFor('en-GB', 'km');
  const spanish = formatFor('es', 'km');
  const american = formatFor('en-US', 'mi');

  it('says distances in the reader’s units, rounded down, with the reader’s decimals', () => {
    expect(british.distance(metres(51_690))).toBe('51.6 km');
    expect(spanish.distance(metres(51_690))).toBe('51,6 km');
    expect(american.distance(metres(16_094))).toBe('10 mi');
  });

  it('says what rules say in kilometres, as the reader counts', () => {
    const rule =
      'Marathon pace takes at most half of a run, 29 km and 110 minutes; 8.5 km by 5:00 /km is a 10-km-Lauf.';

    expect(british.distancesIn(rule)).toBe(rule);
    expect(american.distancesIn(rule)).toBe(
      'Marathon pace takes at most half of a run, 18 mi and 110 minutes; 5.2 mi by 5:00 /km is a 10-km-Lauf.',
    );
    expect(formatFor('de', 'mi').distancesIn('Woche 4 umfasst 30,5 km.')).toBe('Woche 4 umfasst 18,9 mi.');
  });

  it('calls a raced length by the unit it is whole in', () => {
    expect([1_000, 3_000, 15_000].map((length) => american.racedLength(metres(length)))).toEqual([
      '1 km',
      '3 km',
      '15 km',
    ]);
    expect([1_609, 16_093].map((length) => british.racedLength(metres(length)))).toEqual(['1 mi', '10 mi']);
    expect(british.racedLength(metres(7_420))).toBe('7.42 km');
    expect(american.racedLength(metres(7_420))).toBe('4.61 mi');
    expect(american.racedLength(metres(400))).toBe('400 m');
  });

  it('says how a treadmill is set', () => {
    const speed = metresPerSecond(1000 / 300);

    expect([british.speedFigure(speed), british.speedUnit]).toEqual(['12', 'km/h']);
    expect([american.speedFigure(speed), american.speedUnit]).toEqual(['7.5', 'mph']);
  });

  it('says paces fast to slow, with the unit', () => {
    const range = { slowest: secondsPerKm(305), fastest: secondsPerKm(290) };

    expect(british.paceRange(range)).toBe('4:50–5:05 /km');
    expect(american.paceRange(range)).toBe('7:47–8:11 /mi');
  });

  it('says what a call of a model cost, to a tenth of a cent', () => {
    expect(british.money(37_250)).toBe('$0.037');
    expect(spanish.money(1_204_000)).toMatch(/^1,204\s\$$/);
  });

  it('names days without letting a time zone shift them', () => {
    expect(british.day(isoDate('2026-11-26'))).toBe('Thursday 26 November');
    expect(spanish.day(isoDate('2026-11-26'))).toBe('jueves, 26 de noviembre');
    expect(british.dayOfYear(isoDate('2026-11-26'))).toBe('Thursday 26 November 2026');
    expect(formatFor('en-IE', 'km').day(isoDate('2026-11-26'))).toBe('Thursday 26 November');
    expect(american.dayOfYear(isoDate('2026-11-26'))).toBe('Thursday, November 26, 2026');
    expect(formatFor('de', 'km').dayOfYear(isoDate('2026-11-26'))).toBe('Donnerstag, 26. November 2026');
  });

  it('says minutes below two hours, then hours and minutes', () => {
    expect(british.duration(seconds(3_300))).toBe('55 min');
    expect(british.duration(seconds(17_520))).toBe('4:52 h');
  });

  it('says times that are compared in one way', () => {
    const [short, long] = [seconds(6_360), seconds(17_820)];

    expect([short, long].map(british.durationAmong([short, long]))).toEqual(['1:46 h', '4:57 h']);
    expect([short].map(british.durationAmong([short]))).toEqual(['106 min']);
  });
});
