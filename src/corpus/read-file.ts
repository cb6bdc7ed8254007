import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** Largest file that is read, in bytes: a very long book has two million. */
export const LARGEST_FILE = 5_000_000;

/** Why a file's bytes are not given. */
export type Refusal = 'too-large' | 'not-a-file';

/**
 * Reads a regular file of at most `largest` bytes. It is opened without waiting, so that a pipe that was
 * put in its place since it was listed cannot hold the run.
 *
 * @throws the file system's error when the file cannot be opened or read.
 */
export async function readBytes(
  absolute: string,
  largest: number,
): Promise<{ bytes: Uint8Array } | { refused: Refusal }> {
  const file = await open(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const info = await file.stat();
    if (!info.isFile()) return { refused: 'not-a-file' };
    if (info.size > largest) return { refused: 'too-large' };
    const bytes = await file.readFile();
    return bytes.length > largest ? { refused: 'too-large' } : { bytes };
  } finally {
    await file.close();
  }
}
