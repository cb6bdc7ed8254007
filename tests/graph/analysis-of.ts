import { toBlocks } from '../../src/blocks/to-blocks.ts';
import type { Analysis, ReadDocument } from '../../src/model/analysis.ts';
import type { DocumentMeta } from '../../src/model/document.ts';
import { toSentences } from '../../src/sentences/to-sentences.ts';
import { extractStatements } from '../../src/statements/extract-statements.ts';
import { markdown } from '../statements/statement-of.ts';

/** An article as it was read. */
export function readArticle(id: string, text: string, meta: DocumentMeta = {}): ReadDocument {
  const document = markdown(text, id);
  const { meta: own, blocks } = toBlocks(document);
  return { document, meta: { ...own, ...meta }, blocks, sentences: toSentences(blocks) };
}

/** What was found in articles, each statement a recommendation of its own, named after source and number. */
export function analysisOf(
  articles: Record<string, string>,
  more: Partial<Analysis> = {},
): Analysis {
  const documents = Object.entries(articles).map(([id, text]) => readArticle(id, text));
  const statements = documents.flatMap(({ document, sentences }) =>
    extractStatements(document, sentences).map((statement, i) => ({
      ...statement,
      id: `${document.id}${i + 1}`,
    })),
  );
  return {
    documents,
    statements,
    themes: [
      {
        id: 'bikes',
        label: 'Bikes',
        description: 'All about bikes.',
        applies: '',
        words: ['bike'],
        origin: 'taxonomy',
      },
    ],
    tags: statements.map(({ id }) => ({ statement: id, theme: 'bikes', score: 0.5 })),
    relations: [],
    recommendations: statements.map(({ id, text, when }) => ({
      id,
      label: text,
      when,
      members: [{ statement: id, position: 'for' }],
      themes: ['bikes'],
    })),
    ...more,
  };
}
