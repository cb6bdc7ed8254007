import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Embedder } from './embedder.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

const encode = (vector: Float32Array): string =>
  Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');

const decode = (line: string, dimensions: number): [string, Float32Array] | null => {
  const [hash, data] = line.split(' ');
  if (!hash || !data) return null;
  const bytes = Buffer.from(data, 'base64');
  if (bytes.byteLength !== dimensions * 4) return null;
  return [
    hash,
    new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
  ];
};

const readLines = async (path: string): Promise<string[]> => {
  try {
    return (await readFile(path, 'utf8')).split('\n');
  } catch {
    // No cache yet, or one that cannot be read: the vectors are made again.
    return [];
  }
};

/**
 * An embedder that keeps its vectors in `cacheDir`, one line each, found by the hash of their text.
 * Lines are only ever appended, so that a run that is cut short leaves at most one broken last line,
 * which is passed over. A cache that cannot be written costs time, never the run.
 */
export function withVectorCache(embedder: Embedder, cacheDir: string): Embedder {
  const path = join(cacheDir, `vectors-${embedder.id}.txt`);
  return {
    id: embedder.id,
    dimensions: embedder.dimensions,
    async embed(texts, onEmbedded) {
      const known = new Map<string, Float32Array>();
      for (const line of await readLines(path)) {
        const entry = decode(line, embedder.dimensions);
        if (entry) known.set(...entry);
      }
      const missing = [...new Set(texts)].filter((text) => !known.has(hashOf(text)));
      const fresh = missing.length > 0 ? await embedder.embed(missing, onEmbedded) : [];
      const lines = fresh.map((vector, i) => {
        const hash = hashOf(missing[i] ?? '');
        known.set(hash, vector);
        return `${hash} ${encode(vector)}\n`;
      });
      if (lines.length > 0) {
        await mkdir(cacheDir, { recursive: true }).catch(() => undefined);
        await appendFile(path, `\n${lines.join('')}`).catch(() => undefined);
      }
      return texts.map((text) => known.get(hashOf(text)) ?? new Float32Array(embedder.dimensions));
    },
  };
}
