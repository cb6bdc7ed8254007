import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Axis, RelationKind } from '../../../src/model/relation.ts';
import { flatText } from './flat-text.ts';

export type Split = 'train' | 'dev' | 'test';

/** A labelled piece of advice; offsets are UTF-16 units of the file as it stands. */
export interface LabelledStatement {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly stance: 'do' | 'avoid';
  /** Positions taken, as "matter/position". */
  readonly says: readonly string[];
  /** Borderline: counts neither when found nor when missed. */
  readonly optional: boolean;
}

/** What two statements of different articles are to each other by their labels. */
export interface LabelledRelation {
  readonly kind: RelationKind;
  readonly axis: Axis;
}

/** The labelled articles on one subject. */
export interface LabelledSubject {
  readonly name: string;
  readonly folder: string;
  readonly split: Split;
  /** Plain as most of the web is, or literary: told rather than said, with few words in common. */
  readonly voice: 'plain' | 'literary';
  readonly statements: readonly LabelledStatement[];
  /** `null` for statements that are not comparable. */
  readonly relationOf: (a: LabelledStatement, b: LabelledStatement) => LabelledRelation | null;
}

const labelsSchema = z.object({
  subject: z.string(),
  split: z.enum(['train', 'dev', 'test']),
  voice: z.enum(['plain', 'literary']),
  matters: z.array(
    z.object({
      id: z.string(),
      between: z
        .array(
          z.tuple([
            z.string(),
            z.string(),
            z.enum(['disagrees', 'qualifies']),
            z.enum(['stance', 'timing', 'quantity', 'condition', 'belief', 'alternative']),
          ]),
        )
        .default([]),
    }),
  ),
  articles: z.record(
    z.string(),
    z.array(
      z.object({
        text: z.string(),
        stance: z.enum(['do', 'avoid']),
        says: z.array(z.string()),
        optional: z.boolean().default(false),
      }),
    ),
  ),
});

export const ARTICLES = fileURLToPath(new URL('../articles/', import.meta.url));

const pairOf = (one: string, other: string): string => [one, other].sort().join(' ');

/** Opposition before qualification before agreement, where statements say several things. */
const STRONGEST: readonly RelationKind[] = ['disagrees', 'qualifies', 'agrees'];

function readSubject(folder: string): LabelledSubject {
  const labels = labelsSchema.parse(parse(readFileSync(join(folder, 'labels.yaml'), 'utf8')));
  const between = new Map<string, LabelledRelation>();
  for (const { id, between: pairs } of labels.matters)
    for (const [one, other, kind, axis] of pairs)
      between.set(pairOf(`${id}/${one}`, `${id}/${other}`), { kind, axis });
  const statements = Object.entries(labels.articles).flatMap(([file, entries]) => {
    const { find } = flatText(readFileSync(join(folder, file), 'utf8'));
    return entries.map(
      ({ text, ...rest }): LabelledStatement => ({ file, ...find(text), ...rest }),
    );
  });
  return {
    name: labels.subject,
    folder,
    split: labels.split,
    voice: labels.voice,
    statements,
    relationOf: (a, b) => {
      const all = a.says.flatMap((one) =>
        b.says.flatMap((other): LabelledRelation[] => {
          if (one === other) return [{ kind: 'agrees', axis: 'stance' }];
          const relation = between.get(pairOf(one, other));
          return relation ? [relation] : [];
        }),
      );
      return (
        STRONGEST.flatMap((kind) => all.filter((relation) => relation.kind === kind))[0] ?? null
      );
    },
  };
}

/**
 * The labelled articles of some splits, by name.
 * @throws {Error} when a labelled sentence does not stand in its file
 */
export function readSubjects(splits: readonly Split[]): LabelledSubject[] {
  return readdirSync(ARTICLES)
    .sort()
    .map((name) => readSubject(join(ARTICLES, name)))
    .filter(({ split }) => splits.includes(split));
}
