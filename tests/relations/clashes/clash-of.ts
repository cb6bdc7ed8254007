import type { ClashFinder } from '../../../src/relations/clashes/clash.ts';
import { likenessOf } from '../reads-as.ts';

/** The deciding words of both sentences, or `null` where they do not clash. */
export function cluesOf(find: ClashFinder, first: string, second: string): string[][] | null {
  const clash = find(likenessOf(first, second));
  return (
    clash && [
      clash.cuesA.map(({ start, end }) => first.slice(start, end)),
      clash.cuesB.map(({ start, end }) => second.slice(start, end)),
    ]
  );
}

/** What sets two sentences against each other: "needless on stance", or "nothing". */
export function clashOf(find: ClashFinder, first: string, second: string): string {
  const clash = find(likenessOf(first, second));
  return clash ? `${clash.because.reason} on ${clash.axis}` : 'nothing';
}
