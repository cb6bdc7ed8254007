import { describe, expect, it } from 'vitest';
import { adviceIn } from './statement-of.ts';

const listed = (...items: string[]) => items.map((item) => `- ${item}`).join('\n');
const texts = (article: string) => adviceIn(article).map(({ text }) => text);

const TERSE = 'Two thin coats, an hour apart.';
const RULES = ['Keep the brush dry.', 'Wipe the tin.', 'Close the lid.'];

describe('a terse item in a list of rules', () => {
  it('is a rule too', () => {
    const advice = adviceIn(listed(...RULES, TERSE));
    expect(advice.map(({ text }) => text)).toEqual([...RULES, TERSE]);
    expect(advice.at(-1)).toMatchObject({ stance: 'do', strength: 'should' });
    expect(advice.at(-1)?.parts.action?.text).toBe('Two thin coats, an hour apart');
  });

  it('advises against what it denies', () => {
    const [denied] = adviceIn(listed('No more than one tin at once.', ...RULES));
    expect(denied).toMatchObject({ text: 'No more than one tin at once.', stance: 'avoid' });
  });

  it('is one where the rules are headings', () => {
    const article =
      '# Bread\n\n## Weigh the flour\n\nIt varies.\n\n## A warm place for the dough\n\nYeast likes it.\n\n## Fold the dough\n\nIt helps.';
    expect(texts(article)).toEqual([
      'Weigh the flour',
      'A warm place for the dough',
      'Fold the dough',
    ]);
  });

  it('is found by its first sentence alone', () => {
    const found = texts(listed(...RULES, `${TERSE} The second one dries faster.`));
    expect(found).toEqual([...RULES, TERSE]);
  });
});

describe('an item is none', () => {
  it.each([
    ['that tells a story', 'We had a red tin.'],
    ['that asks', 'Is the lid still on the tin?'],
    ['of a word or two', 'Fine sandpaper.'],
  ])('%s', (_, item) => {
    expect(texts(listed(...RULES, item))).toEqual(RULES);
  });

  it('in a list that mostly tells facts', () => {
    const facts = ['The tin is red.', 'The brush was cheap.', TERSE];
    expect(texts(listed('Wipe the tin.', ...facts))).toEqual(['Wipe the tin.']);
  });

  it('in a list of two', () => {
    expect(texts(listed('Wipe the tin.', TERSE))).toEqual(['Wipe the tin.']);
  });

  it('in another list than the rules', () => {
    const article = `Rules:\n\n${listed(...RULES)}\n\nThe shop has:\n\n${listed(TERSE)}`;
    expect(texts(article)).toEqual(RULES);
  });

  it('that says what it advises further on', () => {
    const item = 'A wet brush on the bench. Hang it up.';
    expect(texts(listed(...RULES, item))).toEqual([...RULES, 'Hang it up.']);
  });

  it('outside of lists', () => {
    expect(texts([...RULES, TERSE].join('\n\n'))).toEqual(RULES);
  });
});
