import { z } from 'zod';
import type { Span } from '../model/span.ts';

const words = z.string().regex(/[\p{L}\p{N}]/u, 'holds no words; copy them from the article');

const place = { source: z.string().trim().min(1, 'is empty'), quote: words };
const note = { note: z.string().optional() };
const pair = { a: z.strictObject(place), b: z.strictObject(place) };
const stance = z.enum(['do', 'avoid']);

/** One entry of the file, in the form that the head of corpus/corrections.yaml describes. */
const decisionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reject-statement'), ...place, ...note }),
  z.strictObject({ kind: z.literal('add-statement'), ...place, stance, ...note }),
  z.strictObject({ kind: z.literal('set-stance'), ...place, stance, ...note }),
  z.strictObject({
    kind: z.literal('set-when'),
    ...place,
    when: z.enum(['now', 'days', 'weeks', 'later', 'anytime']),
    ...note,
  }),
  z.strictObject({
    kind: z.literal('set-themes'),
    ...place,
    themes: z
      .array(z.string().min(1))
      .min(1, 'is an empty list; a statement has at least one theme'),
    ...note,
  }),
  z.strictObject({ kind: z.literal('reject-relation'), ...pair, ...note }),
  z.strictObject({ kind: z.literal('confirm-relation'), ...pair, ...note }),
  z.strictObject({
    kind: z.literal('add-relation'),
    ...pair,
    relation: z.enum(['agrees', 'disagrees', 'qualifies']),
    axis: z.enum(['stance', 'timing', 'quantity', 'condition', 'belief', 'alternative']),
    why: z.string().trim().min(1, 'is empty; leave it out instead').optional(),
    ...note,
  }),
]);

/** The whole file; `corrections:` with nothing behind it is a list without entries. */
export const correctionsSchema = z.strictObject({
  corrections: z.array(decisionSchema).nullable(),
});

/** Words of an article by which a correction names its place. */
export interface Place {
  /** Path of the article, relative to the folder that was read. */
  readonly source: string;
  readonly quote: string;
}

/** Where a correction stands in its own file. */
interface Origin {
  /** Counted from 1. */
  readonly line: number;
  /** UTF-16 offsets into the file's text. */
  readonly place: Span;
}

/** A person's decision. */
export type Correction = Readonly<z.infer<typeof decisionSchema>> & Origin;

/** The corrections of some kinds only. */
export type CorrectionOf<K extends Correction['kind']> = Extract<Correction, { kind: K }>;
