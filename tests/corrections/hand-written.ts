import type { Correction } from '../../src/corrections/correction.ts';
import { parseCorrections } from '../../src/corrections/parse-corrections.ts';
import type { CorpusDocument } from '../../src/model/document.ts';
import type { Relation } from '../../src/model/relation.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import type { Statement } from '../../src/model/statement.ts';

/** An article written by hand: every line is a paragraph of one sentence. */
export interface Article {
  readonly document: CorpusDocument;
  readonly sentences: readonly Sentence[];
}

/** An article whose sentences read like its lines, without the signs of Markdown's emphasis. */
export function article(path: string, ...lines: string[]): Article {
  const id = path.replace(/\W/g, '-');
  const text = lines.join('\n\n');
  let from = 0;
  const sentences = lines.map((line, blockIndex) => {
    const start = text.indexOf(line, from);
    const end = start + line.length;
    from = end;
    return sentenceOf(line.replaceAll('**', ''), blockIndex, { start, end });
  });
  return { document: { id, path, format: 'markdown', text, sha256: '' }, sentences };
}

const sentenceOf = (text: string, blockIndex: number, source: Sentence['source']): Sentence => {
  const places = [...text].map((_, i) => source.start + i);
  return {
    block: {
      kind: 'paragraph',
      level: 0,
      headingPath: [],
      content: { text, starts: places, ends: places.map((at) => at + 1) },
      source,
      leftOut: null,
      introducedBy: null,
    },
    blockIndex,
    index: 0,
    text,
    source,
  };
};

/** The sentence of that number as a statement, named after its article and number. */
export function advice({ document, sentences }: Article, number: number): Statement {
  const sentence = sentences[number];
  if (!sentence) throw new Error(`${document.path} has no sentence ${number}`);
  const { start, end } = sentence.source;
  return {
    id: `${document.id}-${number}`,
    source: document.id,
    sentence,
    text: sentence.text,
    quote: { exact: document.text.slice(start, end), start, end, prefix: '', suffix: '' },
    stance: 'do',
    strength: 'must',
    parts: {
      action: null,
      object: null,
      condition: null,
      timing: null,
      amount: null,
      reason: null,
    },
    deeds: [],
    details: [],
    when: 'anytime',
    rule: 'imperative',
  };
}

/** What the analysis would have found between two statements, the smaller id first. */
export function relation(a: Statement, b: Statement): Relation {
  return {
    a: a.id,
    b: b.id,
    kind: 'agrees',
    axis: 'stance',
    confidence: 0.4,
    why: 'Both advise it.',
    cues: { a: [{ start: 0, end: 3 }], b: [] },
    origin: 'analysis',
  };
}

export const FILE = 'corrections.yaml';

/** Corrections as a person would write them, a list of YAML. */
export function corrections(list: string): Correction[] {
  return parseCorrections(`corrections:\n${list}`, FILE);
}
