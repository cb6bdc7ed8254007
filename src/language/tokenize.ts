import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Token } from './token.ts';

/**
 * wink-nlp does not come back from one URL-like token of 20 kB (measured on 2.4.0); runs without a space
 * are therefore read up to this many characters, and the rest of the run is passed over.
 */
const LONGEST_RUN = 200;

const nlp = winkNLP(model, ['sbd', 'pos', 'negation']);

// wink's own types leave these out of what `out` takes, though its documentation and code take them.
const lemmaOf = nlp.its.lemma as unknown as ItsFunction<string>;
const stemOf = nlp.its.stem as unknown as ItsFunction<string>;

const shorten = (text: string): string =>
  text.replace(new RegExp(`(\\S{${LONGEST_RUN}})\\S+`, 'gu'), (run, head: string) =>
    head.padEnd(run.length, ' '),
  );

/** Splits a text into tokens with tags and lemmas; offsets count in `text`. */
export function tokenize(text: string): Token[] {
  const readable = shorten(text).replace(/[’‘]/g, "'");
  const all = nlp.readDoc(readable).tokens();
  const words = all.out();
  const tags = all.out(nlp.its.pos);
  const lemmas = all.out(lemmaOf);
  const stems = all.out(stemOf);
  const tokens: Token[] = [];
  let from = 0;
  for (const [i, word] of words.entries()) {
    const start = readable.indexOf(word, from);
    if (start < 0) continue;
    from = start + word.length;
    const lower = word.toLowerCase();
    tokens.push({
      text: text.slice(start, from),
      lower,
      lemma: lemmas[i] ?? lower,
      stem: stems[i] ?? lower,
      pos: tags[i] ?? 'X',
      start,
      end: from,
    });
  }
  return tokens;
}
