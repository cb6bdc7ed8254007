import { readSubjects, type Split } from '../data/articles.ts';
import { missesIn } from './article-misses.ts';
import {
  axisTable,
  extractionTable,
  type JudgedGroup,
  rankingTable,
  relationTable,
} from './article-tables.ts';
import { calibrationParts } from './calibration-tables.ts';
import { type JudgedSubject, judgeSubject } from './judged-subject.ts';
import type { Section } from './section.ts';

const SPLITS: readonly Split[] = ['train', 'dev', 'test'];
/** Plain as most of the web is, or literary, with little said outright. */
const VOICES = ['plain', 'literary'] as const;
/** Thresholds are set on train, so only the others tell whether confidence means what it says. */
const CALIBRATED: readonly Split[] = ['dev', 'test'];

/**
 * Measures the analysis on the project's own labelled articles.
 * @param onProgress told what is being read
 */
export async function measureArticles(onProgress: (what: string) => void): Promise<Section[]> {
  const splits: JudgedGroup[] = [];
  const groups: JudgedGroup[] = [];
  for (const split of SPLITS) {
    const subjects: JudgedSubject[] = [];
    for (const subject of readSubjects([split])) {
      onProgress(`articles on ${subject.name} (${split})`);
      subjects.push(await judgeSubject(subject));
    }
    splits.push({ name: split, subjects });
    for (const voice of VOICES) {
      const own = subjects.filter(({ subject }) => subject.voice === voice);
      groups.push({ name: `${split}, ${voice}`, subjects: own });
    }
  }
  const calibrated = splits.filter(({ name }) => CALIBRATED.some((split) => split === name));
  return [
    {
      title: 'Own articles: advice, relations and conflicts',
      parts: [
        extractionTable(groups),
        'Relations are counted in pairs of statements of different articles.',
        relationTable(groups),
        'Labelled conflicts found, by what they are about:',
        axisTable(groups),
        'Conflicts found, ordered by confidence:',
        rankingTable(groups),
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
