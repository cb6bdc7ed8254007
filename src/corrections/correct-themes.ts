import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CorpusDocument } from '../model/document.ts';
import type { Statement } from '../model/statement.ts';
import type { Theme, ThemeTag } from '../model/theme.ts';
import type { Correction } from './correction.ts';
import { amongStatements, locate } from './locate.ts';
import { inQuotes, listOf, openReport } from './report.ts';

/**
 * Lays a person's choice of themes over the tool's. A list of which no theme is known changes nothing.
 * @param statements after their own corrections
 * @param corrections those of other kinds are passed over
 * @param file the name of the corrections file, for messages
 * @returns the tags, and a warning for every correction that no longer applies and every unknown theme
 */
export function correctThemes(
  tags: readonly ThemeTag[],
  statements: readonly Statement[],
  documents: readonly CorpusDocument[],
  themes: readonly Theme[],
  corrections: readonly Correction[],
  file: string,
): { tags: ThemeTag[]; diagnostics: Diagnostic[] } {
  const report = openReport(file);
  const known = themes.map(({ id }) => id);
  const decided = new Map<string, ThemeTag[]>();
  for (const correction of corrections) {
    if (correction.kind !== 'set-themes') continue;
    const found = locate(correction, amongStatements(statements, documents), correction, report);
    const chosen = [...new Set(correction.themes)];
    for (const theme of chosen.filter((id) => !known.includes(id))) {
      const problem = `for ${inQuotes(correction.quote)} there is no theme "${theme}". Take one of ${listOf(known)}, or define it in the themes file.`;
      report.warn(correction, 'correction-without-theme', problem);
    }
    const own = chosen.filter((id) => known.includes(id));
    if (!found || own.length === 0) continue;
    report.decide(found.id, correction);
    decided.set(
      found.id,
      own.map((theme) => ({ statement: found.id, theme, score: 1 })),
    );
  }
  const kept = tags.filter(({ statement }) => !decided.has(statement));
  return { tags: [...kept, ...[...decided.values()].flat()], diagnostics: report.diagnostics() };
}
