import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/similarity/candidates.ts';
import { represent } from '../../src/similarity/represent.ts';
import { createWordEmbedder } from '../similarity/word-embedder.ts';
import { adviceIn } from '../statements/statement-of.ts';
import { type AnalysedSubject, labelledRelation, spansMeet } from './data/analyse.ts';
import type { LabelledRelation, LabelledStatement, LabelledSubject } from './data/articles.ts';
import type { Issue } from './data/issues.ts';
import { matterExamples } from './fit/matter-examples.ts';
import { articleExamples, issueExamples, pointOfSentence } from './fit/side-examples.ts';

const ARTICLES = {
  ann: 'Lock the shed at night. Wax the rail twice. Keep the shed locked at night.',
  bea: 'Never lock the shed at night. Wax the rail twice. Paint the rail twice.',
};
type Author = keyof typeof ARTICLES;

const label = (file: Author, text: string, ...says: string[]): LabelledStatement => {
  const start = ARTICLES[file].indexOf(text);
  return { file, start, end: start + text.length, stance: 'do', says, optional: false };
};

const relationOf = (a: LabelledStatement, b: LabelledStatement): LabelledRelation | null => {
  const said = [...a.says, ...b.says].sort().join(' ');
  if (said === 'locked open') return { kind: 'disagrees', axis: 'stance' };
  if (said === 'waxed waxed') return { kind: 'agrees', axis: 'stance' };
  return said === 'painted waxed' ? { kind: 'qualifies', axis: 'alternative' } : null;
};

const LABELS = [
  label('ann', 'Lock the shed at night.', 'locked'),
  label('ann', 'Wax the rail twice.', 'waxed'),
  label('bea', 'Never lock the shed at night.', 'open'),
  label('bea', 'Wax the rail twice.', 'waxed'),
  label('bea', 'Paint the rail twice.', 'painted'),
];

const analysed = async (voice: LabelledSubject['voice'] = 'plain'): Promise<AnalysedSubject> => {
  const authors: readonly Author[] = ['ann', 'bea'];
  const statements = authors.flatMap((author) => adviceIn(ARTICLES[author], author));
  const { statements: vectors } = await represent(statements, [], createWordEmbedder(), () => {});
  return {
    subject: { name: 'sheds', folder: '', split: 'train', voice, statements: LABELS, relationOf },
    statements,
    vectors,
    candidates: findCandidates(statements, vectors),
    others: [],
    labelsOf: ({ source, quote }) =>
      LABELS.filter((one) => one.file === source && spansMeet(quote, one)),
  };
};

describe('spansMeet', () => {
  it.each([
    ['the same', [0, 10], [0, 10], true],
    ['one within the other', [0, 100], [40, 50], true],
    ['half of the shorter one', [0, 10], [5, 30], true],
    ['less than half of it', [0, 10], [6, 30], false],
    ['side by side', [0, 10], [10, 20], false],
    ['far apart', [0, 10], [50, 60], false],
  ] as const)('of %s', (_, [start, end], [otherStart, otherEnd], meet) => {
    const [a, b] = [
      { start, end },
      { start: otherStart, end: otherEnd },
    ];
    expect(spansMeet(a, b)).toBe(meet);
    expect(spansMeet(b, a)).toBe(meet);
  });
});

describe('labelledRelation', () => {
  const [ann, bea] = [adviceIn(ARTICLES.ann, 'ann'), adviceIn(ARTICLES.bea, 'bea')];

  it('says what the labels of two found statements are to each other', async () => {
    const subject = await analysed();
    const kinds = ann.map((a) => bea.map((b) => labelledRelation(subject, a, b)?.kind ?? null));
    expect(kinds).toEqual([
      ['disagrees', null, null],
      [null, 'agrees', 'qualifies'],
      [null, null, null],
    ]);
  });

  it('puts a conflict first where a sentence holds several labels', async () => {
    const [lock] = ann;
    const [never] = bea;
    if (!lock || !never) throw new Error('no advice');
    const all = { ...(await analysed()), labelsOf: () => LABELS };
    expect(labelledRelation(all, lock, never)?.kind).toBe('disagrees');
  });
});

describe('examples of matters', () => {
  it('are the pairs of two articles, related by their labels or not', async () => {
    const examples = matterExamples(await analysed());
    expect(examples.filter(({ holds }) => holds)).toHaveLength(3);
    expect(examples.some(({ holds }) => !holds)).toBe(true);
    // The two pieces of advice on the shed in one article are a candidate pair, and none here.
    expect(examples.length).toBeLessThan((await analysed()).candidates.length);
  });

  it('are nearer where they are related', async () => {
    const examples = matterExamples(await analysed());
    const nearest = [...examples].sort((a, b) => b.features.text - a.features.text)[0];
    expect(nearest?.holds).toBe(true);
  });
});

describe('examples of sides', () => {
  it('are the labelled pairs that agree or disagree, those that qualify left out', async () => {
    const examples = articleExamples(await analysed());
    expect(examples.map(({ holds }) => holds).sort()).toEqual([false, true]);
    const [clash, accord] = [true, false].map((side) =>
      examples.find(({ holds }) => holds === side),
    );
    expect(clash?.features.stancesDiffer).toBe(1);
    expect(accord?.features.stancesDiffer).toBe(0);
    expect(clash?.features.sharedTurned).toBeGreaterThan(accord?.features.sharedTurned ?? 1);
  });

  it('count more in plain words than in literary ones', async () => {
    const [plain, literary] = [
      articleExamples(await analysed('plain')),
      articleExamples(await analysed('literary')),
    ];
    expect(plain[0]?.weight).toBeGreaterThan(literary[0]?.weight ?? Number.POSITIVE_INFINITY);
  });

  const ISSUE: Issue = {
    subject: 'sheds',
    issue: 'Lock the shed?',
    pro: ['Lock the shed.', 'Keep it shut.'],
    con: ['Leave the shed open.'],
    variants: [
      {
        of: 'Lock the shed.',
        same: 'Make sure to lock the shed.',
        flip: 'Don’t lock the shed.',
        near: 'Lock the bike.',
        qualified: 'Lock the shed at night.',
      },
    ],
  };

  it('are, of an issue, each statement with its rewording and its opposite', () => {
    const examples = issueExamples([ISSUE]);
    expect(examples.map(({ holds }) => holds)).toEqual([false, true]);
    expect(examples.every(({ weight }) => weight > 0)).toBe(true);
  });

  it('pass over what is not found to be advice', () => {
    const [variant] = ISSUE.variants;
    if (!variant) throw new Error('no variant');
    const told = { ...variant, flip: 'The shed was open.' };
    expect(issueExamples([{ ...ISSUE, variants: [told] }]).map(({ holds }) => holds)).toEqual([
      false,
    ]);
  });
});

it('a sentence that stands alone is made ready where it is advice', () => {
  expect(pointOfSentence('Wax the rail twice.')?.statement.text).toBe('Wax the rail twice.');
  expect(pointOfSentence('The rail was red.')).toBeNull();
});
