import { describe, expect, it } from 'vitest';
import { keyLeads } from '../../../web/charts/network/reading-order.ts';

const PLACES = [
  { key: 'a', x: 0, y: 0 },
  { key: 'b', x: 100, y: 0 },
  { key: 'c', x: 10, y: 80 },
  { key: 'd', x: 110, y: 90 },
];

describe('the keys of the network', () => {
  it.each([
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowRight', 'c'],
    ['c', 'ArrowLeft', 'b'],
    ['a', 'ArrowDown', 'c'],
    ['d', 'ArrowUp', 'b'],
    ['c', 'Home', 'a'],
    ['a', 'End', 'd'],
    ['gone', 'ArrowDown', 'a'],
  ])('lead from %s by %s to %s', (from, key, to) => {
    expect(keyLeads(PLACES, from, key)).toBe(to);
  });

  it.each([
    ['a', 'ArrowLeft'],
    ['d', 'ArrowRight'],
    ['a', 'ArrowUp'],
    ['d', 'ArrowDown'],
    ['a', 'x'],
  ])('lead nowhere from %s by %s', (from, key) => {
    expect(keyLeads(PLACES, from, key)).toBeNull();
  });
});
