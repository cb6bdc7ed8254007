import fc from 'fast-check';
import { checkSpans } from '../../src/graph/check-spans.ts';
import { publish } from '../../src/graph/publish.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { recommend } from '../../src/recommendations/recommend.ts';
import { relate } from '../../src/relations/relate.ts';
import { findCandidates } from '../../src/similarity/candidates.ts';
import { represent } from '../../src/similarity/represent.ts';
import { extractStatements } from '../../src/statements/extract-statements.ts';
import { discoverThemes } from '../../src/themes/discover-themes.ts';
import { tagThemes } from '../../src/themes/tag-themes.ts';
import { createWordEmbedder } from '../similarity/word-embedder.ts';
import { readArticle } from './analysis-of.ts';

const DEEDS = [
  'water the roses',
  'water the tomatoes at noon',
  'oil the chain',
  'pump the tyres twice a month',
  'buy a used bike',
  'bake the bread for 30 minutes',
  'bake the bread for 50 minutes',
  'rinse the rice and drain it',
  'prefer butter over oil',
  'prefer oil over butter',
  'prune the hedge before winter',
  'prune the hedge after winter',
];
const FRAMES = [
  '{}.',
  'Never {}.',
  'Don’t {}!',
  'You should {}, because it helps.',
  'You don’t have to {}.',
  'If it rains, {}.',
  'Only {} if you must (you will see).',
  'I don’t think it’s a good idea to {}.',
  'Make sure you {}; otherwise you’ll be sorry.',
  'We {} every Sunday.',
  'Should you {}?',
  '“{}.” – Ann Writer',
  '“{}.”',
  '**Tip:** {}.',
  'After two weeks, {}…',
];
const ODD = [
  '🌱👩‍🌾 ',
  'İİİ ',
  '\ud83c ',
  'e\u0301\u0327 ',
  '\u200b\u202e',
  '水をやる。 ',
  '&nbsp;&amp; ',
  `${'x'.repeat(400)} `,
  'https://a.example/b?c=d ',
  '__proto__ constructor ',
  '\u00a0',
  '',
];
const SHAPES = [
  '{}',
  '- {}',
  '1. {}',
  '## {}',
  '> {}',
  '# {}',
  '| {} | {} |\n|---|---|\n| {} | b |',
  '```\n{}\n```',
];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const fill = (frame: string, words: string) => frame.replaceAll('{}', () => words);

const sentence = fc
  .tuple(fc.constantFrom(...FRAMES), fc.constantFrom(...DEEDS), fc.constantFrom(...ODD), fc.nat(4))
  .map(([frame, deed, odd, at]) => (at === 0 ? odd : '') + capital(fill(frame, deed)));
const block = fc
  .tuple(fc.constantFrom(...SHAPES), fc.array(sentence, { minLength: 1, maxLength: 3 }))
  .map(([shape, sentences]) => fill(shape, sentences.join(' ')));
const article = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n\n'));

/** One to three articles of directives, stories, questions, lists, tables and odd characters. */
export const articles = fc.array(article, { minLength: 1, maxLength: 3 });

/** Everything the stages make of these articles, with an engine that compares words. */
export async function analyze(texts: readonly string[]) {
  const documents = texts.map((text, i) => readArticle(`source-${i}`, text));
  const statements = documents.flatMap(({ document, sentences }) =>
    extractStatements(document, sentences),
  );
  checkSpans(
    statements,
    documents.map(({ document }) => document),
  );
  const vectors = await represent(statements, [], createWordEmbedder(), () => undefined);
  const themes = discoverThemes(statements, vectors.statements);
  const tags = tagThemes(statements, themes, vectors);
  const candidates = findCandidates(statements, vectors.statements);
  const { relations, affinities } = relate(statements, candidates, vectors.statements, String);
  const recommendations = recommend(statements, affinities, relations, tags);
  const found: Analysis = { documents, themes, statements, tags, relations, recommendations };
  return { ...found, graph: publish(found, 'a test') };
}
