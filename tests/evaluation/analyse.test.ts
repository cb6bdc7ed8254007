import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type AnalysedSubject, analyse, labelledRelation } from './data/analyse.ts';
import type { LabelledStatement } from './data/articles.ts';

vi.mock('../../src/similarity/minilm-embedder.ts', async () => {
  const { createWordEmbedder } = await import('../similarity/word-embedder.ts');
  return { createMiniLmEmbedder: createWordEmbedder };
});
// Vectors of words are made at once, and are not to be kept among those of the program.
vi.mock('../../src/similarity/vector-cache.ts', () => ({
  withVectorCache: (embedder: unknown) => embedder,
}));

const folder = mkdtempSync(join(tmpdir(), 'analyse-'));
const FILES = {
  'ann.md': '# Sheds\n\nLock the *shed* at night. It is old.',
  'bea.txt': 'Never lock the shed at night.\n\nWax the rail twice.\n',
};

const label = (file: keyof typeof FILES, text: string): LabelledStatement => {
  const start = FILES[file].indexOf(text);
  return { file, start, end: start + text.length, stance: 'do', says: [text], optional: false };
};

let subject: AnalysedSubject;

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  subject = await analyse({
    name: 'sheds',
    folder,
    split: 'train',
    voice: 'plain',
    statements: [
      label('ann.md', 'Lock the *shed* at night.'),
      label('bea.txt', 'Never lock the shed at night.'),
    ],
    relationOf: (a, b) => (a.file === b.file ? null : { kind: 'disagrees', axis: 'stance' }),
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const found = (text: string) => {
  const statement = subject.statements.find((one) => one.text === text);
  if (!statement) throw new Error(`not found: ${text}`);
  return statement;
};

it('finds the advice in every file of a subject, each with its vectors', () => {
  expect(subject.statements.map(({ text }) => text)).toEqual([
    'Lock the shed at night.',
    'Never lock the shed at night.',
    'Wax the rail twice.',
  ]);
  for (const { id } of subject.statements) expect(subject.vectors.has(id)).toBe(true);
});

it('lays the labels of a file beside what was found in it', () => {
  const filesOf = (text: string) => subject.labelsOf(found(text)).map(({ file }) => file);
  expect(filesOf('Lock the shed at night.')).toEqual(['ann.md']);
  expect(filesOf('Never lock the shed at night.')).toEqual(['bea.txt']);
  expect(filesOf('Wax the rail twice.')).toEqual([]);
});

it('gives the pairs that are to be judged', () => {
  const [lock, never, wax] = subject.statements;
  const pairs = subject.candidates.map(({ a, b }) => [a, b].sort().join(' '));
  expect(pairs).toContain([lock?.id, never?.id].sort().join(' '));
  expect(pairs).not.toContain([lock?.id, wax?.id].sort().join(' '));
});

it('tells what the labels make of two found statements', () => {
  const [lock, never, wax] = subject.statements;
  if (!lock || !never || !wax) throw new Error('a statement is missing');
  expect(labelledRelation(subject, lock, never)).toEqual({ kind: 'disagrees', axis: 'stance' });
  expect(labelledRelation(subject, lock, wax)).toBeNull();
});
