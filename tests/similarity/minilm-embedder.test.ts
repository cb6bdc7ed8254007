import { expect, it } from 'vitest';
import { dot } from '../../src/language/vector.ts';
import { createMiniLmEmbedder } from '../../src/similarity/minilm-embedder.ts';

it('puts paraphrases closer than what is unrelated', { timeout: 120_000 }, async () => {
  const texts = [
    'Write a short note to say thank you.',
    'Send them a brief message of thanks.',
    'Let the dough rise overnight in the fridge.',
  ];
  const [note, message, dough] = await createMiniLmEmbedder().embed(texts, () => undefined);
  if (!note || !message || !dough) throw new Error('a text without a vector');
  expect(note).toHaveLength(384);
  expect(dot(note, note)).toBeCloseTo(1, 3);
  expect(dot(note, message)).toBeGreaterThan(dot(note, dough) + 0.3);
});
