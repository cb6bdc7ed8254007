import type { Block } from './block.ts';
import type { CorpusDocument, DocumentMeta } from './document.ts';
import type { Recommendation } from './recommendation.ts';
import type { Relation } from './relation.ts';
import type { Sentence } from './sentence.ts';
import type { Statement } from './statement.ts';
import type { Theme, ThemeTag } from './theme.ts';

/** A document as it was read: its blocks, and the sentences of those that are the article's own. */
export interface ReadDocument {
  readonly document: CorpusDocument;
  readonly meta: DocumentMeta;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** All that the stages found, ready to be published. */
export interface Analysis {
  readonly documents: readonly ReadDocument[];
  readonly themes: readonly Theme[];
  readonly statements: readonly Statement[];
  readonly tags: readonly ThemeTag[];
  readonly relations: readonly Relation[];
  readonly recommendations: readonly Recommendation[];
}
