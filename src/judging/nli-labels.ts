import { z } from 'zod';

/** What one text is to another for a model of natural language inference. */
export type NliLabel = 'entailment' | 'neutral' | 'contradiction';

/** Models call them "ENTAILMENT", "entail", "contradictory" and so on. */
const BEGINNINGS: readonly (readonly [string, NliLabel])[] = [
  ['entail', 'entailment'],
  ['neutral', 'neutral'],
  ['contradict', 'contradiction'],
];

const configSchema = z.object({ id2label: z.record(z.string(), z.string()) });

/**
 * The labels in the order in which the model scores them, from the text of its config.json.
 * @returns `null` when it does not name these three, each once
 */
export function parseNliLabels(config: string): NliLabel[] | null {
  let value: unknown;
  try {
    value = JSON.parse(config);
  } catch {
    return null;
  }
  const names = configSchema.safeParse(value).data?.id2label;
  if (!names) return null;
  const labels = BEGINNINGS.map((_, i) => {
    const name = names[String(i)]?.toLowerCase() ?? '';
    return BEGINNINGS.find(([beginning]) => name.startsWith(beginning))?.[1];
  }).filter((label) => label !== undefined);
  const isWhole = Object.keys(names).length === 3 && new Set(labels).size === 3;
  return isWhole ? labels : null;
}
