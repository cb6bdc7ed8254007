import type { FurnitureKind } from '../../model/block.ts';
import type { Passage } from '../flatten/passage.ts';
import { DETECTORS } from './detectors.ts';
import { pageOf } from './page.ts';

/** For each passage the kind of page furniture it is, `null` for the article's own words. */
export function findFurniture(passages: readonly Passage[]): (FurnitureKind | null)[] {
  const kinds: (FurnitureKind | null)[] = passages.map(() => null);
  for (const detector of DETECTORS) {
    const left = passages.flatMap((passage, index) =>
      kinds[index] === null ? [{ passage, index }] : [],
    );
    const page = pageOf(left.map(({ passage }) => passage));
    for (const found of detector.find(page)) {
      const index = left[found]?.index;
      if (index !== undefined) kinds[index] = detector.kind;
    }
  }
  return withEmptySections(passages, kinds);
}

// A heading with nothing left below it ("License", "Credits") goes with what stood there.
function withEmptySections(
  passages: readonly Passage[],
  kinds: readonly (FurnitureKind | null)[],
): (FurnitureKind | null)[] {
  const result = [...kinds];
  for (let index = passages.length - 1; index >= 0; index -= 1) {
    const heading = passages[index];
    if (heading?.kind !== 'heading' || result[index] !== null) continue;
    let end = index + 1;
    while (end < passages.length && !closes(passages[end], heading)) end += 1;
    const below = result.slice(index + 1, end);
    if (below.length > 0 && below.every((kind) => kind !== null)) result[index] = below[0] ?? null;
  }
  return result;
}

function closes(passage: Passage | undefined, heading: Passage): boolean {
  return passage?.kind === 'heading' && passage.level <= heading.level;
}
