import { describe, expect, it } from '@jest/globals';
import {
  commonScale,
  cutAbove,
  ownScale,
  profileBars,
  zoneHeight,
  zonesReached,
} from '../../../frontend/charts/profile-geometry';
import { workoutBlocks } from '../../../frontend/charts/workout-blocks';
import type { Section } from '../../../shared/domain/session/session';
import { cruiseIntervals, easyWithStrides, walkBreaks } from '../fixtures/sections';

const room = { width: 640, height: 190, left: 28, top: 24, bottom: 22 };
const drawn = (sections: readonly Section[]) => {
  const blocks = workoutBlocks(sections);

  return profileBars(blocks, room, ownScale(blocks));
};

describe('workout profile', () => {
  it('has one bar for each step as it is run, repeats unrolled', () => {
    const blocks = workoutBlocks(cruiseIntervals);

    expect(drawn(cruiseIntervals)).toHaveLength(1 + 4 * 2 + 1);
    expect(new Set(blocks.map(({ row }) => row)).size).toBe(4);
  });

  it('gives width by duration and keeps two pixels between the bars', () => {
    const bars = drawn(cruiseIntervals);
    const [warmUp, work, recovery] = bars;
    const perSecond = 612 / (900 + 4 * 450 + 600);

    expect(warmUp?.width).toBeCloseTo(900 * perSecond - 2);
    expect((recovery?.x ?? 0) - ((work?.x ?? 0) + (work?.width ?? 0))).toBeCloseTo(2);
    expect((bars.at(-1)?.x ?? 0) + (bars.at(-1)?.width ?? 0)).toBeCloseTo(639);
  });

  it('rises with the zone, on a scale that never flatters an easy run', () => {
    const blocks = workoutBlocks(cruiseIntervals);

    expect(zonesReached(blocks)).toEqual([1, 2, 4]);
    expect(zoneHeight(4, ownScale(blocks))).toBe(1);
    expect(zoneHeight(1, commonScale)).toBeLessThan(zoneHeight(2, commonScale));
    expect(zoneHeight(2, ownScale(workoutBlocks(easyWithStrides.slice(0, 1))))).toBeLessThan(0.6);
  });

  it('leaves no empty half above a quiet session, and its bars as high as beside a hard one', () => {
    const easy = workoutBlocks(easyWithStrides.slice(0, 1));
    const [whole] = profileBars(easy, room, ownScale(easy));
    const cut = cutAbove(2, room, ownScale(easy));
    const [bar] = profileBars(easy, cut.room, cut.scale);

    expect(bar?.y).toBeCloseTo(room.top);
    expect(bar?.height).toBeCloseTo(whole?.height ?? 0);
    expect(cut.room.height).toBeLessThan(room.height);
    expect(cutAbove(4, room, ownScale(easy)).room).toEqual(room);
  });

  it('keeps every bar within the plot, strides visible and walking lowest', () => {
    const strides = drawn(easyWithStrides);
    const walks = drawn(walkBreaks);

    expect(strides.every(({ x, y, width }) => width >= 1.5 && x >= 28 && x + width <= 641 && y >= 23.99)).toBe(true);
    expect(walks.filter(({ block }) => block.zone === null).every(({ height }) => height > 0)).toBe(true);
    expect(Math.min(...walks.map(({ height }) => height))).toBe(walks.find(({ block }) => block.zone === null)?.height);
  });
});
