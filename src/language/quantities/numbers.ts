const WORDS: ReadonlyMap<string, number> = new Map(
  'half:.5 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 twelve:12 dozen:12 fifteen:15 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 ninety:90 hundred:100'
    .split(' ')
    .map((entry): [string, number] => {
      const [word = '', value = ''] = entry.split(':');
      return [word, Number(value)];
    }),
);
/** Source of a pattern: a number in figures or in words; "one" is mostly none ("one day", "one of them"). */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?:[½¼¾])?|[½¼¾]|\\d+/\\d+|${[...WORDS.keys()].filter((word) => word !== 'one').join('|')})`;
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** What a number that `NUMBER` matched is worth. */
export const valueOfNumber = (words: string): number => {
  const word = WORDS.get(words) ?? FRACTIONS.get(words);
  if (word !== undefined) return word;
  const [above, below] = words.split('/');
  if (below !== undefined) return Number(above) / Number(below);
  const fraction = FRACTIONS.get(words.slice(-1));
  return Number(words.replaceAll(',', '').replace(/[½¼¾]$/, '')) + (fraction ?? 0);
};
