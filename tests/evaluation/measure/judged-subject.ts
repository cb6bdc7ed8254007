import { relate } from '../../../src/relations/relate.ts';
import { analyse } from '../data/analyse.ts';
import type { LabelledSubject } from '../data/articles.ts';
import { type JudgedExtraction, judgeExtraction } from './extraction.ts';
import { type JudgedEdge, judgeEdges, judgePairs, type LabelledPair } from './labelled-pairs.ts';

/** What the analysis makes of the articles on one subject, beside their labels. */
export interface JudgedSubject {
  readonly subject: LabelledSubject;
  readonly extraction: JudgedExtraction;
  readonly edges: readonly JudgedEdge[];
  readonly pairs: readonly LabelledPair[];
}

/** Runs the analysis of the articles on one subject up to the relations and compares it with the labels. */
export async function judgeSubject(subject: LabelledSubject): Promise<JudgedSubject> {
  const analysed = await analyse(subject);
  const { relations } = relate(
    analysed.statements,
    analysed.candidates,
    analysed.vectors,
    (source) => source,
  );
  const edges = judgeEdges(analysed, relations);
  return {
    subject,
    extraction: judgeExtraction(analysed),
    edges,
    pairs: judgePairs(analysed, edges),
  };
}
