import { parseDocument } from 'yaml';
import { z } from 'zod';
import { UserError } from '../diagnostics/user-error.ts';
import type { Theme } from '../model/theme.ts';

const taxonomySchema = z.strictObject({
  themes: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case, such as "small-repairs"'),
        label: z.string().min(1),
        description: z.string().default(''),
        applies: z.string().default(''),
        words: z.array(z.string().min(1)).min(1, 'a theme needs at least one word'),
      }),
    )
    .min(1, 'the list of themes is empty'),
});

/**
 * Reads a taxonomy file.
 * @param file its name, for messages
 * @throws {UserError} when it is not YAML, breaks the form, or names a theme twice
 */
export function parseTaxonomy(text: string, file: string): Theme[] {
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem) {
    const line = problem.linePos?.[0].line;
    throw new UserError(
      `${file}${line ? `, line ${line}` : ''}: this is not valid YAML (${problem.code}). Mend the line, or remove the file to have themes discovered.`,
    );
  }
  const parsed = taxonomySchema.safeParse(document.toJS({ maxAliasCount: 20 }));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UserError(
      `${file}: ${issue?.path.map(String).join('.') || 'the file'}: ${issue?.message ?? 'breaks the form'}. The head of corpus/themes.yaml shows the form.`,
    );
  }
  const seen = new Set<string>();
  for (const { id } of parsed.data.themes) {
    if (seen.has(id))
      throw new UserError(
        `${file}: the theme "${id}" stands there twice. Give one of them another id.`,
      );
    seen.add(id);
  }
  return parsed.data.themes.map((theme) => ({ ...theme, origin: 'taxonomy' }));
}
