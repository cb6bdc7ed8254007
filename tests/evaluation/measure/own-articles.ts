import { readSubjects, type Split } from '../data/articles.ts';
import { missesIn } from './article-misses.ts';
import {
  axisTable,
  extractionTable,
  type JudgedSplit,
  rankingTable,
  relationTable,
} from './article-tables.ts';
import { calibrationParts } from './calibration-tables.ts';
import { type JudgedSubject, judgeSubject } from './judged-subject.ts';
import type { Section } from './section.ts';

const SPLITS: readonly Split[] = ['train', 'dev', 'test'];
/** Thresholds are set on train, so only the others tell whether confidence means what it says. */
const CALIBRATED: readonly Split[] = ['dev', 'test'];

/**
 * Measures the analysis on the project's own labelled articles.
 * @param onProgress told what is being read
 */
export async function measureArticles(onProgress: (what: string) => void): Promise<Section[]> {
  const splits: JudgedSplit[] = [];
  for (const split of SPLITS) {
    const subjects: JudgedSubject[] = [];
    for (const subject of readSubjects([split])) {
      onProgress(`articles on ${subject.name} (${split})`);
      subjects.push(await judgeSubject(subject));
    }
    splits.push({ split, subjects });
  }
  const calibrated = splits.filter(({ split }) => CALIBRATED.includes(split));
  return [
    {
      title: 'Own articles: advice, relations and conflicts',
      parts: [
        extractionTable(splits),
        'Relations are counted in pairs of statements of different articles.',
        relationTable(splits),
        'Labelled conflicts found, by what they are about:',
        axisTable(splits),
        'Conflicts found, ordered by confidence:',
        rankingTable(splits),
      ],
      misses: splits.flatMap(({ subjects }) => subjects.flatMap(missesIn)),
    },
    {
      title: 'Own articles: calibration of agreements and conflicts',
      parts: calibrated.flatMap(calibrationParts),
      misses: [],
    },
  ];
}
