import { z } from 'zod';

/** Version of the published contract; a change that readers must know of raises it. */
export const SCHEMA_VERSION = '1.0';

const key = (type: string) => z.string().regex(new RegExp(`^${type}:[^\\s]+$`));
const sourceKey = key('source');
const themeKey = key('theme');
const offset = z.int().nonnegative();
const place = { x: z.number(), y: z.number() };
const score = z.number().min(0).max(1);

const spanSchema = z.strictObject({ start: offset, end: offset });

export const quoteSchema = z.strictObject({
  exact: z.string().min(1),
  start: offset,
  end: offset,
  prefix: z.string(),
  suffix: z.string(),
});

const publishedSentenceSchema = z.strictObject({ text: z.string(), start: offset, end: offset });

export const publishedBlockSchema = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'listItem', 'quote', 'tableRow', 'code']),
  level: z.int().nonnegative(),
  /** Offsets into the file; the sentences of one block never overlap. */
  sentences: z.array(publishedSentenceSchema),
  /** Kind of page furniture; absent for the article's own words. */
  leftOut: z.string().optional(),
});

const sourceSchema = z.strictObject({
  type: z.literal('source'),
  title: z.string(),
  author: z.string().optional(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  words: z.int().nonnegative(),
  sameAs: sourceKey.optional(),
  blocks: z.array(publishedBlockSchema),
  ...place,
});

const themeSchema = z.strictObject({
  type: z.literal('theme'),
  label: z.string(),
  description: z.string(),
  origin: z.enum(['taxonomy', 'discovered']),
  ...place,
});

const statementSchema = z.strictObject({
  type: z.literal('statement'),
  source: sourceKey,
  text: z.string(),
  quote: quoteSchema,
  heading: z.array(z.string()).optional(),
  stance: z.enum(['do', 'avoid']),
  strength: z.enum(['must', 'should', 'may']),
  action: z.string().optional(),
  /** What the action is done to. */
  object: z.string().optional(),
  condition: z.string().optional(),
  timing: z.string().optional(),
  /** How much, how many or how large. */
  amount: z.string().optional(),
  reason: z.string().optional(),
  /** Where the parts stand, as offsets into `text`; a part that was normalised has its words there. */
  parts: z.strictObject({
    action: spanSchema.optional(),
    object: spanSchema.optional(),
    condition: spanSchema.optional(),
    timing: spanSchema.optional(),
    amount: spanSchema.optional(),
    reason: spanSchema.optional(),
  }),
  /** Questions that spell the statement out; offsets count in the file. */
  details: z.array(publishedSentenceSchema).optional(),
  when: z.enum(['now', 'days', 'weeks', 'later', 'anytime']),
  rule: z.string(),
  ...place,
});

const recommendationSchema = z.strictObject({
  type: z.literal('recommendation'),
  label: z.string(),
  when: z.enum(['now', 'days', 'weeks', 'later', 'anytime']),
  for: z.array(sourceKey),
  against: z.array(sourceKey),
  qualified: z.array(sourceKey),
  /** Theme keys, the most telling first. */
  themes: z.array(themeKey).min(1),
  ...place,
});

export const nodeAttributesSchema = z.discriminatedUnion('type', [
  sourceSchema,
  themeSchema,
  statementSchema,
  recommendationSchema,
]);

const comparison = {
  confidence: score,
  axis: z.enum(['stance', 'timing', 'quantity', 'condition', 'belief', 'alternative']),
  why: z.string().min(1),
  /** Deciding words: offsets into the `text` of the edge's source statement (`a`) and target statement (`b`). */
  cues: z.strictObject({ a: z.array(spanSchema), b: z.array(spanSchema) }),
  origin: z.enum(['analysis', 'correction']),
};

export const edgeAttributesSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('says') }),
  z.strictObject({ type: z.literal('about'), score }),
  z.strictObject({
    type: z.literal('takesPosition'),
    stance: z.enum(['for', 'against', 'qualified']),
  }),
  z.strictObject({ type: z.literal('agrees'), ...comparison }),
  z.strictObject({ type: z.literal('disagrees'), ...comparison }),
  z.strictObject({ type: z.literal('qualifies'), ...comparison }),
  z.strictObject({
    type: z.literal('conflictsWith'),
    ...comparison,
    /** The statement edges this conflict stands on. */
    edges: z.array(z.string()).min(1),
  }),
]);

const nodeSchema = z.strictObject({
  key: z.string().regex(/^(source|theme|statement|recommendation):[^\s]+$/),
  attributes: nodeAttributesSchema,
});

const edgeSchema = z.strictObject({
  key: z.string(),
  source: z.string(),
  target: z.string(),
  undirected: z.boolean().optional(),
  attributes: edgeAttributesSchema,
});

/** What stands in graph.json: a serialized graphology graph. */
export const publishedGraphSchema = z.strictObject({
  attributes: z.strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    generator: z.string(),
    /** What the articles are about, as far as titles tell; for headings only. */
    subject: z.string(),
  }),
  options: z.strictObject({
    type: z.literal('mixed'),
    multi: z.literal(true),
    allowSelfLoops: z.literal(false),
  }),
  nodes: z.array(nodeSchema),
  edges: z.array(edgeSchema),
});

export type PublishedGraph = z.infer<typeof publishedGraphSchema>;
export type PublishedNode = PublishedGraph['nodes'][number];
export type PublishedEdge = PublishedGraph['edges'][number];
export type PublishedBlock = z.infer<typeof publishedBlockSchema>;
export type SourceAttributes = z.infer<typeof sourceSchema>;
export type ThemeAttributes = z.infer<typeof themeSchema>;
export type StatementAttributes = z.infer<typeof statementSchema>;
export type RecommendationAttributes = z.infer<typeof recommendationSchema>;
