/** One thing the analysis got wrong. */
export interface Miss {
  /** What went wrong, in the same words for all of a kind: "articles, dev: advice missed". */
  readonly kind: string;
  /** Subject and file. */
  readonly where: string;
  readonly texts: readonly string[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All misses as text: a line each, tabs between its parts, one kind after another. */
export function listMisses(misses: readonly Miss[]): string {
  const kinds = [...new Set(misses.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const lines = misses
        .filter((miss) => miss.kind === kind)
        .map(({ where, texts }) => [kind, where, ...texts].map(oneLine).join('\t'));
      return `${kind} (${lines.length})\n${lines.join('\n')}\n`;
    })
    .join('\n');
}
