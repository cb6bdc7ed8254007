/** Called as texts are done; both count texts. */
export type OnEmbedded = (done: number, total: number) => void;

/** Turns texts into vectors of unit length that lie close where meanings do. */
export interface Embedder {
  /** Names engine, weights and version: vectors of different ids must never be compared. */
  readonly id: string;
  readonly dimensions: number;
  /** One vector per text, in order. */
  embed(texts: readonly string[], onEmbedded: OnEmbedded): Promise<Float32Array[]>;
}
