import { toBlocks } from '../../src/blocks/to-blocks.ts';
import type { CorpusDocument } from '../../src/model/document.ts';
import type { Statement } from '../../src/model/statement.ts';
import { toSentences } from '../../src/sentences/to-sentences.ts';
import { extractStatements } from '../../src/statements/extract-statements.ts';

/** A Markdown document of that text; its id is the name of its source. */
export function markdown(text: string, id = 'a'): CorpusDocument {
  return { id, path: `${id}.md`, format: 'markdown', text, sha256: '0'.repeat(64) };
}

/** What an article of Markdown advises, in reading order. */
export function adviceIn(text: string, id = 'a'): Statement[] {
  const document = markdown(text, id);
  return extractStatements(document, toSentences(toBlocks(document).blocks));
}

/** The one piece of advice of a sentence. */
export function statementOf(line: string, id = 'a'): Statement {
  const [statement, ...others] = adviceIn(line, id);
  if (!statement || others.length > 0) throw new Error(`not one piece of advice: ${line}`);
  return statement;
}
