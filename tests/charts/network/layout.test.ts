import { describe, expect, it } from 'vitest';
import { layOutNetwork } from '../../../web/charts/network/layout.ts';
import { evenMeasure, sampleNetwork } from './sample-network.ts';

const FRAMES = {
  wide: { width: 974, height: 640, tallest: 1024 },
  phone: { width: 326, height: 500, tallest: 5200 },
};
const CASES = [5, 46, 300, 2000].flatMap((many) =>
  Object.entries(FRAMES).map(([name, frame]) => ({ many, name, frame })),
);

describe('the layout of the network', () => {
  it.each(CASES)(
    'puts each of $many recommendations into its theme’s territory, $name',
    ({ many, frame }) => {
      const { spots, territories } = layOutNetwork(sampleNetwork(many), frame, evenMeasure);
      expect(spots).toHaveLength(many);
      const strays = spots.filter(({ data, x, y, radius }) => {
        const own = territories.find(({ theme }) => theme === data.theme);
        return (
          !own ||
          x - radius < own.x0 ||
          x + radius > own.x1 ||
          y - radius < own.y0 ||
          y + radius > own.y1
        );
      });
      expect(strays).toEqual([]);
    },
  );

  it.each(CASES)('keeps $many discs apart, $name', ({ many, frame }) => {
    const { spots } = layOutNetwork(sampleNetwork(many), frame, evenMeasure);
    const touching = spots.flatMap((p, i) =>
      spots.slice(i + 1).filter((q) => Math.hypot(p.x - q.x, p.y - q.y) < p.radius + q.radius),
    );
    expect(touching).toEqual([]);
  });

  it('is the same every time', () => {
    const places = () =>
      layOutNetwork(sampleNetwork(80), FRAMES.wide, evenMeasure).spots.map(({ x, y }) => [x, y]);
    expect(places()).toEqual(places());
  });

  it('has the shape of its frame when it is larger than that', () => {
    const { width, height, frameHeight } = layOutNetwork(
      sampleNetwork(2000),
      FRAMES.wide,
      evenMeasure,
    );
    expect(width).toBeGreaterThan(FRAMES.wide.width);
    expect(height / width).toBeLessThanOrEqual((frameHeight / FRAMES.wide.width) * 1.01);
  });

  it('makes a disc larger the more sources speak, and sets the contested first', () => {
    const { spots, territories } = layOutNetwork(sampleNetwork(60), FRAMES.wide, evenMeasure);
    const radius = (takers: number): number =>
      spots.find(({ data }) => data.counts.for + data.counts.against === takers)?.radius ?? 0;
    expect(radius(4)).toBeGreaterThan(radius(1));
    const first = spots.find(({ data }) => data.theme === territories[0]?.theme);
    expect(first?.data.contested).toBe(true);
  });
});
