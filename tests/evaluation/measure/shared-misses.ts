import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Miss } from './miss.ts';
import type { Place, ScoreError } from './score.ts';

/**
 * What score.mjs counts as wrong in one set, with the sentences it means. They are for the terminal alone.
 * @param folder where the articles of the set lie
 */
export function missesOfScore(set: string, folder: string, errors: readonly ScoreError[]): Miss[] {
  const textAt = ([file, start, end]: Place): string =>
    readFileSync(join(folder, file), 'utf8').slice(start, end);
  return errors.map(({ kind, file, span, text, a, b, sources, got }) => {
    const places = a && b ? [a, b] : [];
    const files = places.length > 0 ? places.map(([name]) => name) : (sources ?? [file ?? '']);
    const found = got && got.length > 0 ? `, found ${got.join(' and ')}` : '';
    return {
      kind: `shared: ${kind}${found}`,
      where: `${set}/${files.join(' + ')}`,
      texts: [
        ...(text === undefined ? [] : [text]),
        ...(file !== undefined && span ? [textAt([file, ...span])] : []),
        ...places.map(textAt),
      ],
    };
  });
}
