import { describe, expect, it } from 'vitest';
import { layOutNetwork } from '../../../web/charts/network/layout.ts';
import { keepPins, type Pins } from '../../../web/charts/network/pins.ts';
import { evenMeasure, sampleNetwork } from './sample-network.ts';

const FRAME = { width: 974, height: 640, tallest: 1024 };
const layout = (many: number) => layOutNetwork(sampleNetwork(many), FRAME, evenMeasure);
const KEY = 'recommendation:1';

describe('pinned recommendations', () => {
  it('stay where they were pinned when the picture is made anew', () => {
    const pins: Pins = new Map();
    keepPins(layout(20), pins).pin(KEY, 200, 100);
    const anew = layout(30);
    keepPins(anew, pins);
    expect(anew.byKey.get(KEY)).toMatchObject({ x: 200, y: 100 });
  });

  it('stay in the picture', () => {
    const anew = layout(20);
    keepPins(anew, new Map()).pin(KEY, -50, 99_999);
    expect(anew.byKey.get(KEY)).toMatchObject({ x: 0, y: anew.height });
  });

  it('go back to where they stood, one or all', () => {
    const anew = layout(20);
    const places = () => anew.spots.map(({ x, y }) => [x, y]);
    const before = places();
    const homes = keepPins(anew, new Map());
    homes.pin(KEY, 5, 5);
    homes.unpin(KEY);
    expect(places()).toEqual(before);
    homes.pin(KEY, 5, 5);
    homes.pin('recommendation:2', 9, 9);
    homes.unpin(null);
    expect(places()).toEqual(before);
    expect(homes.keys().size).toBe(0);
  });
});
