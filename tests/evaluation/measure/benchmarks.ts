import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../../../src/corpus/decode.ts';
import { adviceIn } from '../../statements/statement-of.ts';
import { readTable } from './csv.ts';
import { detokenise } from './detokenise.ts';
import { f1Of, ratioOf, shareOf } from './metrics.ts';
import type { Miss } from './miss.ts';
import { decimal, type Section, tableOf, withCounts } from './section.ts';
import { atLeast, type Target, verdictOn } from './target.ts';

interface Benchmark {
  readonly file: string;
  readonly delimiter: ',' | '\t';
  /** Columns of the sentence and of its label, "1" for advice. */
  readonly sentence: string;
  readonly label: string;
  readonly repair: (sentence: string) => string;
  readonly target: Target;
}

/** SemEval-2019 task 9 (Negi, Daudert and Buitelaar): suggestions in reviews. */
const suggestions = (name: string, goal: number): Benchmark => ({
  file: `suggestions/${name}-trial.csv`,
  delimiter: ',',
  sentence: 'sentence',
  label: 'label',
  repair: (sentence) => sentence,
  target: atLeast(goal),
});

/** Govindarajan and others, EMNLP 2020: advice in replies on Reddit. */
const replies = (name: string): Benchmark => ({
  file: `advice-sentences/${name}_dev.tsv`,
  delimiter: '\t',
  sentence: 'Sentence',
  label: 'DS_Label',
  repair: detokenise,
  target: atLeast(0.6),
});

const BENCHMARKS: readonly Benchmark[] = [
  suggestions('software', 0.75),
  suggestions('hotel', 0.85),
  replies('askparents'),
  replies('needadvice'),
];

const measure = async (folder: string, benchmark: Benchmark) => {
  const { text } = decode(await readFile(join(folder, benchmark.file)));
  const judged = readTable(text, benchmark.delimiter).map((row) => {
    const sentence = benchmark.repair(row[benchmark.sentence] ?? '');
    const isFound = adviceIn(sentence).length > 0;
    return { sentence, isFound, isAdvice: row[benchmark.label] === '1' };
  });
  const precision = shareOf(
    judged.filter(({ isFound }) => isFound),
    ({ isAdvice }) => isAdvice,
  );
  const recall = shareOf(
    judged.filter(({ isAdvice }) => isAdvice),
    ({ isFound }) => isFound,
  );
  const f1 = f1Of(ratioOf(precision), ratioOf(recall));
  return {
    row: [
      benchmark.file,
      String(judged.length),
      ...[precision, recall].map(withCounts),
      decimal(f1),
      verdictOn(f1, benchmark.target),
    ],
    misses: judged
      .filter(({ isFound, isAdvice }) => isFound !== isAdvice)
      .map(
        ({ sentence, isAdvice }): Miss => ({
          kind: `benchmarks: ${isAdvice ? 'advice missed' : 'not advice'}`,
          where: benchmark.file,
          texts: [sentence],
        }),
      ),
  };
};

/**
 * Measures how well advice is found in the public sets of single sentences.
 * @param shared the shared folder; where the sets are missing, the section says so
 * @param onProgress told what is being read
 */
export async function measureBenchmarks(
  shared: string,
  onProgress: (what: string) => void,
): Promise<Section[]> {
  const folder = join(shared, 'benchmarks');
  const rows: string[][] = [];
  const misses: Miss[] = [];
  for (const benchmark of BENCHMARKS.filter(({ file }) => existsSync(join(folder, file)))) {
    onProgress(`${benchmark.file} (../shared)`);
    const measured = await measure(folder, benchmark);
    rows.push(measured.row);
    misses.push(...measured.misses);
  }
  const head = ['set', 'sentences', 'advice: precision', 'advice: recall', 'F1', 'target'];
  const parts =
    rows.length > 0 ? [tableOf(head, rows)] : ['Not measured: ../shared/benchmarks is not here.'];
  return [{ title: '../shared/benchmarks: single sentences', parts, misses }];
}
