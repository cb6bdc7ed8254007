import { UserError } from '../../../src/diagnostics/user-error.ts';

const BEGIN =
  '<!-- measured: what stands between these two lines is written by the command it names -->';
const END = '<!-- /measured -->';
const NEW_PAGE = `# How good the analysis is

Figures of \`npm run evaluate\`; \`npm run evaluate -- --help\` tells what they mean.

${BEGIN}
${END}
`;

/** When a table was made and how. */
export interface Measured {
  readonly table: string;
  readonly date: Date;
  readonly command: string;
}

/**
 * The page on quality with a new table between its markers.
 * @param page what it says now; `null` where there is none
 * @throws {UserError} when the markers are not in it
 */
export function withTable(page: string | null, { table, date, command }: Measured): string {
  const text = page ?? NEW_PAGE;
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from)
    throw new UserError(
      'docs/quality.md has no marked place for the table. Remove the file, and it is made anew.',
    );
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const head = text.slice(0, from + BEGIN.length);
  return `${head}\nMeasured on ${day} with \`${command}\`.\n\n${table}\n${text.slice(to)}`;
}
