import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { z } from 'zod';

const share = z.number().nullable();
const linkSchema = z.object({ recall: share, pairs: z.number(), flipped: z.number() });
const scoreSchema = z.object({
  extraction: z.object({ precision: share, recall: share }).optional(),
  sampledAdvice: z.object({ precision: share, recall: share, f1: share }).optional(),
  agree: linkSchema.optional(),
  disagree: linkSchema.optional(),
  positions: z.object({ agreeRecall: share, mustDisagreeRecall: share }).optional(),
  disagreePredicted: z.object({ edges: z.number(), listed: z.number() }).optional(),
});
/** What score.mjs says of a graph; what the gold file does not label is absent. Shares are from 0 to 1. */
export type Score = z.infer<typeof scoreSchema>;

/** A file with the offsets of a sentence in it. */
export type Place = readonly [file: string, start: number, end: number];
const placeSchema = z.tuple([z.string(), z.number(), z.number()]);
const errorSchema = z.object({
  kind: z.string(),
  file: z.string().optional(),
  span: z.tuple([z.number(), z.number()]).optional(),
  text: z.string().optional(),
  a: placeSchema.optional(),
  b: placeSchema.optional(),
  sources: z.array(z.string()).optional(),
  got: z.array(z.string()).optional(),
});
/** One thing that score.mjs counts as wrong. */
export type ScoreError = z.infer<typeof errorSchema>;

/** Reads what score.mjs prints: an indented report, then a line for each error. */
export function readScore(printed: string): { score: Score; errors: ScoreError[] } {
  const isError = (line: string): boolean => line.startsWith('{"');
  const lines = printed.split('\n');
  const report = lines.filter((line) => !isError(line)).join('\n');
  return {
    score: scoreSchema.parse(JSON.parse(report)),
    errors: lines.filter(isError).map((line) => errorSchema.parse(JSON.parse(line))),
  };
}

/** Runs score.mjs on a graph and a gold file. */
export async function runScore(
  script: string,
  graph: string,
  gold: string,
): Promise<{ score: Score; errors: ScoreError[] }> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [script, graph, gold, '--errors'],
    {
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return readScore(stdout);
}
