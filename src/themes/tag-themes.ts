import { tokenize } from '../language/tokenize.ts';
import { dot } from '../language/vector.ts';
import type { Statement } from '../model/statement.ts';
import type { Theme, ThemeTag } from '../model/theme.ts';
import type { StatementVectors } from '../model/vectors.ts';
import { contains, toPhrase } from './phrase-match.ts';

/** The vectors of the statements by id, and of the themes' descriptions in their order (none for discovered ones). */
interface ThemeVectors {
  readonly statements: ReadonlyMap<string, StatementVectors>;
  readonly others: readonly Float32Array[];
}

/** What a word in the statement counts, one in the headings above it, and closeness above chance. */
const WEIGHT = { text: 0.45, heading: 0.25, closeness: 1 };
/** Centred MiniLM vectors of unrelated sentences lie about here. */
const CHANCE = 0.1;
const ENOUGH = 0.4;

const round = (score: number): number => Math.round(Math.min(1, score) * 1000) / 1000;

/**
 * Tags every statement with the themes it is about, the most telling first; several where several fit,
 * and always at least the closest one.
 */
export function tagThemes(
  statements: readonly Statement[],
  themes: readonly Theme[],
  vectors: ThemeVectors,
): ThemeTag[] {
  const phrases = themes.map((theme) => theme.words.map(toPhrase));
  return statements.flatMap((statement) => {
    const text = tokenize(statement.text);
    const headings = tokenize(statement.sentence.block.headingPath.slice(1).join('. '));
    const tags = themes
      .map((theme, i) => {
        const inText = (phrases[i] ?? []).filter((phrase) => contains(text, phrase)).length;
        const inHeadings = (phrases[i] ?? []).filter((phrase) => contains(headings, phrase)).length;
        const [own, described] = [vectors.statements.get(statement.id)?.text, vectors.others[i]];
        const close = own && described ? Math.max(0, dot(own, described) - CHANCE) : 0;
        const score =
          WEIGHT.text * Math.min(2, inText) +
          WEIGHT.heading * Math.min(2, inHeadings) +
          WEIGHT.closeness * close;
        return { statement: statement.id, theme: theme.id, score: round(score) };
      })
      .sort((a, b) => b.score - a.score || (a.theme < b.theme ? -1 : 1));
    return tags.filter((tag, i) => i === 0 || (i < 3 && tag.score >= ENOUGH));
  });
}
