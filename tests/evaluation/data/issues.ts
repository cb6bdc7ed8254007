import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { RelationKind } from '../../../src/model/relation.ts';
import type { Split } from './articles.ts';

const variantSchema = z.object({
  of: z.string(),
  same: z.string(),
  flip: z.string(),
  near: z.string(),
  qualified: z.string(),
});
const issueSchema = z.object({
  subject: z.string(),
  issue: z.string(),
  pro: z.array(z.string()),
  con: z.array(z.string()),
  variants: z.array(variantSchema),
});
export type Issue = z.infer<typeof issueSchema>;

/** How a pair came about: two authors' words, or a statement and a variant written for it. */
export type PairOrigin = 'authors' | 'same' | 'flip' | 'near' | 'qualified';

export interface IssuePair {
  readonly subject: string;
  readonly a: string;
  readonly b: string;
  readonly kind: RelationKind | 'none';
  readonly origin: PairOrigin;
}

/** The written issues of one split: questions on which authors take sides. */
export function readIssues(split: Split): Issue[] {
  const file = fileURLToPath(new URL(`../issues/${split}.jsonl`, import.meta.url));
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => issueSchema.parse(JSON.parse(line)));
}

const pairsWithin = (texts: readonly string[]): [string, string][] =>
  texts.flatMap((a, i) => texts.slice(i + 1).map((b): [string, string] => [a, b]));

/** The pairs that an issue gives: within and across its sides, and each statement with its variants. */
export function pairsOf({ subject, pro, con, variants }: Issue): IssuePair[] {
  const pair = (a: string, b: string, kind: IssuePair['kind'], origin: PairOrigin): IssuePair => ({
    subject,
    a,
    b,
    kind,
    origin,
  });
  return [
    ...[pro, con].flatMap(pairsWithin).map(([a, b]) => pair(a, b, 'agrees', 'authors')),
    ...pro.flatMap((a) => con.map((b) => pair(a, b, 'disagrees', 'authors'))),
    ...variants.flatMap(({ of, same, flip, near, qualified }) => [
      pair(of, same, 'agrees', 'same'),
      pair(of, flip, 'disagrees', 'flip'),
      pair(of, near, 'none', 'near'),
      pair(of, qualified, 'qualifies', 'qualified'),
    ]),
  ];
}
