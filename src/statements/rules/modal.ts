import type { Token } from '../../language/token.ts';
import type { Strength } from '../../model/statement.ts';
import type { Reading } from '../reading.ts';
import type { Finding, Rule } from '../rule.ts';

const STRENGTH: ReadonlyMap<string, Strength> = new Map([
  ['should', 'should'],
  ['ought', 'should'],
  ['better', 'should'],
  ['want', 'should'],
  ['must', 'must'],
  ['need', 'must'],
  ['needs', 'must'],
  ['have', 'must'],
  ['has', 'must'],
  ['shall', 'must'],
  ['can', 'may'],
  ['could', 'may'],
  ['ca', 'must'],
  ['may', 'may'],
  ['might', 'may'],
]);
const WITH_TO = new Set(['ought', 'need', 'needs', 'have', 'has', 'want']);
const NEGATIONS = new Set(["n't", 'not', 'never']);
const PEOPLE_NOT_ADDRESSED = new Set([
  'i',
  'he',
  'she',
  'they',
  'who',
  'what',
  'someone',
  'somebody',
  'that',
  'which',
  'anyone',
  'anybody',
  'nobody',
  'there',
]);
/** Words that make the modal part of a question, a relative clause or a report. */
const EMBEDDING = new Set(
  'if when though although since whether what how why where which who because as than whatever until unless while before after that like'.split(
    ' ',
  ),
);
const REPORTING_WORDS_THAT_ADVISE = new Set(
  'remember recommend suggest believe think advise is means sure'.split(' '),
);
/** "I don't think you should": the author doubts what follows. */
const DOUBTS =
  /\b(?:don't|do not|doesn't|never|wouldn't|would not) (?:really |personally )?(?:think|believe|feel|say|agree)(?: that)? $/;
const ADVERBIAL = new Set(['ADV', 'PART']);
const STATIVE = new Set(
  'be see find feel get have expect imagine know hear tell become end notice look read say seem understand learn'.split(
    ' ',
  ),
);

const subjectIndex = (tokens: readonly Token[], modal: number): number => {
  let i = modal - 1;
  // "The summary (its first line) should": the subject stands before the bracket.
  if (tokens[i]?.text === ')')
    i = tokens.findLastIndex((token, at) => at < i && token.text === '(') - 1;
  while (
    i >= 0 &&
    (ADVERBIAL.has(tokens[i]?.pos ?? '') ||
      /^('ll|will|'d|do|does|would|may|might|had|'re)$/.test(tokens[i]?.lower ?? ''))
  )
    i -= 1;
  return i;
};

/** First token of the noun phrase that ends at `end`. */
const phraseStart = (tokens: readonly Token[], end: number): number => {
  let i = end;
  while (
    i > 0 &&
    /^(NOUN|PROPN|ADJ|DET|NUM|ADP|CCONJ)$/.test(tokens[i - 1]?.pos ?? '') &&
    !EMBEDDING.has(tokens[i - 1]?.lower ?? '')
  )
    i -= 1;
  return i;
};

const isEmbedded = (tokens: readonly Token[], subject: number): boolean => {
  const before = tokens[subject - 1]?.lower ?? '';
  if (!EMBEDDING.has(before)) return false;
  if (before !== 'that') return true;
  return !REPORTING_WORDS_THAT_ADVISE.has(tokens[subject - 2]?.lower ?? '');
};

const isPast = (tokens: readonly Token[], after: number): boolean =>
  tokens[after]?.lower === 'have' &&
  /(ed|en|ne|wn|de|id|pt|ght)$/.test(tokens[after + 1]?.lower ?? '');

const findAt = (reading: Reading, modal: number): Finding | null => {
  const { tokens } = reading;
  const word = tokens[modal]?.lower ?? '';
  const strength = STRENGTH.get(word);
  if (!strength) return null;
  let next = modal + 1;
  const negations = [modal - 1, next].filter((i) => NEGATIONS.has(tokens[i]?.lower ?? ''));
  while (
    NEGATIONS.has(tokens[next]?.lower ?? '') ||
    (tokens[next]?.pos === 'ADV' && tokens[next + 1])
  )
    next += 1;
  if (WITH_TO.has(word)) {
    if (tokens[next]?.lower !== 'to') return null;
    next += 1;
  }
  const before = tokens[modal - 1]?.lower ?? '';
  if (word === 'better' && before !== "'d" && before !== 'had') return null;
  if (word === 'want' && !/^('ll|will|might|may|'d)$/.test(before)) return null;
  // In standards "MAY" grants a choice; elsewhere "may" says that something is possible.
  const granted = tokens[modal]?.text === 'MAY';
  const possible = (word === 'may' || word === 'might') && !granted;
  if (possible && !/^(want|need)$/.test(tokens[next]?.lower ?? '')) return null;
  const subject = subjectIndex(tokens, modal);
  const person = tokens[subject]?.lower ?? '';
  const asked = person === 'they' && /^(?:should|must|ought|need)$/.test(word);
  if (subject < 0 || (PEOPLE_NOT_ADDRESSED.has(person) && !asked)) return null;
  const addressed = person === 'you' || person === 'we';
  const start = addressed ? subject : phraseStart(tokens, subject);
  if (!addressed && !/^(NOUN|PROPN|PRON|VERB|ADJ|NUM|X)$/.test(tokens[subject]?.pos ?? ''))
    return null;
  if (WITH_TO.has(word) && (before === 'will' || tokens[start - 1]?.lower === 'and')) return null;
  if (
    isEmbedded(tokens, start) ||
    isPast(tokens, next) ||
    !tokens[next] ||
    tokens[next]?.pos === 'PUNCT'
  )
    return null;
  const verb = tokens[next]?.lower ?? '';
  const doubted = DOUBTS.test(reading.lower.slice(0, tokens[start]?.start ?? 0));
  const negated = negations.length > 0 !== doubted;
  if (word === 'can' || word === 'could' || word === 'ca') {
    if (!negated && (person !== 'you' || STATIVE.has(verb))) return null;
    if (negated && (addressed || verb !== 'be')) return null;
    if (!negated && !reading.starts.some((clause) => clause.main && clause.index === start))
      return null;
  }
  const optional = negated && WITH_TO.has(word);
  return {
    rule: 'modal',
    stance: negated ? 'avoid' : 'do',
    strength: optional ? 'may' : negated && strength === 'may' ? 'must' : strength,
    action: next,
  };
};

/**
 * You, or a thing, that should, must, needs to, had better, can.
 * - yes do: You should water them at dusk.
 * - yes do: The summary must stand on its own line.
 * - yes do: You'll want to keep the receipt.
 * - yes do: You might want to sleep on it.
 * - yes do: You can also freeze the rest.
 * - yes do: The label (its front side) should name the year.
 * - yes avoid: You shouldn't prune in spring.
 * - yes avoid: I don't think you should rinse the rice.
 * - yes avoid: The title cannot be longer than one line.
 * - yes do: Authors MAY add a number at the end.
 * - no: I should have called earlier.
 * - no: So what should you do?
 * - no: She should know.
 * - no: You can see the sea from here.
 * - no: Ask them what you should bring along, they said.
 */
export const modal: Rule = {
  name: 'modal',
  find: (reading) => {
    if (reading.isQuestion) return null;
    for (let i = 1; i < reading.tokens.length; i += 1) {
      const found = findAt(reading, i);
      if (found) return found;
    }
    return null;
  },
};
