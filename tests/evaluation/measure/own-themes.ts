import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { discoverThemes } from '../../../src/themes/discover-themes.ts';
import { parseTaxonomy } from '../../../src/themes/parse-taxonomy.ts';
import { tagThemes } from '../../../src/themes/tag-themes.ts';
import {
  type AnalysedSubject,
  analyse,
  analyseDocuments,
  labelledRelation,
} from '../data/analyse.ts';
import { readSubjects, type Split } from '../data/articles.ts';
import type { Miss } from './miss.ts';
import type { Section } from './section.ts';
import {
  type Cohesion,
  cohesionTable,
  givenThemes,
  type ThemedStatement,
  taxonomyTable,
} from './theme-tables.ts';

const CORPUS = fileURLToPath(new URL('../../../corpus/', import.meta.url));
const LABELS = new URL('../themes.yaml', import.meta.url);
const SPLITS: readonly Split[] = ['train', 'dev', 'test'];

const labelsSchema = z.array(z.object({ begins: z.string(), themes: z.array(z.string()).min(1) }));

/** The labelled statements of the example corpus with the themes they were given. */
async function tagCorpus(): Promise<ThemedStatement[]> {
  const labels = labelsSchema.parse(parse(readFileSync(LABELS, 'utf8')));
  const file = `${CORPUS}themes.yaml`;
  const themes = parseTaxonomy(readFileSync(file, 'utf8'), file);
  const { documents } = await readCorpus([CORPUS]);
  const { statements, vectors, others } = await analyseDocuments(
    documents,
    themes.map(({ label, description }) => `${label}. ${description}`),
  );
  const given = givenThemes(tagThemes(statements, themes, { statements: vectors, others }));
  return statements.flatMap((statement) => {
    const label = labels.find(({ begins }) => statement.text.startsWith(begins));
    return label
      ? [{ statement, labelled: label.themes, given: given.get(statement.id) ?? [] }]
      : [];
  });
}

/** Counts over all pairs of statements of different articles on one subject. */
function pairsUnderOneTheme(analysed: AnalysedSubject) {
  const { statements, vectors } = analysed;
  const themes = discoverThemes(statements, vectors);
  const others = themes.map(() => new Float32Array());
  const given = givenThemes(tagThemes(statements, themes, { statements: vectors, others }));
  const count = { related: { right: 0, of: 0 }, any: { right: 0, of: 0 } };
  for (const [i, a] of statements.entries())
    for (const b of statements.slice(i + 1)) {
      if (a.source === b.source) continue;
      const together = given.get(a.id)?.[0] === given.get(b.id)?.[0] ? 1 : 0;
      const groups = labelledRelation(analysed, a, b) ? [count.any, count.related] : [count.any];
      for (const group of groups) {
        group.of += 1;
        group.right += together;
      }
    }
  return { themes: themes.length, ...count };
}

const missOf = ({ statement, labelled, given }: ThemedStatement): Miss => ({
  kind: 'themes: first theme wrong',
  where: `corpus/${statement.source}`,
  texts: [statement.text, `given: ${given.join(', ')}`, `labelled: ${labelled.join(', ')}`],
});

/**
 * Measures the themes: those of the example's taxonomy by labels, discovered ones by whether they keep together what
 * is about one matter.
 * @param onProgress told what is being read
 */
export async function measureThemes(onProgress: (what: string) => void): Promise<Section[]> {
  onProgress('themes of corpus/');
  const themed = await tagCorpus();
  const groups: Cohesion[] = [];
  for (const split of SPLITS) {
    const counts: ReturnType<typeof pairsUnderOneTheme>[] = [];
    for (const subject of readSubjects([split])) {
      onProgress(`themes of ${subject.name} (${split})`);
      counts.push(pairsUnderOneTheme(await analyse(subject)));
    }
    const sum = (of: 'related' | 'any') => ({
      right: counts.reduce((total, count) => total + count[of].right, 0),
      of: counts.reduce((total, count) => total + count[of].of, 0),
    });
    const themes = counts.map((count) => count.themes);
    groups.push({ name: split, themes, related: sum('related'), any: sum('any') });
  }
  return [
    {
      title: 'Themes',
      parts: [
        'Of `corpus/`, by the labels in tests/evaluation/themes.yaml:',
        taxonomyTable(themed),
        'Discovered in the own articles, without a themes file:',
        cohesionTable(groups),
      ],
      misses: themed
        .filter(({ labelled, given }) => !labelled.includes(given[0] ?? ''))
        .map(missOf),
    },
  ];
}
