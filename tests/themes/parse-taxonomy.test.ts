import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics/user-error.ts';
import { parseTaxonomy } from '../../src/themes/parse-taxonomy.ts';

const parse = (text: string) => parseTaxonomy(text, 'themes.yaml');

const GARDEN = `
themes:
  - id: water
    label: Watering
    description: When and how much to water.
    applies: It tells how to water.
    words: [water, rain barrel]
  - id: small-repairs
    label: Small repairs
    words: [mend]
`;

describe('parseTaxonomy', () => {
  it('reads themes in their order, with what may be left out left empty', () => {
    expect(parse(GARDEN)).toEqual([
      {
        id: 'water',
        label: 'Watering',
        description: 'When and how much to water.',
        applies: 'It tells how to water.',
        words: ['water', 'rain barrel'],
        origin: 'taxonomy',
      },
      {
        id: 'small-repairs',
        label: 'Small repairs',
        description: '',
        applies: '',
        words: ['mend'],
        origin: 'taxonomy',
      },
    ]);
  });

  it.each([
    ['broken YAML', 'themes:\n  - id: "water', /themes\.yaml, line \d.*not valid YAML/],
    ['an empty file', '', /themes\.yaml/],
    ['an empty list', 'themes: []', /the list of themes is empty/],
    ['a list alone', '- id: water', /themes\.yaml/],
    ['an id that is no name', 'themes: [{id: My Water, label: W, words: [w]}]', /kebab-case/],
    ['an id of an object', 'themes: [{id: __proto__, label: W, words: [w]}]', /kebab-case/],
    ['a theme without words', 'themes: [{id: water, label: W, words: []}]', /at least one word/],
    ['an empty word', 'themes: [{id: water, label: W, words: [""]}]', /themes\.0\.words\.0/],
    ['a misspelt key', 'themes: [{id: a, label: W, word: [w]}]', /themes\.0/],
    [
      'a theme twice',
      'themes: [{id: a, label: A, words: [w]}, {id: a, label: B, words: [v]}]',
      /"a" stands there twice/,
    ],
  ])('explains %s', (_what, text, message) => {
    expect(() => parse(text)).toThrow(UserError);
    expect(() => parse(text)).toThrow(message);
  });

  it('does not let aliases grow without end', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]',
      'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]',
      'd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]',
      'themes: [*d, *d, *d, *d, *d, *d, *d, *d, *d]',
    ];
    expect(() => parse(bomb.join('\n'))).toThrow();
  });
});
