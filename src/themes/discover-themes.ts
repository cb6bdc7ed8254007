import { contentLemmas } from '../language/content-words.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Statement } from '../model/statement.ts';
import type { Theme } from '../model/theme.ts';
import type { StatementVectors } from '../model/vectors.ts';
import { averageLinkage } from './average-linkage.ts';

/** Two groups nearer than this on average are about one topic (centred MiniLM vectors). */
const SAME_TOPIC = 0.2;
const MOST_THEMES = 14;
const WORDS_IN_LABEL = 3;

/** The words that stand in this group more than elsewhere, most telling first. */
function tellingWords(group: readonly Statement[], all: readonly Statement[]): string[] {
  const words = (statement: Statement) => new Set(contentLemmas(tokenize(statement.text)));
  const count = (statements: readonly Statement[]) => {
    const counts = new Map<string, number>();
    for (const statement of statements)
      for (const word of words(statement)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const everywhere = count(all);
  return [...count(group)]
    .map(([word, n]) => ({
      word,
      score: (n / group.length) * Math.log(1 + all.length / (everywhere.get(word) ?? 1)),
    }))
    .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
    .slice(0, 10)
    .map(({ word }) => word);
}

/** Themes made from the statements themselves, for a corpus without a taxonomy; labelled by their most telling words. */
export function discoverThemes(
  statements: readonly Statement[],
  vectors: ReadonlyMap<string, StatementVectors>,
): Theme[] {
  const texts = statements.map(({ id }) => vectors.get(id)?.text ?? new Float32Array());
  const seen = new Map<string, number>();
  return averageLinkage(texts, SAME_TOPIC, MOST_THEMES).map((indices) => {
    const group = indices.flatMap((i) => statements[i] ?? []);
    const words = tellingWords(group, statements);
    const label = words.slice(0, WORDS_IN_LABEL).join(', ') || 'other advice';
    const slug = label.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'theme';
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return {
      id: count === 1 ? slug : `${slug}-${count}`,
      label: label.charAt(0).toUpperCase() + label.slice(1),
      description: `Advice about ${label}.`,
      applies: 'Discovered from the articles: there was no themes file.',
      words: words.length > 0 ? words : ['advice'],
      origin: 'discovered',
    };
  });
}
