import { expect, it } from 'vitest';
import { documentIds, slugOf } from '../../src/corpus/document-id.ts';

it.each([
  ['Moving House/day 1.md', 'moving-house-day-1'],
  ['Crème brûlée.txt', 'creme-brulee'],
  ['a.b.c.html', 'a-b-c'],
  ['__proto__.md', 'document-proto'],
  ['constructor.md', 'document-constructor'],
  ['—.md', 'document'],
])('makes %s %s', (path, slug) => {
  expect(slugOf(path)).toBe(slug);
});

it('keeps other scripts apart', () => {
  const ids = documentIds(['犬.md', '猫.md']);
  expect(new Set(ids).size).toBe(2);
  expect(ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
});

it('numbers what would be the same, without taking a name that is there', () => {
  expect(documentIds(['a.md', 'a.txt', 'a-2.md', 'A.html'])).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
});
